import type { Position } from "../../../../shared/state/position.ts";
import type { MarketId } from "../../../../shared/state/words.ts";
import { t } from "../../../words/index.ts";
import { orderWords } from "../../explain/orderWords.ts";
import { OrderButton } from "../parts/OrderButton.tsx";
import { quarterOf } from "../parts/quarterOf.ts";

/** What can be done in an open market. */
export function MarketOrders({ at, market }: { at: Position; market: MarketId }) {
  return (
    <div class="pair">
      <Promote at={at} market={market} />
      <OrderButton
        order={{ kind: "buildAbroad", market }}
        label={orderWords({ kind: "buildAbroad", market })}
        when={fromNow(at)}
      >
        {t("ministries.foreign.buildAbroad")}
      </OrderButton>
    </div>
  );
}

export function Promote({ at, market }: { at: Position; market: MarketId }) {
  const order = { kind: "promote", market } as const;
  return (
    <OrderButton order={order} label={orderWords(order)} when={fromNow(at)}>
      {t("ministries.foreign.promote")}
    </OrderButton>
  );
}

const fromNow = (at: Position): string => t("ministries.order.from", { quarter: quarterOf(at, at.world.turn) });
