import type { Order, Planned } from "../../../shared/orders/index.ts";
import { isRepeatable, ministryOf } from "../../../shared/orders/index.ts";
import { isLocked, isMine, removeOrder } from "../../actions/plan.ts";
import { showPanel } from "../../actions/screen.ts";
import { beforePlan, standingOrders, weighed } from "../../store/store.ts";
import { pointsSigned } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { refusalInWords } from "../../words/refusal.ts";
import { Opening } from "../explain/Opening.tsx";
import { orderNames } from "../explain/orderNames.ts";
import { gainWords, LEAST_TOLD_BP } from "../outlook/figures.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { Note } from "../ui/Note.tsx";
import { ChangeOrder } from "./ChangeOrder.tsx";
import { RepeatOrder } from "./RepeatOrder.tsx";
import { WaitingOrders } from "./WaitingOrders.tsx";

/** The orders of the plan in words, each to be taken back. */
export function PlannedOrders({ orders, refusals }: { orders: readonly Order[]; refusals: Planned["refusals"] }) {
  if (orders.length === 0 && standingOrders.value.length === 0) return <p class="muted planEmpty">{t("plan.empty")}</p>;
  const locked = isLocked();
  const at = beforePlan.value;
  const gains = weighed.value?.orders === orders ? weighed.value.gainsBp : [];
  // An order is the same one when its values change or what stands before it goes.
  const seen = new Map<string, number>();
  const keyOf = ({ kind }: Order) => {
    const nth = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, nth);
    return `${kind} ${nth}`;
  };
  const names = orderNames(orders, at);
  return (
    <ul class="plannedOrders">
      {orders.map((order, index) => {
        const { words, name } = names[index] ?? { words: "", name: "" };
        const refusal = refusals.find((refused) => refused.index === index)?.refusal;
        const gainBp = gains[index];
        const isOpening = !locked && isMine(order) && at !== undefined;
        const face = (
          <>
            <Glyph name={ministryOf(order)} />
            <span>{words}</span>
          </>
        );
        return (
          <li key={keyOf(order)} class={`plannedOrder ${refusal ? "isRefused" : ""}`}>
            {isOpening ? (
              <Opening class="plannedOrderWords" label={t("plan.change.open", { order: name })} face={face}>
                {(close) => (
                  <>
                    <p class="explanationTitle">{words}</p>
                    {refusal && <Note tone="binds">{t("plan.refused", { reason: refusalInWords(refusal) })}</Note>}
                    {gainBp !== undefined && <p>{gainWords(gainBp)}</p>}
                    <ChangeOrder at={at} order={order} index={index} onDone={close} />
                  </>
                )}
              </Opening>
            ) : (
              <button type="button" class="plannedOrderWords" onClick={() => showPanel(ministryOf(order))}>
                {face}
              </button>
            )}
            {gainBp !== undefined && Math.abs(gainBp) >= LEAST_TOLD_BP && (
              <strong class="plannedOrderGain" data-worth title={gainWords(gainBp)}>
                {pointsSigned(gainBp)}
              </strong>
            )}
            {isRepeatable(order) && <RepeatOrder order={order} words={name} />}
            {!locked && isMine(order) && (
              <button
                type="button"
                class="plannedOrderRemove"
                aria-label={t("ui.remove", { what: name })}
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
