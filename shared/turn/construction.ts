import { areSitesStopped } from "../formulas/construction.ts";
import type { Position } from "../state/position.ts";
import { addLot } from "../state/queries.ts";
import type { Project } from "../state/state.ts";
import type { Turn } from "../state/turn.ts";

/** Step 4. What is under way comes a turn nearer; what is due stands. Chips arrive whatever happens at the sites. */
export function construction(turn: Turn): void {
  for (const at of turn.positions) {
    const { cabinet, me } = at;
    const isStopped = areSitesStopped(at);
    if (isStopped && cabinet.projects.length > 0)
      turn.tell("constructionStopped", { nation: me }, { legitimacyBp: at.nation.legitimacyBp });
    const isHeldUp = isStopped || cabinet.isDelayed;
    cabinet.isDelayed = false;
    if (!isHeldUp) {
      for (const project of cabinet.projects) project.turnsLeft--;
      for (const project of cabinet.projects) if (project.turnsLeft <= 0) finish(turn, at, project);
      cabinet.projects = cabinet.projects.filter((project) => project.turnsLeft > 0);
    }
    for (const lot of cabinet.deliveries) {
      lot.turnsLeft--;
      if (lot.turnsLeft > 0) continue;
      addLot(cabinet.lots, lot);
      turn.tell("chipsDelivered", { nation: me, seenBy: [me] }, { chip: lot.chip, mw: lot.mw });
    }
    cabinet.deliveries = cabinet.deliveries.filter((lot) => lot.turnsLeft > 0);
  }
}

function finish(turn: Turn, { nation, me, deals }: Position, { what, site: id, mw, deal: dealId }: Project): void {
  const site = nation.sites[id];
  if (!site) throw new Error(`${me} builds at ${id}, which it does not have`);
  if (site.roomMW[what] !== undefined) site.roomMW[what] -= mw;
  if (what === "hall") {
    site.hallsMW += mw;
    deals.find((deal) => deal.id === dealId && !deal.standing.includes(id))?.standing.push(id);
    turn.tell("hallFinished", { nation: me, site: id }, { mw });
  } else if (what === "fab") {
    site.fabs++;
    turn.tell("fabFinished", { nation: me, site: id });
  } else {
    site.plantsMW[what] = (site.plantsMW[what] ?? 0) + mw;
    turn.tell("plantFinished", { nation: me, site: id }, { plant: what, mw });
  }
}
