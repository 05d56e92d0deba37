import { rate, upkeep } from "../effects/active.ts";
import { confidenceTargetBp, interestRate } from "../formulas/capital.ts";
import { clamp, ONE, sumOf } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { happens, normal } from "../state/random.ts";
import type { Turn } from "../state/turn.ts";

/** Step 2. Appropriations, upkeep, interest and operations; confidence and the world's mood; forced sales. */
export function capital(turn: Turn): void {
  swingMood(turn);
  for (const at of turn.positions) {
    fund(turn, at);
    at.cabinet.confidenceBp += Math.round(0.35 * (confidenceTargetBp(at) - at.cabinet.confidenceBp));
    at.cabinet.quarter.lastRevenueM = at.cabinet.quarter.revenueM;
    if (at.cabinet.cashM < 0) sellOff(turn, at);
  }
}

function swingMood({ state, positions, seed, tell }: Turn): void {
  const { world, fate } = state;
  const revenueM = sumOf(positions, (at) => at.cabinet.quarter.revenueM);
  const growth = fate.revenueM > 0 ? revenueM / fate.revenueM - 1 : 0.1;
  fate.revenueM = revenueM;
  let mood = world.moodBp / ONE;
  mood += 0.15 * (0.55 - mood) + 0.5 * (growth - 0.1) + 0.07 * normal(seed, "mood", world.turn);
  if (mood > 0.75 && happens(6_000 * (mood - 0.65), seed, "bust", world.turn)) {
    mood -= 0.4;
    tell("moodBurst", {}, { moodBp: Math.round(clamp(mood, 0.05, 1) * ONE) });
  }
  world.moodBp = Math.round(clamp(mood, 0.05, 1) * ONE);
}

function fund(turn: Turn, at: Position): void {
  const { cabinet, nation, me, rules } = at;
  const { revenueM } = cabinet.quarter;
  const budgetM = (cabinet.appropriationM * nation.measuredGdpBp) / ONE;
  const upkeepM = Math.round(upkeep(at, "appropriations") * budgetM + upkeep(at, "revenue") * revenueM);
  const operationsM = Math.round((rules.constants.operationsPerGwM * nation.onlineMW * rate(at, "operations")) / 1_000);
  turn.pay("taxpayers", me, Math.round(budgetM * rate(at, "appropriation")), "appropriation");
  turn.pay(me, "operations", upkeepM, "upkeep");
  turn.pay(me, "operations", operationsM, "operations");
  turn.pay(me, "lenders", Math.round(cabinet.debtM * interestRate(at)), "interest");
}

/** Out of cash: unfinished sites are sold at half of what was paid; what is still short becomes dear debt. */
function sellOff(turn: Turn, at: Position): void {
  const { cabinet, me } = at;
  cabinet.confidenceBp = Math.round(cabinet.confidenceBp * 0.75);
  for (let k = cabinet.projects.length - 1; k >= 0 && cabinet.cashM < 0; k--) {
    const project = cabinet.projects[k];
    if (!project || project.turnsLeft <= 1 || project.paidM === 0) continue;
    turn.pay("suppliers", me, Math.floor(project.paidM * at.rules.constants.cancelSiteShare), "sales");
    cabinet.projects.splice(k, 1);
    turn.tell("siteSold", { nation: me, site: project.site, seenBy: [me] }, { what: project.what, mw: project.mw });
  }
  if (cabinet.cashM >= 0) return;
  const shortM = -cabinet.cashM;
  cabinet.debtM += Math.ceil(shortM * 1.05);
  turn.pay("lenders", me, shortM, "debt");
  cabinet.confidenceBp = Math.round(cabinet.confidenceBp * 0.9);
  turn.tell("debtForced", { nation: me, seenBy: [me] }, { amountM: shortM });
}
