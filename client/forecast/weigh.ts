import { addMissing } from "../../shared/content/ruleset.ts";
import type { ScenarioFile } from "../../shared/content/schema.ts";
import { isAsPlayed, type PlayedMatch, playAgain } from "../../shared/debrief/played.ts";
import { gainsOf, greatest, type TurningPoint } from "../../shared/debrief/turningPoints.ts";
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

/** What a nation's answers and orders were worth, as far as the match has been played again. */
export interface WeighedMatch {
  answers: readonly WeighedAnswer[];
  /** Of the orders of the quarters that have been weighed those that mattered most, the greatest first. */
  points: readonly TurningPoint[];
  /** Quarters whose orders have been weighed; the last first, since they take least. */
  weighed: number;
  /** Quarters whose orders will be. */
  toWeigh: number;
}

const MOST_POINTS = 6;

/**
 * Plays the match again and weighs what the nation answered, and then quarter by quarter each of its orders. Nothing where
 * these rules make something else of the match.
 * @param isPatient whether orders are weighed, too: it takes as long as hundreds of turns.
 */
export const weighing =
  (tell: (weighed: WeighedMatch) => void, isPatient: boolean): ((question: AskedOfMatch) => void) =>
  ({ record, nation, scenarios, par }) => {
    addMissing(scenarios);
    if (par) learnPar(par);
    const replay = playAgain(record);
    const turns = isAsPlayed(replay) ? [...record.played.keys()] : [];
    const toWeigh = isPatient ? turns.length : 0;
    const answers = turns.flatMap((turn) => weighedAnswer(replay, nation, turn) ?? []);
    let points: TurningPoint[] = [];
    tell({ answers, points, weighed: 0, toWeigh });
    for (let weighed = 1; weighed <= toWeigh; weighed++) {
      points = greatest([...points, ...gainsOf(replay, nation, turns.length - weighed)], MOST_POINTS);
      tell({ answers, points, weighed, toWeigh });
    }
  };
