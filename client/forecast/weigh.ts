import { addMissing } from "../../shared/content/ruleset.ts";
import type { ScenarioFile } from "../../shared/content/schema.ts";
import { isAsPlayed, type PlayedMatch, playAgain } from "../../shared/debrief/played.ts";
import { type WeighedAnswer, weighedAnswer } from "../../shared/debrief/weighed.ts";
import { learnPar, type ParFile } from "../../shared/score/par.ts";
import type { NationId } from "../../shared/state/words.ts";

/** What the page asks of a match that is over. */
export interface AskedOfMatch {
  record: PlayedMatch;
  nation: NationId;
  /** Scenarios of the host's that the worker may not know yet, each after those that it extends. */
  scenarios: readonly ScenarioFile[];
  par: ParFile | undefined;
}

/** Plays the match again and weighs each answer of the nation. None where these rules make something else of the match. */
export const weighing =
  (tell: (answers: WeighedAnswer[]) => void): ((question: AskedOfMatch) => void) =>
  ({ record, nation, scenarios, par }) => {
    addMissing(scenarios);
    if (par) learnPar(par);
    const replay = playAgain(record);
    const turns = isAsPlayed(replay) ? [...record.played.keys()] : [];
    tell(turns.flatMap((turn) => weighedAnswer(replay, nation, turn) ?? []));
  };
