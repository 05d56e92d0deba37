import { useState } from "preact/hooks";
import { likelySigned } from "../../../../shared/formulas/auction.ts";
import { chipPricePerGwM, leadVendor } from "../../../../shared/formulas/chips.ts";
import { type ContractChips, whyNotContract } from "../../../../shared/orders/contractChips.ts";
import type { Position } from "../../../../shared/state/position.ts";
import { type ChipId, PREMIUMS, type Premium } from "../../../../shared/state/words.ts";
import { gw, money, percent } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { chipsWords } from "../../../words/terms.ts";
import { orderWords } from "../../explain/orderWords.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Select } from "../../ui/Select.tsx";
import { Amount, clampMW } from "../parts/Amount.tsx";
import { OrderButton } from "../parts/OrderButton.tsx";
import { chipOptions } from "./BuyChips.tsx";
import { likelyWords } from "./likely.ts";

/** As far as the slider goes: about twice what the treasury pays for now. A contract is paid as it delivers. */
const reachMW = (at: Position, perGwM: number): number =>
  Math.max(500, Math.ceil(((at.cabinet.cashM / perGwM) * 1_000) / 250) * 500);

/** Forward contracts: those in force, and a bid for a new one. */
export function Contracts({ at }: { at: Position }) {
  const [chip, setChip] = useState<ChipId>(leadVendor(at.rules).id);
  const [mw, setMW] = useState(100);
  const [premiumBp, setPremium] = useState<Premium>(0);
  const pricePerGwM = chipPricePerGwM(at, chip, premiumBp);
  const mostMW = reachMW(at, pricePerGwM);
  const mwPerTurn = clampMW(mw, mostMW);
  const order: ContractChips = { kind: "contractChips", chip, mwPerTurn, premiumBp };
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
            <OrderButton
              label={orderWords({ kind: "cancelContract", id: contract.id }, at)}
              order={{ kind: "cancelContract", id: contract.id }}
            >
              {t("ministries.chips.cancel")}
            </OrderButton>
          )}
        </div>
      ))}
      <Select
        label={t("ministries.chips.which")}
        options={chipOptions(at)
          .filter(({ value }) => !whyNotContract(at, value))
          .map(({ value, name, isDisabled }) => ({ value, label: name, isDisabled }))}
        value={chip}
        onChange={setChip}
      />
      <Amount label={t("ministries.chips.perQuarter")} mw={mw} mostMW={mostMW} onChange={setMW} />
      <Choice
        label={t("ministries.chips.bid")}
        options={PREMIUMS.map((value) => ({ value, label: percent(value, 0) }))}
        value={premiumBp}
        onChange={setPremium}
      />
      <Signing at={at} order={order} />
      <OrderButton
        order={order}
        when={t("ministries.chips.commits", { cost: money(perTurnM), count: at.rules.constants.contractTurns })}
      >
        {orderWords(order)}
      </OrderButton>
    </>
  );
}

/** What the vendor still signs, which bid lost the last time, and what this one is likely to get. */
function Signing({ at, order }: { at: Position; order: ContractChips }) {
  const signing = at.world.chipMarket.signing[order.chip];
  return (
    <p class="muted small" role="status">
      {signing && <>{t("ministries.chips.signs", { mw: gw(signing.freeMW) })} </>}
      {signing?.lostAtBp !== undefined && (
        <>{t("ministries.chips.lostAt", { premium: percent(signing.lostAtBp, 0) })} </>
      )}
      {likelyWords(likelySigned(at, order), order.mwPerTurn)}
    </p>
  );
}
