import { clamp } from "../state/maths.ts";
import { type NationId, type ScenarioId, TRACKS, type Track } from "../state/words.ts";

/** The measure of a nation's score after a turn: what bots of the level in `fitted` reach with it. */
export interface Par {
  /** Raw figure of each track. */
  tracks: Record<Track, number>;
  /** Points that tracks at par bring; milestones make up the rest of 100. */
  points: number;
  /** How wide the nation's results spread against the others': its part in the exponents of its tracks. */
  exponent: number;
}

/** As it is kept: for each turn the figures of the tracks in their order, then the points. */
export interface ParOfNation {
  exponent: number;
  turns: number[][];
}

/** How par came about. */
export interface Fitted {
  matches: number;
  firstSeed: number;
  lastSeed: number;
  /** Of the bots that played. */
  level: string;
  /** Of the rules that they played by: see `bots/parStamp.ts`. */
  stamp: string;
}

export interface ParFile {
  scenario: ScenarioId;
  fitted: Fitted;
  /** By number of nations at the table; between two that were fitted lies what is between. */
  seats: Record<string, Record<NationId, ParOfNation>>;
}

const BASE: ScenarioId = "base";
/** What is known here: a server knows par of every scenario (everyPar.ts), a page that of its match. */
const known = new Map<ScenarioId, ParFile>();

export function learnPar(file: ParFile): void {
  known.set(file.scenario, file);
}

/** Par by which a scenario is scored, if it is known here: its own, or base's where it was never fitted. */
export const knownPar = (scenario: ScenarioId): ParFile | undefined => known.get(scenario) ?? known.get(BASE);

const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / Math.max(1, values.length);

/** Par at tables of a size that was fitted. A nation that was not has the mean of all. */
function fittedPar(nations: Record<NationId, ParOfNation>, nation: NationId, turn: number): Par {
  const known = nations[nation];
  const all = known ? [known] : Object.values(nations);
  const rows = all.map(({ turns }) => turns[Math.min(turn, turns.length - 1)] ?? []);
  const column = (index: number) => mean(rows.map((row) => row[index] ?? 0));
  const tracks = {} as Record<Track, number>;
  for (const [index, track] of TRACKS.entries()) tracks[track] = column(index) || 1;
  return { tracks, points: column(TRACKS.length) || 100, exponent: known?.exponent ?? 1 };
}

const between = (a: number, b: number, part: number): number => a + (b - a) * part;

/**
 * Par of a nation after a turn, at a table of so many nations; after the last fitted turn that one's. For a scenario that was
 * never fitted the base scenario's.
 */
export function parOf(scenario: ScenarioId, seats: number, nation: NationId, turn: number): Par {
  const fitted = knownPar(scenario)?.seats;
  if (!fitted) throw new Error(`par of ${scenario} is not known here: score/everyPar.ts knows it, or learn it first`);
  const sizes = Object.keys(fitted)
    .map(Number)
    .sort((a, b) => a - b);
  const below = sizes.findLast((size) => size <= seats) ?? sizes[0] ?? seats;
  const above = sizes.find((size) => size >= seats) ?? below;
  const low = fittedPar(fitted[below] ?? {}, nation, turn);
  if (above === below) return low;
  const high = fittedPar(fitted[above] ?? {}, nation, turn);
  const part = clamp((seats - below) / (above - below), 0, 1);
  const tracks = {} as Record<Track, number>;
  for (const track of TRACKS) tracks[track] = between(low.tracks[track], high.tracks[track], part);
  return {
    tracks,
    points: between(low.points, high.points, part),
    exponent: between(low.exponent, high.exponent, part),
  };
}
