import { useId } from "preact/hooks";
import { type AnswerContent, type DilemmaContent, isPrice } from "../../../shared/content/dilemma.ts";
import { incomeM } from "../../../shared/effects/now.ts";
import { costOf, type Order } from "../../../shared/orders/index.ts";
import { giveOrder, removeOrder } from "../../actions/plan.ts";
import { position } from "../../store/store.ts";
import { answerName } from "../../words/answers.ts";
import { money } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { refusalInWords } from "../../words/refusal.ts";
import { answerEffects } from "../explain/answerEffects.ts";
import { isOfThePlan, objection, placeInPlan } from "../ministries/parts/giving.ts";
import { Glyph } from "../ui/Glyph.tsx";

interface AnswerProps {
  dilemma: DilemmaContent;
  answer: AnswerContent;
  /** What counts when none is given. */
  isLast: boolean;
}

/** One answer, and all that it is known to do. Pressed again it is taken back. */
export function Answer({ dilemma, answer, isLast }: AnswerProps) {
  const id = useId();
  const at = position.value;
  if (!at) return null;
  // Its price is told in money.
  const free = { ...answer, effects: answer.effects.filter((effect) => !isPrice(effect)) };
  const order: Order = { kind: "decide", dilemma: dilemma.id, answer: answer.id };
  const place = placeInPlan(order);
  const isGiven = place >= 0;
  const refusal = isGiven ? undefined : objection(order);
  const costM = isGiven ? 0 : costOf(at, order);
  return (
    <li class="dilemmaAnswer">
      <button
        type="button"
        class={`button ${isGiven ? "isPlanned" : "plain"}`}
        aria-pressed={isGiven}
        aria-disabled={refusal !== undefined}
        aria-describedby={id}
        onClick={() => (isGiven ? removeOrder(place) : giveOrder(order))}
      >
        {isGiven && <Glyph name="check" />}
        {answerName(dilemma.id, answer.id)}
      </button>
      <div id={id} class="small">
        <ul class="dilemmaTerms">
          {costM > 0 && <li>{t("dilemma.costs", { cost: money(costM) })}</li>}
          {answerEffects(at.rules, dilemma, free, { other: at.cabinet.dilemma?.other, incomeM: incomeM(at) }).map(
            (line) => (
              <li key={line}>{line}</li>
            ),
          )}
        </ul>
        {isLast && <p class="muted">{t("dilemma.last")}</p>}
        {refusal && (
          <p class={isOfThePlan(refusal) ? "unseen" : "orderRefusal"} role="status">
            {refusalInWords(refusal)}
          </p>
        )}
      </div>
    </li>
  );
}
