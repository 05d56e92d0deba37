import type { Track } from "./words.ts";

/** Points of each track, in hundredths of a point. */
export type Points = Record<Track, number>;

/** A year that is banked: what it has brought stays. */
export interface Year {
  /** Its part in the score, basis points. */
  shareBp: number;
  pointsBp: Points;
}

export interface Score {
  /** How each track stands, as a percentage of par in basis points (10,000 = par). */
  tracksBp: Record<Track, number>;
  /** What each track brings: the years that are banked, and the others as if all stayed as it is. */
  pointsBp: Points;
  /** The sum of these and of the milestones, in hundredths of a point (10,000 = 100 = par). */
  totalBp: number;
  years: Year[];
}
