import { computeOnline, fleetInUse, idleFromMoving, keepOnline, movedShare, ownPowerMW } from "../formulas/compute.ts";
import { delivered } from "../formulas/deals.ts";
import type { Turn } from "../state/turn.ts";

/** Step 6. Compute online is the least of power, halls and chips; the rest is idle and says why. */
export function compute(turn: Turn): void {
  const power = delivered(turn.positions, "power", ownPowerMW);
  for (const at of turn.positions) {
    const { cabinet, nation, me } = at;
    const { givenMW = 0, gotMW = 0 } = power.get(me) ?? {};
    const online = computeOnline(at, gotMW - givenMW);
    const fleet = fleetInUse(at, online.onlineMW);
    const moved = idleFromMoving(movedShare(cabinet.lastSplit, cabinet.split));
    const { quarter } = cabinet;
    keepOnline(quarter, online);
    quarter.generalMW = fleet.generalMW;
    quarter.inferenceMW = fleet.inferenceMW;
    quarter.effectiveMW = fleet.effectiveMW;
    quarter.movedMW = Math.round(online.onlineMW * moved);
    cabinet.lastSplit = { ...cabinet.split };
    nation.onlineMW = online.onlineMW;
    cabinet.ranMWq += online.onlineMW;
    const idleMW = online.chipsMW - online.onlineMW;
    if (idleMW > 0) turn.tell("computeIdle", { nation: me, seenBy: [me] }, { mw: idleMW, binds: online.binds });
  }
}
