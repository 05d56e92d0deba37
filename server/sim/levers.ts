import type { Player } from "../../shared/bots/planner.ts";
import type { Temperament } from "../../shared/bots/temperament.ts";
import type { Ruleset } from "../../shared/content/ruleset.ts";
import type { Order } from "../../shared/orders/index.ts";
import {
  AMBITIONS,
  type Doctrine,
  MATURITIES,
  MIXES,
  type NationId,
  SHORTAGE_RULES,
  STANCES,
} from "../../shared/state/words.ts";
import { playAll } from "./pool.ts";
import { type Estimate, meanOf } from "./statistics.ts";
import type { Summary } from "./summary.ts";
import { drawNations, type SimTable, table } from "./table.ts";

/**
 * What one choice is worth (GAME.md 10.4): a stand-in plays the same seat of the same match once with each setting of the
 * choice, and all else alike. A choice is alive when different settings are right for different nations.
 */
type Setting = Partial<Temperament>;
export type Lever = Record<string, Setting>;

/** The order `market` as it usually stands, with one thing otherwise. */
const market = (other: Partial<Extract<Order, { kind: "market" }>>): Setting => ({
  habit: {
    never: ["order:market"],
    always: [
      {
        kind: "market",
        stance: "clear",
        shortageRule: "market",
        mix: "balanced",
        exportBp: 3_000,
        ads: false,
        reservations: false,
        ...other,
      },
    ],
  },
});
const never = (...uses: string[]): Setting => ({ habit: { never: uses } });
const always = (...orders: Order[]): Setting => ({ habit: { always: orders } });
const settings = <T extends string | number>(values: readonly T[], of: (value: T, place: number) => Setting): Lever =>
  Object.fromEntries(values.map((value, place) => [String(value), of(value, place)]));
const asItComes: Setting = {};

/** Every choice with its settings, by name. Plants and chips come from the content. */
export const leversOf = ({ plants, chips, flagships, nations }: Ruleset): Record<string, Lever> => ({
  openness: { closed: { isOpen: false }, open: { isOpen: true } },
  ambition: settings(AMBITIONS, (ambition) => ({ ambition })),
  release: {
    atOnce: asItComes,
    never: { habit: { never: ["order:release", "order:releaseRule"] } },
  },
  focus: {
    capability: { focus: { capability: 3 } },
    efficiency: { focus: { efficiency: 3 } },
    safety: { focus: { capability: 1, efficiency: 1, safety: 3 } },
    agents: { focus: { capability: 1, efficiency: 1, agents: 3 } },
    spread: { focus: { capability: 1, efficiency: 1, chip: 1, power: 1, safety: 1, agents: 1 } },
  },
  training: settings([0.1, 0.2, 0.35], (train) => ({ train })),
  lease: settings([0, 0.25, 0.6], (lease) => ({ lease })),
  mix: settings(MIXES, (mix) => market({ mix })),
  stance: settings(STANCES, (stance) => market({ stance })),
  shortageRule: settings(SHORTAGE_RULES, (shortageRule) => market({ stance: "under", shortageRule })),
  exports: settings([0, 3_000, 6_000], (exportBp) => market({ exportBp })),
  ads: { off: market({ ads: false }), on: market({ ads: true }) },
  reservations: { off: market({ exportBp: 0 }), on: market({ exportBp: 0, reservations: true }) },
  premium: { asItComes, never: { mostPremiumBp: 0 } },
  contract: { asItComes, never: never("order:contractChips") },
  vendor: settings(
    [...chips.values()].filter(({ maker }) => maker === "vendor").map(({ id }) => id),
    (id) => never(`chip:${id}`),
  ),
  fab: { never: never("build:fab"), soon: { buildsFabs: true } },
  inferenceChip: {
    never: never("order:inferenceStep"),
    asItComes,
    atOnce: always({ kind: "inferenceStep" }),
  },
  plants: { all: asItComes, ...settings([...plants.keys()], (id) => never(`build:${id}`)) },
  abroad: { asItComes, never: never("order:buildAbroad") },
  agents: settings([0, 3, 7, 12], (agents) => ({ agents, isCareful: false })),
  programmes: { asItComes, never: never("order:programme") },
  policies: { asItComes, never: never("order:enact") },
  borrowing: {
    asItComes,
    never: never("order:raiseDebt"),
    ...settings(MATURITIES, (borrowsAll) => ({ habit: { never: ["order:raiseDebt", "order:repay"], borrowsAll } })),
  },
  flagship: {
    none: never("order:flagship"),
    ...settings(["first", "second", "third"], (_, place) => ({
      habit: {
        never: ["order:flagship"],
        // Each nation gives the one that is its own; the others are refused.
        always: [...nations.keys()].flatMap((nation): Order[] => {
          const flagship = [...flagships.values()].filter((each) => each.nation === nation)[place];
          return flagship ? [{ kind: "flagship", flagship: flagship.id }] : [];
        }),
      },
    })),
  },
  round: { asItComes, never: never("order:raiseRound") },
  pressure: { asItComes, never: never("order:pressure") },
  deals: { asItComes, neverOffers: never("order:offer"), neverAccepts: never("order:accept") },
});

