import { plannerOf } from "../../shared/bots/planner.ts";
import { selfPlay } from "../../shared/bots/selfPlay.ts";
import { type Ruleset, rulesetOf } from "../../shared/content/ruleset.ts";
import type { Order } from "../../shared/orders/index.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import { copyOf } from "../../shared/state/copy.ts";
import { fingerprint } from "../../shared/state/hash.ts";
import { uniform } from "../../shared/state/random.ts";
import type { GameState } from "../../shared/state/state.ts";
import type { NationId } from "../../shared/state/words.ts";
import { resolveTurn } from "../../shared/turn/index.ts";
import type { SimTable } from "./table.ts";

/** Nobody sits first: whatever the order of the nations, a turn must come to the same. */
export interface Permuted {
  turns: number;
  /** Places in the state that came out otherwise, "seed, turn: path". */
  differences: string[];
}

/** The same state with its nations in another order. */
function reseated(state: GameState, seed: number): GameState {
  const { world, nations, cabinets } = copyOf(state);
  const lot = (id: NationId) => uniform(seed, "reseated", world.turn, id);
  const order = [...world.order].sort((a, b) => lot(a) - lot(b));
  const inOrder = <T>(by: Record<NationId, T>) =>
    Object.fromEntries(order.flatMap((id) => (by[id] === undefined ? [] : [[id, by[id]]]))) as Record<NationId, T>;
  return { ...copyOf(state), world: { ...world, order }, nations: inOrder(nations), cabinets: inOrder(cabinets) };
}

/** Lists in which it does not matter who comes first. */
const UNORDERED = /^\.(world\.order|offers|deals|world\.pressures)$/;

/** Where two states differ, as paths; the first few. */
export function differing(a: unknown, b: unknown, path = "", found: string[] = []): string[] {
  if (found.length > 4 || Object.is(a, b)) return found;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
    return [...found, `${path}: ${JSON.stringify(a)} or ${JSON.stringify(b)}`];
  const sorted = (value: object) =>
    Array.isArray(value) && UNORDERED.test(path)
      ? [...value].sort((x, y) => (fingerprint(x) < fingerprint(y) ? -1 : 1))
      : value;
  const [left, right] = [sorted(a), sorted(b)] as Record<string, unknown>[];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].reduce(
    (all, key) => differing(left?.[key], right?.[key], `${path}.${key}`, all),
    found,
  );
}

/** How a turn differs with its nations in another order; nothing, where all is well. */
export function differencesOf(
  rules: Ruleset,
  state: GameState,
  plans: Readonly<Record<NationId, readonly Order[]>>,
  seed: number,
): string[] {
  const straight = resolveTurn(rules, state, plans).state;
  const otherwise = resolveTurn(rules, reseated(state, seed), plans).state;
  return differing(straight, otherwise);
}

/** Plays a table, and resolves each of its turns a second time in another order of seats. */
export function permuted(played: SimTable): Permuted {
  const rules = rulesetOf(played.scenario);
  const nations = played.nations ?? rules.scenario.nations;
  const differences: string[] = [];
  let before = newMatch(rules, { seed: played.seed, nations });
  let turns = 0;
  selfPlay(rules, played.seed, {
    nations,
    plannerFor: (id) => plannerOf(played.seats[id] ?? played.others),
    watch(after, _, plans) {
      const found = differencesOf(rules, before, plans, played.seed);
      differences.push(...found.map((what) => `seed ${played.seed}, turn ${before.world.turn}: ${what}`));
      before = copyOf(after);
      turns++;
    },
  });
  return { turns, differences };
}
