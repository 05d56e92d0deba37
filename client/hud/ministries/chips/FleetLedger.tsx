import { likelyFills } from "../../../../shared/formulas/auction.ts";
import { fabOutputMW } from "../../../../shared/formulas/chips.ts";
import type { Position } from "../../../../shared/state/position.ts";
import { fabs } from "../../../../shared/state/queries.ts";
import type { ChipLot, ChipOrder } from "../../../../shared/state/state.ts";
import { gw, percent, pointsFine } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { nameOf } from "../../../words/terms.ts";
import { orderWords } from "../../explain/orderWords.ts";
import { OrderButton } from "../parts/OrderButton.tsx";
import { quarterOf } from "../parts/quarterOf.ts";
import { likelyWords } from "./likely.ts";

const lotName = ({ chip, generation }: Pick<ChipLot, "chip" | "generation">): string =>
  t("ministries.chips.lot", { chip: nameOf("chips", chip), generation: pointsFine(generation / 10 + 100) });

/** Chips in place, chips on the way, and orders that still stand in the queue. */
export function FleetLedger({ at }: { at: Position }) {
  const { lots, deliveries, chipOrders } = at.cabinet;
  const fabCount = fabs(at.nation);
  const fills = likelyFills(at);
  const likelyOf = (order: ChipOrder) => {
    const fill = fills.find(({ bid }) => bid.order === order);
    return fill ? likelyWords(fill.mw, order.mw) : "";
  };
  return (
    <>
      <ul class="lines">
        {lots.map((lot) => (
          <li key={`${lot.chip}${lot.generation}`}>
            <span>{lotName(lot)}</span>
            <span>{gw(lot.mw)}</span>
          </li>
        ))}
      </ul>
      {deliveries.length > 0 && (
        <>
          <h4>{t("ministries.chips.deliveries")}</h4>
          <ul class="lines">
            {deliveries.map((lot, index) => (
              <li key={`${index}${lot.chip}`}>
                <span>
                  {gw(lot.mw)} <span class="muted">{lotName(lot)}</span>
                </span>
                <span>{quarterOf(at, at.world.turn + lot.turnsLeft)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {chipOrders.length > 0 && (
        <>
          <h4>{t("ministries.chips.queue")}</h4>
          <ul class="lines">
            {chipOrders.map((order) => (
              <li key={order.id}>
                <span>
                  {gw(order.mw)} <span class="muted">{nameOf("chips", order.chip)}</span>
                </span>
                <span>
                  {t("ministries.chips.atPremium", { premium: percent(order.premiumBp, 0) })}
                  <span class="muted"> {likelyOf(order)}</span>
                </span>
                {order.escrowM === 0 && order.mw > 0 && (
                  <OrderButton
                    label={orderWords({ kind: "withdrawChips", id: order.id }, at)}
                    order={{ kind: "withdrawChips", id: order.id }}
                  >
                    {t("ministries.chips.withdrawOrder")}
                  </OrderButton>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {fabCount > 0 && (
        <p class="muted small">{t("ministries.chips.fabs", { count: fabCount, mw: gw(fabOutputMW(at, fabCount)) })}</p>
      )}
    </>
  );
}
