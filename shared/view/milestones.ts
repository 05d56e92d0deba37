import type { Ruleset } from "../content/ruleset.ts";
import type { Condition } from "../content/schema.ts";
import { gauge, type SeenAt, seenGauge } from "../figures/gauges.ts";
import type { Position } from "../state/position.ts";
import type { NationId } from "../state/words.ts";
import type { View } from "./view.ts";

/** How far a nation is with one condition of a milestone. */
export interface ConditionMet {
  condition: Condition;
  /** Undefined where only the nation itself knows it. */
  value: number | undefined;
  /** Of the way, from 0 to 1: 1 where it holds. */
  part: number | undefined;
}

export interface MilestoneProgress {
  nation: NationId;
  conditions: ConditionMet[];
  /** Of the way, by the condition that is furthest, of those that are known. */
  part: number;
  /** Whether all of its conditions are known. */
  isKnown: boolean;
}

/** How far a value is from a bound: a part of what is asked for, or what is allowed as a part of it. */
function partOf({ atLeast, atMost }: Condition, value: number): number {
  const up = atLeast === undefined || atLeast <= 0 ? 1 : value / atLeast;
  const down = atMost === undefined || value <= atMost ? 1 : atMost / value;
  return Math.max(0, Math.min(1, up, down));
}

/** How far a nation is on the way to a milestone, as far as one may know it. @param own the position of the nation that asks */
export function milestoneProgress(
  rules: Ruleset,
  { world, nations }: Pick<View, "world" | "nations">,
  own: Position | undefined,
  milestone: string,
  id: NationId,
): MilestoneProgress | undefined {
  const nation = nations[id];
  const content = rules.milestones.get(milestone);
  if (!nation || !content) return undefined;
  const seen: SeenAt = { rules, world, nation };
  const conditions = content.when.map((condition) => {
    const value = own?.me === id ? gauge(own, condition.gauge) : seenGauge(seen, condition.gauge);
    return { condition, value, part: value === undefined ? undefined : partOf(condition, value) };
  });
  return {
    nation: id,
    conditions,
    part: Math.min(1, ...conditions.flatMap(({ part }) => part ?? [])),
    isKnown: conditions.every(({ part }) => part !== undefined),
  };
}
