import { entry } from "../content/ruleset.ts";
import { chipPricePerGwM, leadVendor } from "../formulas/chips.ts";
import { computeOnline } from "../formulas/compute.ts";
import { buildCostPerGwM } from "../formulas/construction.ts";
import { interestRate } from "../formulas/debt.ts";
import { sumOf } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { CONSTRAINTS, type Constraint } from "../state/words.ts";

/** Chips lose 22 % of their worth with each generation (formulas/compute.ts), and one comes every three to five quarters. */
const AGEING = 0.06;

export interface Stock {
  id: Constraint;
  haveMW: number;
  idleMW: number;
  /** $M a quarter. */
  idleCostM: number;
}

/**
 * Power, halls and chips: what there is, what of it stands idle beside the least of them, and what that costs a quarter:
 * the nation's own rate of interest on what it would take to buy it today, and for chips what they lose by ageing unused.
 */
export function stocks(at: Position): Stock[] {
  const online = computeOnline(at);
  const have: Record<Constraint, number> = { power: online.powerMW, halls: online.hallsMW, chips: online.chipsMW };
  const interest = interestRate(at);
  const perGwM: Record<Constraint, number> = {
    power: meanPlantCostPerGwM(at) * interest,
    halls: buildCostPerGwM(at, "hall") * interest,
    chips: chipPricePerGwM(at, leadVendor(at.rules).id) * (interest + AGEING),
  };
  return CONSTRAINTS.map((id) => {
    const idleMW = have[id] - online.onlineMW;
    return { id, haveMW: have[id], idleMW, idleCostM: Math.round((idleMW / 1_000) * perGwM[id]) };
  });
}

/** $M a GW of the plants that stand, by their present mixture. */
function meanPlantCostPerGwM(at: Position): number {
  let mw = 0;
  let costM = 0;
  for (const site of Object.values(at.nation.sites))
    for (const [plant, plantMW] of Object.entries(site.plantsMW)) {
      mw += plantMW;
      costM += plantMW * buildCostPerGwM(at, entry(at.rules.plants, plant).id);
    }
  return mw > 0 ? costM / mw : 0;
}

/** $M a quarter for all that stands idle. */
export const idleCostM = (at: Position): number => sumOf(stocks(at), (stock) => stock.idleCostM);
