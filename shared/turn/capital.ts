import { budgetOf, confidenceTargetBp, forcedSales } from "../formulas/capital.ts";
import { clamp, ONE, sumOf } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { happens, normal } from "../state/random.ts";
import type { Turn } from "../state/turn.ts";
import { forceDebt, serveDebt } from "./debt.ts";

/** Step 2. Appropriations, upkeep, operations, interest and what falls due; confidence and the world's mood; forced sales. */
export function capital(turn: Turn): void {
  swingMood(turn);
  for (const at of turn.positions) {
    fund(turn, at);
    serveDebt(turn, at);
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
  const { appropriationM, upkeepM, operationsM } = budgetOf(at);
  turn.pay("taxpayers", at.me, appropriationM, "appropriation");
  turn.pay(at.me, "operations", upkeepM, "upkeep");
  turn.pay(at.me, "operations", operationsM, "operations");
}

/** Out of cash: unfinished sites are sold at half of what was paid; what is still short becomes debt on bad terms. */
function sellOff(turn: Turn, at: Position): void {
  const { cabinet, me } = at;
  cabinet.confidenceBp = Math.round(cabinet.confidenceBp * 0.75);
  for (const { project, priceM } of forcedSales(at)) {
    turn.pay("suppliers", me, priceM, "sales");
    cabinet.projects.splice(cabinet.projects.indexOf(project), 1);
    turn.tell("siteSold", { nation: me, site: project.site, seenBy: [me] }, { what: project.what, mw: project.mw });
  }
  forceDebt(turn, at, Math.max(0, -cabinet.cashM));
}
