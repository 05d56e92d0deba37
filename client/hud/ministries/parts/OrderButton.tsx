import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { attentionOf, costOf, type Order, standsOnce } from "../../../../shared/orders/index.ts";
import { giveOrder, removeOrder } from "../../../actions/plan.ts";
import { position } from "../../../store/store.ts";
import { money } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { refusalInWords } from "../../../words/refusal.ts";
import { startSentence } from "../../explain/nationInSentence.ts";
import { isOfThePlan, objection, placeInPlan } from "./giving.ts";

export interface OrderButtonProps {
  order: Order;
  children: ComponentChildren;
  /** When it delivers, or what it changes, in words. */
  when?: string | undefined;
  kind?: "main" | "plain";
}

/** Gives an order. Says its price, date and attention before, and why not when it can't be given. */
export function OrderButton({ order, children, when, kind = "plain" }: OrderButtonProps) {
  const id = useId();
  const at = position.value;
  if (!at) return null;
  const place = placeInPlan(order);
  if (place >= 0 && standsOnce(order))
    return (
      <div class="order">
        <button type="button" class="button isPlanned" onClick={() => removeOrder(place)}>
          {t("ministries.order.takeBack")}
        </button>
        <p class="orderTerms">{t("ministries.order.inPlan")}</p>
      </div>
    );
  const refusal = objection(order);
  const costM = costOf(at, order);
  const attention = attentionOf(at, order);
  const terms = [
    costM > 0 ? money(costM) : when === undefined ? t("ministries.order.free") : undefined,
    when,
    attention > 0 ? t("ministries.order.attention", { count: attention }) : t("ministries.order.noAttention"),
  ];
  return (
    <div class="order">
      <button
        type="button"
        class={`button ${kind}`}
        aria-disabled={refusal !== undefined}
        aria-describedby={id}
        onClick={() => giveOrder(order)}
      >
        {children}
      </button>
      <p class="orderTerms" id={id}>
        {startSentence(terms.filter((term) => term !== undefined).join(" · "))}
        {refusal && (
          <span class={isOfThePlan(refusal) ? "unseen" : "orderRefusal"} role="status">
            {refusalInWords(refusal)}
          </span>
        )}
      </p>
    </div>
  );
}
