import type { FoilId } from "../../shared/bots/foils.ts";
import type { Player } from "../../shared/bots/planner.ts";
import type { Ruleset } from "../../shared/content/ruleset.ts";
import { ORDER_KINDS } from "../../shared/orders/index.ts";
import { pick } from "../../shared/state/random.ts";
import type { Doctrine, NationId } from "../../shared/state/words.ts";
import { LEVELS, type Level } from "../../shared/state/words.ts";
import { type Table, table } from "./table.ts";

/**
 * What is played to measure the targets: the main population, and side experiments that share its seeds, so that a seat
 * is compared with itself in the same world (duplicate). See DECISIONS.md for their sizes.
 */
export interface Experiments {
  main: Table[];
  /** Tables of careless bots alone. */
  careless: Table[];
  /** Some seats of each table are foils. */
  foils: Table[];
  /** Pairs: a seat played by the weaker level and then by the next stronger one. */
  duels: { weaker: Level; stronger: Level; nation: NationId; weak: Table; strong: Table }[];
}

export interface Population {
  scenario: string;
  matches: number;
  seed: number;
  level: Level;
  /** Every seat draws one of these; all, when there are none. */
  strategies: readonly Doctrine[];
}

/** Foils at one table: few enough that the others still make a world. */
const FOILS_A_TABLE = 3;

export function mainTables(rules: Ruleset, { scenario, matches, seed, level, strategies }: Population): Table[] {
  const seats = (of: number): Record<NationId, Player> =>
    strategies.length === 0
      ? {}
      : Object.fromEntries(
          rules.scenario.nations.map((id) => {
            const temperament = strategies[pick(strategies.length, of, "strategy", id)];
            return [id, temperament === undefined ? { level } : { level, temperament }];
          }),
        );
  return Array.from({ length: matches }, (_, k) => table(scenario, seed + k, { level }, seats(seed + k)));
}

export function experiments(rules: Ruleset, population: Population): Experiments {
  const { scenario, matches, seed, level } = population;
  const nations = rules.scenario.nations;
  const nationAt = (k: number): NationId => nations[k % nations.length] as NationId;
  const foilIds: FoilId[] = [
    ...Array.from({ length: 8 }, () => ["nothing", "random"] as const).flat(),
    ...ORDER_KINDS.flatMap((kind) => [`spam:${kind}` as const, `spam:${kind}` as const]),
  ];
  const rounds = Math.max(1, Math.round(matches / 100));
  const foils: Table[] = [];
  for (let round = 0; round < rounds; round++)
    for (let k = 0; k < foilIds.length; k += FOILS_A_TABLE) {
      const seats = foilIds.slice(k, k + FOILS_A_TABLE).map((foil, j): [NationId, Player] => {
        // Steps of four keep three foils apart and lead each of them round the table.
        return [nationAt(foils.length + 4 * j), { foil }];
      });
      foils.push(table(scenario, seed + foils.length, { level }, Object.fromEntries(seats)));
    }
  const duels = LEVELS.slice(1).flatMap((stronger, index) => {
    const weaker = LEVELS[index] as Level;
    return Array.from({ length: Math.max(12, Math.round(matches / 4)) }, (_, k) => {
      const nation = nationAt(k);
      const at = seed + k;
      const seat = (by: Level) => table(scenario, at, { level: "sound" }, { [nation]: { level: by } });
      return { weaker, stronger, nation, weak: seat(weaker), strong: seat(stronger) };
    });
  });
  return {
    main: mainTables(rules, population),
    careless: Array.from({ length: Math.max(10, Math.round(matches / 4)) }, (_, k) =>
      table(scenario, seed + k, { level: "careless" }),
    ),
    foils,
    duels,
  };
}
