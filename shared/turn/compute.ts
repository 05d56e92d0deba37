import { computeOnline, fleetInUse, idleFromMoving, movedShare } from "../formulas/compute.ts";
import type { Turn } from "../state/turn.ts";

/** Step 6. Compute online is the least of power, halls and chips; the rest is idle and says why. */
export function compute(turn: Turn): void {
  for (const at of turn.positions) {
    const { cabinet, nation } = at;
    const online = computeOnline(at);
    const fleet = fleetInUse(at, online.onlineMW);
    const moved = idleFromMoving(movedShare(cabinet.lastSplit, cabinet.split));
    Object.assign(cabinet.quarter, online, {
      generalMW: fleet.generalMW,
      inferenceMW: fleet.inferenceMW,
      effectiveMW: fleet.effectiveMW,
      movedMW: Math.round(online.onlineMW * moved),
    });
    cabinet.lastSplit = { ...cabinet.split };
    nation.onlineMW = online.onlineMW;
    cabinet.ranMWq += online.onlineMW;
    const idleMW = online.chipsMW - online.onlineMW;
    if (idleMW > 0) turn.tell("computeIdle", { nation: at.me, seenBy: [at.me] }, { mw: idleMW, binds: online.binds });
  }
}
