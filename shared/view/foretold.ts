import type { HeldId } from "../figures/held.ts";
import type { Cabinet } from "../state/state.ts";
import { TRACKS } from "../state/words.ts";
import { SPREAD } from "./spread.ts";

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

/** The tenth, the fiftieth and the ninetieth of a hundred errors. */
export type Spread = readonly [low: number, middle: number, high: number];

/** As far ahead as it was measured; further on as at the end of that. */
export function spreadOf(id: Foretold, ahead: number): Spread {
  const spreads: readonly Spread[] = SPREAD[id];
  return spreads[ahead] ?? spreads.at(-1) ?? [0, 0, 0];
}

/** What the spread of a figure is a part of: of the figure itself, but the treasury's of a quarter's income. */
export const spreadUnit = (id: Foretold, middle: number, { quarter, appropriationM }: Cabinet): number =>
  id === "cashM" ? quarter.revenueM + appropriationM : Math.abs(middle);
