import type { BaselineId } from "../../shared/bots/baselines.ts";
import type { Player } from "../../shared/bots/planner.ts";
import type { Ruleset } from "../../shared/content/ruleset.ts";
import { ORDER_KINDS } from "../../shared/orders/index.ts";
import { pick } from "../../shared/state/random.ts";
import type { Doctrine, NationId } from "../../shared/state/words.ts";
import { LEVELS, type Level } from "../../shared/state/words.ts";
import { drawNations, type SimTable, table } from "./table.ts";

/** A seat of the same match, played by the weaker and then by the next stronger way. */
export interface Duel {
  /** Which step of the ladder: "strong beats sound". */
  step: string;
  nation: NationId;
  weak: SimTable;
  strong: SimTable;
}

/**
 * What is played to measure the targets: the main population, and side experiments that share its seeds, so that a seat
 * is compared with itself in the same world (duplicate). See DECISIONS.md for their sizes.
 */
export interface Experiments {
  main: SimTable[];
  /** Tables of careless bots alone. */
  careless: SimTable[];
  /** One careless bot among sound ones. */
  oneCareless: SimTable[];
  /** Somebody who takes all advice among sound bots. */
  advised: SimTable[];
  /** Some seats of each table are baselines. */
  baselines: SimTable[];
  duels: Duel[];
}

export interface Population {
  matches: number;
  seed: number;
  level: Level;
  /** Every seat draws one of these; all, when there are none. */
  strategies: readonly Doctrine[];
  /** Nations at a table, drawn for each; all of the scenario's, when it is not said. */
  seats?: number;
}

/** Baselines at one table: few enough that the others still make a world. */
const BASELINES_A_TABLE = 3;

const seatsOf = (rules: Ruleset, seats: number | undefined): number => seats ?? rules.scenario.nations.length;

/** A table with the nations that its seed draws; `first` is among them. */
function drawn(
  rules: Ruleset,
  { seats, level }: Population,
  seed: number,
  player: Record<NationId, Player> = {},
): SimTable {
  const [first] = Object.keys(player);
  const played = table(rules.scenario.id, seed, { level }, player);
  return seatsOf(rules, seats) === rules.scenario.nations.length
    ? played
    : { ...played, nations: drawNations(rules, seatsOf(rules, seats), seed, first) };
}

export function mainTables(rules: Ruleset, population: Population): SimTable[] {
  const { matches, seed, strategies, level } = population;
  const players = (of: number): Record<NationId, Player> =>
    Object.fromEntries(
      rules.scenario.nations.flatMap((id) => {
        const temperament = strategies[pick(Math.max(1, strategies.length), of, "strategy", id)];
        return temperament === undefined ? [] : [[id, { level, temperament }]];
      }),
    );
  return Array.from({ length: matches }, (_, k) => ({
    ...drawn(rules, population, seed + k),
    seats: players(seed + k),
  }));
}

/** The ladder, from the lowest step: anything that is legal, and the levels of bots. */
const LADDER: readonly { name: string; player: Player }[] = [
  { name: "random", player: { baseline: "random" } },
  ...LEVELS.map((level) => ({ name: level, player: { level } })),
];

export function experiments(rules: Ruleset, population: Population): Experiments {
  const { matches, seed } = population;
  const nations = rules.scenario.nations;
  const nationAt = (k: number): NationId => nations[k % nations.length] as NationId;
  const sound: Population = { ...population, level: "sound" };
  const quarter = Math.max(12, Math.round(matches / 4));
  // Those who play worlds on take seconds for a match.
  const advisedTables = Math.max(12, Math.round(matches / 8));
  const each = <T>(count: number, make: (k: number) => T): T[] => Array.from({ length: count }, (_, k) => make(k));
  return {
    main: mainTables(rules, population),
    careless: each(quarter, (k) => drawn(rules, { ...population, level: "careless" }, seed + k)),
    oneCareless: each(quarter, (k) => drawn(rules, sound, seed + k, { [nationAt(k)]: { level: "careless" } })),
    advised: each(advisedTables, (k) => drawn(rules, sound, seed + k, { [nationAt(k)]: { takes: "advice" } })),
    baselines: baselineTables(rules, sound),
    duels: LADDER.slice(1).flatMap(({ name, player }, below) =>
      each(quarter, (k): Duel => {
        const nation = nationAt(k);
        const weaker = LADDER[below];
        const seat = (by: Player) => drawn(rules, sound, seed + k, { [nation]: by });
        return {
          step: `${name} beats ${weaker?.name}`,
          nation,
          weak: seat(weaker?.player ?? {}),
          strong: seat(player),
        };
      }),
    ),
  };
}

/** Rounds in which every baseline sits at some table. */
function baselineTables(rules: Ruleset, sound: Population): SimTable[] {
  const { seed, matches } = sound;
  const seats = seatsOf(rules, sound.seats);
  const perTable = Math.max(1, Math.min(BASELINES_A_TABLE, Math.floor(seats / 3)));
  const ids: BaselineId[] = [
    ...Array.from({ length: 8 }, () => ["nothing", "random"] as const).flat(),
    ...ORDER_KINDS.flatMap((kind) => [`spam:${kind}` as const, `spam:${kind}` as const]),
  ];
  const tables: SimTable[] = [];
  const rounds = Math.max(1, Math.round(matches / 100));
  for (let round = 0; round < rounds; round++)
    for (let k = 0; k < ids.length; k += perTable) {
      const at = drawn(rules, sound, seed + tables.length);
      const present = at.nations ?? rules.scenario.nations;
      // Each baseline goes round the table, and those of one table sit apart.
      const chair = (j: number) => present[(tables.length + Math.floor((j * seats) / perTable)) % seats] as NationId;
      const baselines = ids.slice(k, k + perTable).map((baseline, j): [NationId, Player] => [chair(j), { baseline }]);
      tables.push({ ...at, seats: Object.fromEntries(baselines) });
    }
  return tables;
}
