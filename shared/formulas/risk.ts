import { rate, stat } from "../effects/active.ts";
import { log2, sumOf } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import type { NationId } from "../state/words.ts";

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

/** World risk that racing adds in a quarter, in points: compute in training and half of that in research, as a part of the world's, beyond safety. */
export function racingRisk(at: Position, onlineMW: number): number {
  const { cabinet, world, rules } = at;
  const { trainMW, researchMW } = cabinet.quarter;
  const covered = cabinet.knowledge.safety / 1_000 + stat(at, "oversight") / 100;
  const beyond = Math.max(0, log2(world.bestHorizonMilliH / 5_000) - covered);
  const part = onlineMW > 0 ? (trainMW + researchMW / 2) / onlineMW : 0;
  return rules.constants.racingRisk * part * beyond * rate(at, "racing");
}

/** A smaller rise is nobody's race, hundredths of a point. */
const RACE_BP = 100;

/** The nation that makes most of the world's risk, where one stands out (by a quarter of it beyond an equal part): all see it. */
export function racerOf({ nations }: Pick<Position, "nations">): NationId | undefined {
  const all = Object.values(nations);
  const madeBp = sumOf(all, ({ riskMadeBp }) => riskMadeBp);
  const mostBp = Math.max(...all.map(({ riskMadeBp }) => riskMadeBp));
  const [racer, twin] = all.filter(({ riskMadeBp }) => riskMadeBp === mostBp);
  const standsOut = mostBp >= RACE_BP && mostBp > madeBp * Math.min(0.6, 1 / all.length + 0.25);
  return standsOut && !twin ? racer?.id : undefined;
}
