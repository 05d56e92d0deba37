import type { Order, Planned } from "../../../shared/orders/index.ts";
import { isRepeatable, ministryOf } from "../../../shared/orders/index.ts";
import { isLocked, isMine, removeOrder } from "../../actions/plan.ts";
import { showPanel } from "../../actions/screen.ts";
import { beforePlan, standingOrders } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { refusalInWords } from "../../words/refusal.ts";
import { orderWords } from "../explain/orderWords.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { RepeatOrder } from "./RepeatOrder.tsx";
import { WaitingOrders } from "./WaitingOrders.tsx";

/** The orders of the plan in words, each to be taken back. */
export function PlannedOrders({ orders, refusals }: { orders: readonly Order[]; refusals: Planned["refusals"] }) {
  if (orders.length === 0 && standingOrders.value.length === 0) return <p class="muted planEmpty">{t("plan.empty")}</p>;
  const locked = isLocked();
  return (
    <ul class="plannedOrders">
      {orders.map((order, index) => {
        const words = orderWords(order, beforePlan.value);
        const refusal = refusals.find((refused) => refused.index === index)?.refusal;
        return (
          <li key={`${index}${order.kind}`} class={`plannedOrder ${refusal ? "isRefused" : ""}`}>
            <button
              type="button"
              class="plannedOrderWords"
              title={refusal ? t("plan.refused", { reason: refusalInWords(refusal) }) : undefined}
              onClick={() => showPanel(ministryOf(order))}
            >
              <Glyph name={ministryOf(order)} />
              <span>{words}</span>
            </button>
            {isRepeatable(order) && <RepeatOrder order={order} words={words} />}
            {!locked && isMine(order) && (
              <button
                type="button"
                class="plannedOrderRemove"
                aria-label={t("ui.remove", { what: words })}
                onClick={() => removeOrder(index)}
              >
                <Glyph name="close" />
              </button>
            )}
          </li>
        );
      })}
      <WaitingOrders orders={orders} />
    </ul>
  );
}
