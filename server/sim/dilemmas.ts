import { entry, type Ruleset } from "../../shared/content/ruleset.ts";
import { ONE } from "../../shared/state/maths.ts";
import type { DilemmaId } from "../../shared/state/words.ts";
import { weighAll } from "./pool.ts";
import { type Estimate, mean, meanOf, share, shareOf } from "./statistics.ts";
import type { SimTable } from "./table.ts";
import type { Case } from "./weigh.ts";

/**
 * What dilemmas do (GAME.md 10.6): how often nations are asked, how bots answer, and what an answer is worth: a match is played
 * on from the same quarter once with each answer, and everything else as it would have been.
 */
export interface AnswerReport {
  /** Share of those who were asked. */
  given: Estimate;
  /** Against the mean of the answers in the same cases, in points. */
  worth: Estimate;
  /** Share of the cases in which it was best. */
  best: number;
}

export interface DilemmaReport {
  dilemma: DilemmaId;
  asked: number;
  answers: Record<string, AnswerReport>;
  /** From the worst to the best answer, in points. */
  swing: Estimate;
  /** Points between the outcomes of its gambles. */
  luck: number;
}

export interface DilemmasReport {
  /** Per nation and quarter. */
  asked: number;
  dilemmas: DilemmaReport[];
  /** Share of the variance of scores that gambles make, when they are taken as often as bots do. */
  varianceOfLuck: number;
}

export async function measureDilemmas(rules: Ruleset, tables: readonly SimTable[]): Promise<DilemmasReport> {
  const all = await weighAll(tables);
  const cases = all.flatMap((one) => one.cases);
  const dilemmas = [...rules.dilemmas.values()].map((dilemma): DilemmaReport => {
    const mine = cases.filter((one) => one.dilemma === dilemma.id);
    const counts = (answer: string) => all.reduce((sum, { given }) => sum + (given[dilemma.id]?.[answer] ?? 0), 0);
    const ids = dilemma.answers.map(({ id }) => id);
    const asked = ids.reduce((sum, id) => sum + counts(id), 0);
    const answers = Object.fromEntries(
      ids.map((id) => {
        const could = mine.filter(({ scores }) => scores[id] !== undefined);
        const givenSo = Array.from({ length: asked }, (_, k) => k < counts(id));
        const report: AnswerReport = {
          given: shareOf(givenSo, Boolean),
          worth: meanOf(could.map(({ scores }) => (scores[id] ?? 0) - mean(Object.values(scores)))),
          best: share(mine, ({ scores }) => (scores[id] ?? -1) >= Math.max(...Object.values(scores))),
        };
        return [id, report];
      }),
    );
    const spread = ({ scores }: Case) => Math.max(...Object.values(scores)) - Math.min(...Object.values(scores));
    return {
      dilemma: dilemma.id,
      asked,
      answers,
      swing: meanOf(mine.map(spread)),
      luck: mean(mine.flatMap(({ luck }) => Object.values(luck))),
    };
  });
  const quarters = all.reduce((sum, one) => sum + one.quarters, 0);
  const scores = all.flatMap((one) => one.scores);
  return {
    asked: all.reduce((sum, one) => sum + one.asked, 0) / Math.max(1, quarters),
    dilemmas,
    varianceOfLuck: luckOf(rules, dilemmas) / scores.length / Math.max(1, variance(scores)),
  };
}

/** Sum of what gambles add to the variance of the scores, over all nations of all matches. */
const luckOf = (rules: Ruleset, dilemmas: readonly DilemmaReport[]): number =>
  dilemmas.reduce((sum, { dilemma, asked, answers, luck }) => {
    const gambled = entry(rules.dilemmas, dilemma).answers.map(({ id, gamble }) => {
      const odds = (gamble?.oddsBp ?? 0) / ONE;
      return odds * (1 - odds) * (answers[id]?.given.value ?? 0);
    });
    return sum + asked * luck * luck * gambled.reduce((total, x) => total + x, 0);
  }, 0);

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return mean(values.map((x) => (x - middle) * (x - middle)));
}

/** Sound bots give each answer in 20 to 80 %, and one dilemma moves 1 to 4 points: not refuted by what was measured. */
export const isSound = ({ asked, answers, swing }: DilemmaReport): boolean =>
  asked === 0 ||
  (Object.values(answers).every(
    ({ given: { value, error } }) => value + 2 * error >= 0.2 && value - 2 * error <= 0.8,
  ) &&
    swing.value + 2 * swing.error >= 1 &&
    swing.value - 2 * swing.error <= 4);
