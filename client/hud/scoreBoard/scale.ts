/** Par, and the most that a track can come to, in hundredths of a point (constants.ts, trackMostBp). */
export const PAR_BP = 10_000;
export const TRACK_MOST_BP = 15_000;
