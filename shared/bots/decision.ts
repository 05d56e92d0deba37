import { type AnswerContent, type DilemmaContent, effectsOfAnswer } from "../content/dilemma.ts";
import { entry } from "../content/ruleset.ts";
import { whyNot } from "../orders/index.ts";
import { ONE, sumOf } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { uniform } from "../state/random.ts";
import { TEMPERAMENTS } from "./temperament.ts";
import type { Brief, Minister } from "./wish.ts";
import { mixedWorth } from "./worth.ts";

/** What an answer is worth beyond its effects to whose plan of play it suits, and how far tastes differ, in points. */
const FAVOUR = 0.7;
const TASTE = 2.8;

/** A gamble by its odds, and what comes of meeting another's answer as if each were as likely. */
function worthOfAnswer({ at, temper, seed }: Brief, { id, answers }: DilemmaContent, answer: AnswerContent): number {
  const { effects, gamble, meets = {}, lasts = 0, suits } = answer;
  const worth = (all: AnswerContent["effects"]) => mixedWorth(at, temper, all, lasts);
  const odds = (gamble?.oddsBp ?? 0) / ONE;
  const gambled = gamble ? odds * worth(gamble.won) + (1 - odds) * worth(gamble.lost) : 0;
  const favour = suits.includes(temper.doctrine) ? FAVOUR : 0;
  const taste = TASTE * (uniform(seed, "answer", at.me, id, answer.id) - 0.5);
  return worth(effects) + gambled + sumOf(Object.values(meets), worth) / answers.length + favour + taste;
}

/** Which effect of an answer does most for a nation as it stands, by its place among all of them; none, where all cost. */
export function weightiest(at: Position, answer: AnswerContent): number | undefined {
  const temper = TEMPERAMENTS[at.cabinet.doctrine];
  const worths = effectsOfAnswer(answer).map((effect) => mixedWorth(at, temper, [effect], answer.lasts ?? 0));
  const most = Math.max(...worths);
  return most > 0 ? worths.indexOf(most) : undefined;
}

/** What the leadership is asked is answered by worth and temperament, as far as the treasury reaches. */
export const decision: Minister = (brief) => {
  const { at } = brief;
  const asked = at.cabinet.dilemma;
  if (!asked || asked.answer !== undefined) return [];
  const dilemma = entry(at.rules.dilemmas, asked.id);
  const answers = dilemma.answers.flatMap((answer) => {
    const order = { kind: "decide", dilemma: dilemma.id, answer: answer.id } as const;
    return whyNot(at, order) ? [] : [{ order, worth: worthOfAnswer(brief, dilemma, answer) }];
  });
  const [best] = answers.sort((a, b) => b.worth - a.worth);
  return best ? [{ urgency: 9, order: best.order }] : [];
};
