/** The likeliest, and between what it may lie: four times in five, where it was measured. */
export interface Band {
  low: number;
  middle: number;
  high: number;
}
