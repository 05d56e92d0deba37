import { type AnswerContent, type DilemmaContent, isPrice } from "../../../shared/content/dilemma.ts";
import { type Effect, isLasting, isOnce } from "../../../shared/content/effects.ts";
import type { Ruleset } from "../../../shared/content/ruleset.ts";
import { answerName } from "../../words/answers.ts";
import { list, percent } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { effectsWords } from "../explain/effectWords.ts";

/** All that an answer does, a line each: at once, for a while, by chance, by what others answer, and what may follow. */
export function answerTerms(dilemma: DilemmaContent, answer: AnswerContent, rules: Ruleset | undefined): string[] {
  const { effects, gamble, meets = {}, leadsTo } = answer;
  const words = (these: readonly Effect[]) => doesWords(these, answer.lasts, rules);
  const lines = words(effects.filter((effect) => !isPrice(effect)));
  if (gamble)
    lines.push(
      t("dilemma.won", { odds: percent(gamble.oddsBp), effects: orNothing(words(gamble.won)) }),
      t("dilemma.lost", { odds: percent(10_000 - gamble.oddsBp), effects: orNothing(words(gamble.lost)) }),
    );
  for (const [met, then] of Object.entries(meets))
    lines.push(
      t(dilemma.scope === "world" ? "dilemma.ifMostSay" : "dilemma.ifOtherSays", {
        answer: answerName(dilemma.id, met),
        effects: list(words(then)),
      }),
    );
  const forAll = dilemma.ifMost?.[answer.id] ?? [];
  if (forAll.length > 0) lines.push(t("dilemma.ifMost", { effects: list(effectsWords(forAll, rules)) }));
  if (leadsTo) lines.push(t("dilemma.mayLead", { chance: percent(leadsTo.chanceBp) }));
  return lines;
}

const orNothing = (lines: string[]): string => (lines.length > 0 ? list(lines) : t("dilemma.nothing"));

/** Those that last say for how long. */
function doesWords(effects: readonly Effect[], lasts: number | undefined, rules: Ruleset | undefined): string[] {
  const lasting = effectsWords(effects.filter(isLasting), rules);
  return [
    ...effectsWords(effects.filter(isOnce), rules),
    ...lasting.map((line) => t("dilemma.forAWhile", { effect: line, count: lasts ?? 1 })),
  ];
}
