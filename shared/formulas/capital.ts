import { clamp, ONE, productOf } from "../state/maths.ts";
import type { Position } from "../state/position.ts";

/** What lenders go by; income in $M. */
export const debtLimitTerms = ({ cabinet, world }: Position) => ({
  multiple: 6,
  income: cabinet.quarter.revenueM + cabinet.appropriationM / 2,
  confidence: cabinet.confidenceBp / ONE,
  mood: 0.5 + world.moodBp / ONE,
});

/** Most debt that lenders allow, $M. */
export const debtLimitM = (at: Position): number => Math.floor(productOf(debtLimitTerms(at)));

export const debtRoomM = (at: Position): number => Math.max(0, debtLimitM(at) - at.cabinet.debtM);

/** What a round of equity brings now, $M. */
export const roundM = ({ cabinet, world }: Position): number =>
  Math.floor(
    2.2 *
      (cabinet.quarter.revenueM + 0.3 * cabinet.appropriationM) *
      (cabinet.confidenceBp / ONE) *
      (0.4 + world.moodBp / ONE),
  );

/** Turns from one round of equity to the next, at least. */
export const ROUND_EVERY = 3;
/** Part of compute and reach that a round takes from what counts as the nation's own. */
export const ROUND_DILUTION_BP = 350;

/** Interest for a quarter, as a share of debt: 2 % and up to 6 % more as confidence fails. */
export const interestRate = ({ cabinet }: Position): number => 0.02 + 0.06 * (1 - cabinet.confidenceBp / ONE);

/** Debt in quarters of what carries it: revenue and half of appropriations. */
export const debtBurden = ({ cabinet }: Position): number =>
  cabinet.debtM / (cabinet.quarter.revenueM + cabinet.appropriationM / 2 + 100);

/**
 * Part of the compute that counts for lenders and not for the nation: 4 % for each quarter's income of debt beyond two,
 * at most 30 %. Without it, borrowing in the last turns would cost nothing.
 */
export const pledgedShare = (at: Position): number => clamp(0.04 * (debtBurden(at) - 2), 0, 0.3);

/** Where confidence is heading: revenue growth against commitments, and the world's mood. */
export function confidenceTargetBp(at: Position): number {
  const { cabinet, world } = at;
  const { revenueM, lastRevenueM } = cabinet.quarter;
  const growth = lastRevenueM > 10 ? revenueM / lastRevenueM - 1 : 0.1;
  // Capacity that is sold ahead brings a steady income, which lenders like.
  const steadiness = cabinet.market.reservations ? 0.06 : 0;
  const target =
    0.5 +
    1.2 * (growth - 0.08) -
    0.09 * Math.max(0, debtBurden(at) - 3) +
    0.8 * (world.moodBp / ONE - 0.55) +
    steadiness;
  return Math.round(clamp(target, 0.05, 1) * ONE);
}