export interface LeverWishes {
  seed: number;
  /** Matches for each nation and setting. */
  seeds: number;
  seats: number;
  /** Plans of play that the stand-in follows, seed by seed in turn. */
  doctrines: readonly Doctrine[];
}

/** How one choice came out. */
export interface LeverResult {
  lever: string;
  /** Mean score of each setting, by nation. */
  nations: Record<NationId, Record<string, Estimate>>;
  /** By nation: the best setting, and how much better it is than each other one in the same matches, in points. */
  best: Record<NationId, { setting: string; over: Record<string, Estimate> }>;
  /** Share of single matches in which each setting was the best, in all and by nation. */
  rightIn: Record<string, number>;
  rightFor: Record<NationId, Record<string, number>>;
  isAlive: boolean;
}

/** A setting is right somewhere when it is better by so many points, with two standard errors. */
const POINTS = 3;
const MOST_RIGHT = 0.7;

export async function measureLevers(
  rules: Ruleset,
  wishes: LeverWishes,
  only: readonly string[],
): Promise<LeverResult[]> {
  const levers = Object.entries(leversOf(rules)).filter(([id]) => only.length === 0 || only.includes(id));
  const cases = rules.scenario.nations.flatMap((nation) =>
    Array.from({ length: wishes.seeds }, (_, k) => ({ nation, seed: wishes.seed + k })),
  );
  const tables = levers.flatMap(([, lever]) =>
    Object.values(lever).flatMap((setting) => cases.map((at) => tableOf(rules, wishes, at, setting))),
  );
  const played = await playAll(tables, "levers");
  return levers.map(([id, lever]) => {
    const bySetting = Object.fromEntries(
      Object.keys(lever).map((setting) => {
        const scores = played.splice(0, cases.length).map((match, k) => scoreOf(match, cases[k]?.nation ?? ""));
        return [setting, scores];
      }),
    );
    return resultOf(id, rules, cases, bySetting);
  });
}

const scoreOf = ({ nations }: Summary, id: NationId): number => nations[id]?.score ?? 0;

function tableOf(
  rules: Ruleset,
  { seed: first, seats, doctrines }: LeverWishes,
  { nation, seed }: { nation: NationId; seed: number },
  setting: Setting,
): SimTable {
  const temperament = doctrines[(seed - first) % doctrines.length] ?? "commonwealth";
  const player: Player = { level: "strong", temperament, knobs: setting };
  const nations = drawNations(rules, seats, seed, nation);
  return { ...table(rules.scenario.id, seed, { level: "sound" }, { [nation]: player }), nations };
}

/** @param scores by setting, in the order of the cases. */
export function resultOf(
  lever: string,
  { scenario }: Ruleset,
  cases: readonly { nation: NationId }[],
  scores: Record<string, number[]>,
): LeverResult {
  const ids = Object.keys(scores);
  const of = (setting: string, nation: NationId) =>
    (scores[setting] ?? []).filter((_, k) => cases[k]?.nation === nation);
  const nations: LeverResult["nations"] = {};
  const best: LeverResult["best"] = {};
  for (const nation of scenario.nations) {
    const means = Object.fromEntries(ids.map((id) => [id, meanOf(of(id, nation))]));
    nations[nation] = means;
    const setting = ids.reduce((a, b) => ((means[b]?.value ?? 0) > (means[a]?.value ?? 0) ? b : a));
    const over = Object.fromEntries(
      ids
        .filter((id) => id !== setting)
        .map((id) => [id, meanOf(of(setting, nation).map((x, k) => x - (of(id, nation)[k] ?? 0)))]),
    );
    best[nation] = { setting, over };
  }
  const wins = cases.map((_, k) => ids.reduce((a, b) => ((scores[b]?.[k] ?? 0) > (scores[a]?.[k] ?? 0) ? b : a)));
  const shares = (of: readonly (string | undefined)[]) =>
    Object.fromEntries(ids.map((id) => [id, of.filter((won) => won === id).length / of.length]));
  const rightIn = shares(wins);
  const rightFor = Object.fromEntries(
    scenario.nations.map((nation) => [nation, shares(wins.filter((_, k) => cases[k]?.nation === nation))]),
  );
  // Right by three points against some other setting that is right elsewhere.
  const right = new Set(
    Object.values(best).flatMap(({ setting, over }) =>
      Object.values(over).some(({ value, error }) => value - 2 * error >= POINTS) ? [setting] : [],
    ),
  );
  const isAlive = right.size >= 2 && Object.values(rightIn).every((part) => part <= MOST_RIGHT);
  return { lever, nations, best, rightIn, rightFor, isAlive };
}
