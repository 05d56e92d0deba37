import type { AnswerContent, DilemmaContent } from "../../../shared/content/dilemma.ts";
import { type Effect, isLasting, isOnce } from "../../../shared/content/effects.ts";
import type { Ruleset } from "../../../shared/content/ruleset.ts";
import { ONE } from "../../../shared/state/maths.ts";
import type { NationId } from "../../../shared/state/words.ts";
import { answerName } from "../../words/answers.ts";
import { money, percent } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { effectsWords, effectWords } from "./effectWords.ts";
import { nationInSentence } from "./nationInSentence.ts";

/** What is known of the nation that answers. */
interface Known {
  /** Who is asked the same. */
  other?: NationId | undefined;
  /** Of a quarter: shares of it are told in money. */
  incomeM?: number;
}

const isMoney = (effect: Effect): effect is Extract<Effect, { kind: "now" }> =>
  effect.kind === "now" && effect.stat === "treasuryShare";

/**
 * All that an answer does, a sentence each: in any case, by chance, by what others answer, and what may come of it.
 */
export function answerEffects(
  rules: Ruleset,
  { id, scope }: DilemmaContent,
  { effects, lasts = 0, gamble, meets = {}, leadsTo }: AnswerContent,
  { other, incomeM }: Known = {},
): string[] {
  const each = (effect: Effect) => {
    if (incomeM === undefined || !isMoney(effect)) return effectWords(effect, rules);
    const amount = money(Math.round((Math.abs(effect.by) * incomeM) / ONE));
    return t(effect.by < 0 ? "dilemma.takes" : "dilemma.brings", { amount });
  };
  const lines = (some: readonly Effect[]) => {
    const lasting = some.filter(isLasting).map((effect) => effectWords(effect, rules));
    const forAWhile = t("dilemma.lasting", { count: lasts, effects: lasting.join(t("effects.between")) });
    return [...some.filter(isOnce).map(each), ...(lasting.length > 0 ? [forAWhile] : [])];
  };
  const all = (some: readonly Effect[]) =>
    some.length === 0 ? t("dilemma.nothing") : lines(some).join(t("effects.between"));
  const nation = other === undefined ? t("dilemma.theOther") : nationInSentence(other);
  const met = (answer: string, some: readonly Effect[]) =>
    scope === "pair"
      ? t("dilemma.meetsOther", { nation, answer: answerName(id, answer), effects: all(some) })
      : t("dilemma.meetsMost", { answer: answerName(id, answer), effects: all(some) });
  return [
    ...lines(effects),
    ...(gamble
      ? [
          t("dilemma.won", { percent: percent(gamble.oddsBp, 0), effects: all(gamble.won) }),
          t("dilemma.lost", { effects: all(gamble.lost) }),
        ]
      : []),
    ...Object.entries(meets).map(([answer, some]) => met(answer, some)),
    ...(leadsTo ? [t("dilemma.leadsTo", { percent: percent(leadsTo.chanceBp, 0) })] : []),
  ];
}

/** What comes over all by the answer that most nations give. */
export const effectsForAll = (rules: Ruleset, { id, ifMost = {} }: DilemmaContent): string[] =>
  Object.entries(ifMost).map(([answer, effects]) =>
    t("dilemma.ifMost", {
      answer: answerName(id, answer),
      effects: effectsWords(effects, rules).join(t("effects.between")),
    }),
  );
