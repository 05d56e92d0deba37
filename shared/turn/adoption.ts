import { entry } from "../content/ruleset.ts";
import { adoptionCeiling, adoptionRate } from "../formulas/adoption.ts";
import { clamp, ONE } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { weightedAdoptionBp } from "../state/queries.ts";
import type { Turn } from "../state/turn.ts";
import { SECTORS } from "../state/words.ts";

/** Shares of a sector's work at which it is told. */
const MARKS_BP = [2_500, 5_000, 7_500];

/** Step 9. Each sector grows toward its ceiling, as an epidemic does, or shrinks slowly when the ceiling falls. */
export function adoption(turn: Turn): void {
  for (const at of turn.positions) adopt(turn, at);
}

function adopt(turn: Turn, at: Position): void {
  const { nation, cabinet, rules } = at;
  let gained = 0;
  for (const sector of SECTORS) {
    const a = nation.adoptionBp[sector] / ONE;
    const ceiling = adoptionCeiling(at, sector, cabinet.quarter.mixedHorizonMilliH);
    const gain = a < ceiling ? adoptionRate(at, sector) * a * (1 - a / ceiling) : -0.08 * (a - ceiling);
    const before = nation.adoptionBp[sector];
    const after = Math.round(clamp(a + gain, 0.005, 0.98) * ONE);
    nation.adoptionBp[sector] = after;
    if (gain > 0) gained += gain * entry(rules.sectors, sector).weightBp;
    const mark = MARKS_BP.find((value) => before < value && after >= value);
    if (mark !== undefined) turn.tell("sectorOpened", { nation: at.me }, { sector, shareBp: mark });
  }
  cabinet.quarter.adoptionGainBp = Math.round(gained);
  nation.adoptionMeanBp = weightedAdoptionBp(rules, nation.adoptionBp);
}
