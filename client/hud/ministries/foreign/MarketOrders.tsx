import type { Position } from "../../../../shared/state/position.ts";
import type { MarketId } from "../../../../shared/state/words.ts";
import { t } from "../../../words/index.ts";
import { orderWords } from "../../explain/orderWords.ts";
import { OrderButton } from "../parts/OrderButton.tsx";
import { quarterOf } from "../parts/quarterOf.ts";

/** What can be done in an open market. */
export function MarketOrders({ at, market }: { at: Position; market: MarketId }) {
  const when = t("ministries.order.from", { quarter: quarterOf(at, at.world.turn) });
  return (
    <div class="pair">
      <OrderButton order={{ kind: "promote", market }} label={orderWords({ kind: "promote", market })} when={when}>
        {t("ministries.foreign.promote")}
      </OrderButton>
      <OrderButton
        order={{ kind: "buildAbroad", market }}
        label={orderWords({ kind: "buildAbroad", market })}
        when={when}
      >
        {t("ministries.foreign.buildAbroad")}
      </OrderButton>
    </div>
  );
}
