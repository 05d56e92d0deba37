import { useState } from "preact/hooks";
import { contractPricePerGwM, leadVendor } from "../../../../shared/formulas/chips.ts";
import type { Order } from "../../../../shared/orders/index.ts";
import type { Position } from "../../../../shared/state/position.ts";
import type { ChipId } from "../../../../shared/state/words.ts";
import { gw, money } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { chipsWords } from "../../../words/terms.ts";
import { orderWords } from "../../explain/orderWords.ts";
import { Select } from "../../ui/Select.tsx";
import { Amount, clampMW } from "../parts/Amount.tsx";
import { OrderButton } from "../parts/OrderButton.tsx";
import { chipOptions, reachMW } from "./BuyChips.tsx";

/** Forward contracts: those in force, and a new one. */
export function Contracts({ at }: { at: Position }) {
  const [chip, setChip] = useState<ChipId>(leadVendor(at.rules).id);
  const [mw, setMW] = useState(100);
  const pricePerGwM = contractPricePerGwM(at, chip);
  const mostMW = reachMW(at, pricePerGwM);
  const mwPerTurn = clampMW(mw, mostMW);
  const order: Order = { kind: "contractChips", chip, mwPerTurn };
  const perTurnM = Math.ceil((pricePerGwM * mwPerTurn) / 1_000);
  return (
    <>
      {at.cabinet.contracts.map((contract) => (
        <div class="entry" key={contract.id}>
          <p>
            {t("ministries.chips.contract", {
              mw: gw(contract.mwPerTurn),
              chips: chipsWords(contract.chip),
              cost: money(contract.pricePerGwM),
              count: contract.turnsLeft,
            })}
          </p>
          {contract.turnsLeft > 0 && (
            <OrderButton order={{ kind: "cancelContract", id: contract.id }}>
              {t("ministries.chips.cancel")}
            </OrderButton>
          )}
        </div>
      ))}
      <Select
        label={t("ministries.chips.which")}
        options={chipOptions(at).map(({ value, name, isDisabled }) => ({ value, label: name, isDisabled }))}
        value={chip}
        onChange={setChip}
      />
      <Amount label={t("ministries.chips.perQuarter")} mw={mw} mostMW={mostMW} onChange={setMW} />
      <OrderButton
        order={order}
        when={t("ministries.chips.commits", { cost: money(perTurnM), count: at.rules.constants.contractTurns })}
      >
        {orderWords(order)}
      </OrderButton>
    </>
  );
}
