import { rate, stat } from "../effects/active.ts";
import { log2 } from "../state/maths.ts";
import type { Position } from "../state/position.ts";

/** Horizon (in doublings of hours) that a nation's oversight covers: 4 + safety knowledge + policies and accords. */
export const coverage = (at: Position): number => 4 + at.cabinet.knowledge.safety / 1_000 + stat(at, "oversight") / 100;

/** World risk that a release adds, in points of 0 to 100. A follower's release matters less. */
export function releaseRisk(at: Position, horizonMilliH: number, isOpen: boolean): number {
  const { nation, world, rules } = at;
  const beyond = Math.max(0, log2(1 + horizonMilliH / 1_000) - coverage(at));
  const jump = Math.max(0, log2(horizonMilliH / Math.max(1, nation.horizonMilliH)));
  const isFollower = horizonMilliH < 0.7 * world.bestHorizonMilliH;
  return (
    rules.constants.releaseRisk *
    (0.3 + 0.8 * beyond) *
    jump *
    rate(at, "releaseRisk") *
    (isOpen ? 1.25 : 1) *
    (isFollower ? 0.35 : 1)
  );
}
