import { rate, upkeep } from "../effects/active.ts";
import { clamp, ONE } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import type { Project } from "../state/state.ts";
import { debtBurden } from "./debt.ts";

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
    0.09 * Math.max(0, debtBurden(at) - 1) +
    0.8 * (world.moodBp / ONE - 0.55) +
    steadiness;
  return Math.round(clamp(target, 0.05, 1) * ONE);
}

/** What a treasury may keep at a year's end, $M. */
export const reserveM = ({ cabinet, rules }: Position): number =>
  Math.round(rules.constants.reserveQuarters * (cabinet.quarter.revenueM + cabinet.appropriationM));

/** What of the treasury goes back to taxpayers at the end of a year of so many quarters, $M. */
export function lapsingM(at: Position, quarters: number): number {
  const part = clamp(at.rules.constants.lapseAQuarter * quarters * rate(at, "lapse"), 0, 1);
  return Math.floor(part * Math.max(0, at.cabinet.cashM - reserveM(at)));
}

/** Unfinished sites that a treasury below nothing sells, what was begun last first, each at half of what was paid for it. */
export function forcedSales({ cabinet, rules }: Position): { project: Project; priceM: number }[] {
  const sold = [];
  let shortM = -cabinet.cashM;
  for (const project of [...cabinet.projects].reverse()) {
    if (shortM <= 0) break;
    if (project.turnsLeft <= 1 || project.paidM === 0) continue;
    const priceM = Math.floor(project.paidM * rules.constants.cancelSiteShare);
    sold.push({ project, priceM });
    shortM -= priceM;
  }
  return sold;
}

/** What a quarter brings and takes before anything is bought, $M: the state's budget, and what the nation runs. */
export function budgetOf(at: Position) {
  const { cabinet, nation, rules } = at;
  const budgetM = (cabinet.appropriationM * nation.measuredGdpBp) / ONE;
  return {
    appropriationM: Math.round(budgetM * rate(at, "appropriation")),
    upkeepM: Math.round(upkeep(at, "appropriations") * budgetM + upkeep(at, "revenue") * cabinet.quarter.revenueM),
    operationsM: Math.round((rules.constants.operationsPerGwM * nation.onlineMW * rate(at, "operations")) / 1_000),
  };
}
