import { hasScenario, rulesetOf } from "../../../shared/content/ruleset.ts";
import type { KeptMatch } from "../../../shared/protocol/keptMatch.ts";
import type { NationId } from "../../../shared/state/words.ts";

/** Scores as the match ended, or as they stood after the last quarter that is known, the best first. */
export function finalScores({ end, quarters, nations }: KeptMatch): { nation: NationId; scoreBp: number }[] {
  const last = quarters.at(-1)?.nations;
  return nations
    .flatMap((nation) => {
      const scoreBp = end?.scoresBp[nation] ?? last?.[nation]?.scoreBp;
      return scoreBp === undefined ? [] : [{ nation, scoreBp }];
    })
    .sort((a, b) => b.scoreBp - a.scoreBp);
}

/** In which year a scenario begins; one that is gone is taken for the game's own. */
export const startYearOf = (scenario: string): number =>
  rulesetOf(hasScenario(scenario) ? scenario : "base").scenario.startYear;
