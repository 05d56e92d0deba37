import type { Order } from "../../../shared/orders/index.ts";
import { setStandingOrders } from "../../actions/table.ts";
import { standingOrders } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { orderWords } from "../explain/orderWords.ts";
import { Glyph } from "../ui/Glyph.tsx";

/** Standing orders that this quarter's plan has no place for: they wait, and can be ended. */
export function WaitingOrders({ orders }: { orders: readonly Order[] }) {
  const planned = new Set(orders.map((order) => JSON.stringify(order)));
  const all = standingOrders.value;
  return (
    <>
      {all
        .filter(({ order }) => !planned.has(JSON.stringify(order)))
        .map((one) => (
          <li key={JSON.stringify(one.order)} class="plannedOrder isWaiting">
            <span class="plannedOrderWords">
              <Glyph name="repeat" />
              <span>{t("plan.repeat.waits", { order: orderWords(one.order) })}</span>
            </span>
            <button
              type="button"
              class="plannedOrderRemove"
              aria-label={t("ui.remove", { what: orderWords(one.order) })}
              onClick={() => void setStandingOrders(all.filter((other) => other !== one))}
            >
              <Glyph name="close" />
            </button>
          </li>
        ))}
    </>
  );
}
