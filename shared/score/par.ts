import { clamp } from "../state/maths.ts";
import { type NationId, type ScenarioId, TRACKS, type Track } from "../state/words.ts";

/** The measure of a nation's score after a turn: what bots of the level in `fitted` reach with it. */
export interface Par {
  /** Raw figure of each track. */
  tracks: Record<Track, number>;
  /** Figure from which on each track counts. */
  from: Record<Track, number>;
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

/**
 * From which figure on a track counts: what par was in the first quarter, since what a nation begins with is no merit of its
 * government. Early, and where par has fallen, a part of par counts all the same, so that no small thing looks like a great one.
 */
export const countedFrom = (first: number, par: number): number => Math.min(first, 0.7 * par);

/** How far a figure has come on the way from where its track begins to count to par: 1 at par. */
export const wayOf = (figure: number, from: number, par: number): number => Math.max(0, (figure - from) / (par - from));

/** Par at tables of a size that was fitted. A nation that was not has the mean of all. */
function fittedPar(nations: Record<NationId, ParOfNation>, nation: NationId, turn: number): Par {
  const known = nations[nation];
  const all = known ? [known] : Object.values(nations);
  const column = (index: number, of: number) =>
    mean(all.map(({ turns }) => turns[Math.min(of, turns.length - 1)]?.[index] ?? 0));
  const tracks = {} as Record<Track, number>;
  const from = {} as Record<Track, number>;
  for (const [index, track] of TRACKS.entries()) {
    tracks[track] = column(index, turn) || 1;
    from[track] = countedFrom(column(index, 0), tracks[track]);
  }
  return { tracks, from, points: column(TRACKS.length, turn) || 100, exponent: known?.exponent ?? 1 };
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
  const from = {} as Record<Track, number>;
  for (const track of TRACKS) {
    tracks[track] = between(low.tracks[track], high.tracks[track], part);
    from[track] = between(low.from[track], high.from[track], part);
  }
  return {
    tracks,
    from,
    points: between(low.points, high.points, part),
    exponent: between(low.exponent, high.exponent, part),
  };
}
