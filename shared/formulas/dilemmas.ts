import { type AnswerContent, type DilemmaContent, isPrice } from "../content/dilemma.ts";
import { incomeM } from "../effects/now.ts";
import { ONE, sumOf } from "../state/maths.ts";
import type { Position } from "../state/position.ts";

export const answerOf = ({ answers }: DilemmaContent, id: string): AnswerContent | undefined =>
  answers.find((answer) => answer.id === id);

/** Who gives no answer has the last one. */
export const lastAnswer = ({ id, answers }: DilemmaContent): AnswerContent => {
  const last = answers.at(-1);
  if (!last) throw new Error(`dilemmas/${id} has no answers`);
  return last;
};

/** What giving an answer takes from the treasury at once, $M. */
export const priceM = (at: Position, { effects }: AnswerContent): number =>
  sumOf(effects, (effect) => (isPrice(effect) && "by" in effect ? Math.round((-effect.by * incomeM(at)) / ONE) : 0));
