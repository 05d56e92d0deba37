import { useState } from "preact/hooks";
import { likelyFill, supplyBand } from "../../../../shared/formulas/auction.ts";
import { chipEfficiency, chipPricePerGwM, generationNow, leadVendor } from "../../../../shared/formulas/chips.ts";
import { MOST_MW } from "../../../../shared/orders/build.ts";
import { type OrderChips, whyNotBuy } from "../../../../shared/orders/orderChips.ts";
import type { Position } from "../../../../shared/state/position.ts";
import { type ChipId, PREMIUMS, type Premium } from "../../../../shared/state/words.ts";
import { vendorSupplyMW } from "../../../../shared/view/vendorSupply.ts";
import { gw, money, percent, pointsFine, times } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { refusalInWords } from "../../../words/refusal.ts";
import { nameOf } from "../../../words/terms.ts";
import { orderWords } from "../../explain/orderWords.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Toggle } from "../../ui/Toggle.tsx";
import { Amount, clampMW, payableMW } from "../parts/Amount.tsx";
import { OrderButton } from "../parts/OrderButton.tsx";
import { Pick } from "../parts/Pick.tsx";
import { comesIn } from "../parts/quarterOf.ts";
import { likelyWords } from "./likely.ts";

/** An order in this quarter's market. */
export function BuyChips({ at }: { at: Position }) {
  const [chip, setChip] = useState<ChipId>(leadVendor(at.rules).id);
  const [mw, setMW] = useState(() => affordableMW(at, chipPricePerGwM(at, chip)));
  const [premiumBp, setPremium] = useState<Premium>(0);
  const [keep, setKeep] = useState(true);
  const orderOf = (some: number): OrderChips => ({ kind: "orderChips", chip, mw: some, premiumBp, keep });
  const mostMW = payableMW(at, orderOf, MOST_MW);
  const order = orderOf(clampMW(mw, mostMW));
  const delivery = at.rules.chips.get(chip)?.delivery ?? 0;
  return (
    <>
      <Pick label={t("ministries.chips.which")} options={chipOptions(at)} value={chip} onChange={setChip} />
      <Amount mw={mw} mostMW={mostMW} onChange={setMW} />
      <Choice
        label={t("ministries.chips.premium")}
        options={PREMIUMS.map((value) => ({ value, label: percent(value, 0) }))}
        value={premiumBp}
        onChange={setPremium}
      />
      <Toggle label={t("ministries.chips.keep")} isOn={keep} onChange={setKeep} />
      <p class="muted small" role="status">
        {likelyWords(likelyFill(at, order), order.mw)}
      </p>
      <OrderButton order={order} kind="main" when={comesIn(at, at.world.turn + delivery, "arrives")}>
        {orderWords(order)}
      </OrderButton>
    </>
  );
}

/** A first proposal that the treasury can pay, where it can pay any. */
const affordableMW = (at: Position, perGwM: number): number =>
  Math.max(100, Math.min(300, Math.floor((at.cabinet.cashM / perGwM) * 10) * 100));

export function chipOptions(at: Position) {
  const worldMW = supplyBand(at).middle;
  return [...at.rules.chips.values()]
    .filter(({ maker }) => maker !== "fab")
    .map(({ id }) => {
      const refusal = whyNotBuy(at, id);
      const generation = generationNow(at, id);
      const supplyMW = vendorSupplyMW(at.rules, id, worldMW);
      return {
        value: id,
        name: nameOf("chips", id),
        isDisabled: refusal !== undefined,
        note: refusal
          ? refusalInWords(refusal)
          : t(supplyMW === undefined ? "ministries.chips.chipNote" : "ministries.chips.vendorNote", {
              supply: gw(supplyMW ?? 0),
              cost: money(chipPricePerGwM(at, id)),
              generation: pointsFine(generation / 10 + 100),
              efficiency: times(chipEfficiency(at.rules, id, generation) * 1_000),
            }),
      };
    });
}
