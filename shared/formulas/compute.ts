import { entry } from "../content/ruleset.ts";
import { ONE, pow } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import type { Quarter } from "../state/quarter.ts";
import { chipsMW, dueMW, hallsMW, powerMW } from "../state/queries.ts";
import type { ComputeSplit } from "../state/state.ts";
import { CONSTRAINTS, type Constraint } from "../state/words.ts";
import { chipEfficiency, newestGeneration } from "./chips.ts";
import { jointHallsMW, netFlow } from "./deals.ts";

export interface Online {
  powerMW: number;
  hallsMW: number;
  chipsMW: number;
  onlineMW: number;
  binds: Constraint;
}

/** Power of the nation's own plants, less what an outage takes, MW. */
export const ownPowerMW = ({ nation, cabinet }: Position): number =>
  Math.round((powerMW(nation) * (ONE - cabinet.outageBp)) / ONE);

/**
 * Compute online: the least of power, halls and chips.
 * @param dealtPowerMW what deals bring less what they take.
 */
export function computeOnline(at: Position, dealtPowerMW = netFlow(at, "power")): Online {
  const { nation, cabinet } = at;
  const have: Record<Constraint, number> = {
    power: Math.max(0, ownPowerMW(at) + dealtPowerMW),
    halls: Math.max(0, hallsMW(nation) + jointHallsMW(at)),
    chips: chipsMW(cabinet),
  };
  let binds: Constraint = "power";
  for (const constraint of CONSTRAINTS) if (have[constraint] < have[binds]) binds = constraint;
  return { powerMW: have.power, hallsMW: have.halls, chipsMW: have.chips, onlineMW: have[binds], binds };
}

/** Keeps how much ran, and what it was held back by, among the figures of the quarter. */
export function keepOnline(quarter: Quarter, { powerMW, hallsMW, chipsMW, onlineMW, binds }: Online): void {
  quarter.powerMW = powerMW;
  quarter.hallsMW = hallsMW;
  quarter.chipsMW = chipsMW;
  quarter.onlineMW = onlineMW;
  quarter.binds = binds;
}

export interface Fleet {
  /** Chips in use, MW, and their mean tokens per joule against the start. */
  generalMW: number;
  generalEfficiency: number;
  inferenceMW: number;
  inferenceEfficiency: number;
  /** Weighed by how far behind the newest generation they are (x 0.78 each), MW. */
  effectiveMW: number;
}

/** The chips that run, the most efficient first. */
export function fleetInUse(at: Position, onlineMW: number): Fleet {
  const newest = newestGeneration(at);
  const fleet: Fleet = { generalMW: 0, generalEfficiency: 1, inferenceMW: 0, inferenceEfficiency: 1, effectiveMW: 0 };
  let general = 0;
  let inference = 0;
  let left = onlineMW;
  const lots = at.cabinet.lots.map((lot) => ({ lot, efficiency: chipEfficiency(at.rules, lot.chip, lot.generation) }));
  lots.sort((a, b) => b.efficiency - a.efficiency);
  for (const { lot, efficiency } of lots) {
    const mw = Math.min(left, lot.mw);
    if (mw <= 0) break;
    left -= mw;
    const behind = Math.max(0, newest - lot.generation) / 1_000;
    const trains = entry(at.rules.chips, lot.chip).trains;
    fleet.effectiveMW += mw * pow(0.78, behind) * (trains ? 1 : 0.9);
    if (trains) {
      fleet.generalMW += mw;
      general += mw * efficiency;
    } else {
      fleet.inferenceMW += mw;
      inference += mw * efficiency;
    }
  }
  if (fleet.generalMW > 0) fleet.generalEfficiency = general / fleet.generalMW;
  if (fleet.inferenceMW > 0) fleet.inferenceEfficiency = inference / fleet.inferenceMW;
  fleet.effectiveMW = Math.round(fleet.effectiveMW);
  return fleet;
}

/** Compute that will be online once all that is under way stands, less what is online now, MW. */
export function underWayMW({ nation, cabinet }: Position): number {
  const due = dueMW(nation, cabinet, 99);
  return Math.max(0, Math.min(due.power, due.halls, due.chips) - nation.onlineMW);
}

/** Share of the fleet that changed its use between two splits, 0 to 1. */
export function movedShare(before: ComputeSplit, after: ComputeSplit): number {
  const train = after.trainBp - before.trainBp;
  const research = after.researchBp - before.researchBp;
  return (Math.abs(train) + Math.abs(research) + Math.abs(train + research)) / 2 / ONE;
}

/** Half of what moved idles for a turn, once more than 8 % of the fleet moves. */
export const idleFromMoving = (moved: number): number => (moved > 0.08 ? moved / 2 : 0);

/** Leases are of what is left after training and research; the rest serves. */
export const serveBp = (split: ComputeSplit): number => ONE - split.trainBp - split.researchBp - split.leaseBp;
