import type { HeldId } from "../figures/held.ts";
import type { Cabinet } from "../state/state.ts";
import { TRACKS } from "../state/words.ts";

/** What is foretold of one's own nation after each turn, in the units of the state; tracks in basis points of par. */
export const FORETOLD_FIGURES = [
  "cashM",
  "onlineMW",
  "tokensTt",
  "adoptionBp",
  "scoreBp",
] as const satisfies readonly HeldId[];
export const FORETOLD = [...FORETOLD_FIGURES, ...TRACKS] as const;
export type Foretold = (typeof FORETOLD)[number];

/** The tenth and the ninetieth of a hundred errors. */
type Spread = readonly [number, number];

/**
 * How figures came out beside the likeliest, quarter by quarter ahead, as parts of themselves (the treasury: of a quarter's
 * income), so that four in five lie between. Measured among sound bots, not guessed: `npm run sim -- --forecast` prints it.
 */
export const SPREAD: Readonly<Record<Foretold, readonly Spread[]>> = {
  cashM: [[-0.267, 0.458], [-0.623, 0.575], [-0.955, 0.71], [-1.464, 0.929]],
  onlineMW: [[0, 0], [-0.089, 0.001], [-0.08, 0.001], [-0.081, 0]],
  tokensTt: [[-0.095, 0.243], [-0.118, 0.677], [-0.087, 1.09], [-0.098, 1.608]],
  adoptionBp: [[-0.002, 0.128], [-0.102, 0.175], [-0.077, 0.252], [-0.032, 0.391]],
  scoreBp: [[-0.03, 0.016], [-0.059, 0.025], [-0.059, 0.034], [-0.059, 0.052]],
  compute: [[-0.22, 0.005], [-0.253, 0.026], [-0.257, 0.033], [-0.254, 0.167]],
  frontier: [[0, 0], [-0.007, 0.017], [-0.015, 0.055], [-0.024, 0.101]],
  adoption: [[-0.014, 0.174], [-0.128, 0.266], [-0.094, 0.397], [-0.016, 0.604]],
  reach: [[-0.08, 0.003], [-0.139, -0.003], [-0.184, -0.013], [-0.226, -0.032]],
  wellbeing: [[-0.016, 0.014], [-0.029, 0.03], [-0.046, 0.043], [-0.064, 0.05]],
}; // biome-ignore format: a table

/** What the spread of a figure is a part of: of the figure itself, but the treasury's of a quarter's income. */
export const spreadUnit = (id: Foretold, middle: number, { quarter, appropriationM }: Cabinet): number =>
  id === "cashM" ? quarter.revenueM + appropriationM : Math.abs(middle);
