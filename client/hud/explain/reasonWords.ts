import type { Proposal } from "../../../shared/bots/advice.ts";
import { effectsOfAnswer } from "../../../shared/content/dilemma.ts";
import { entry, type Ruleset } from "../../../shared/content/ruleset.ts";
import { answerOf } from "../../../shared/formulas/dilemmas.ts";
import { t } from "../../words/index.ts";
import { reasonInWords } from "../../words/reason.ts";
import { effectWords } from "./effectWords.ts";

/** Why ministers propose an order; of an answer, which of its effects weighs most with them. */
export function reasonWords({ order, reason }: Pick<Proposal, "order" | "reason">, rules: Ruleset): string {
  if (reason.code !== "answerBrings" || order.kind !== "decide") return reasonInWords(reason);
  const answer = answerOf(entry(rules.dilemmas, order.dilemma), order.answer);
  const effect = answer && effectsOfAnswer(answer)[reason.terms.place];
  return effect ? t("reasons.answerBrings", { effect: effectWords(effect, rules) }) : t("reasons.suitsPlan");
}
