import type { Askable } from "../../shared/content/askable.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import type { StoredLesson } from "./storedLesson.ts";

/** What a lesson's tables may be asked. */

/** Whether a scenario has all of these dilemmas. */
export function hasDilemmas(scenario: string, ids: readonly string[]): boolean {
  const { dilemmas } = rulesetOf(scenario);
  return ids.every((id) => dilemmas.has(id));
}

export const canAsk = (scenario: string, askable: Askable | undefined): boolean =>
  askable === undefined || "theme" in askable || hasDilemmas(scenario, askable.dilemmas);

/** From now on these may be asked; undefined: all. */
export function askingOf(lesson: StoredLesson, askable: Askable | undefined): StoredLesson {
  const { askable: _, ...options } = lesson.options;
  return { ...lesson, options: askable ? { ...options, askable } : options };
}
