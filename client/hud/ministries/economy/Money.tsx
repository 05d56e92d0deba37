import { useState } from "preact/hooks";
import { debtRoomM, interestRate, ROUND_DILUTION_BP, roundM } from "../../../../shared/formulas/capital.ts";
import { ONE } from "../../../../shared/state/maths.ts";
import type { Position } from "../../../../shared/state/position.ts";
import { money, percent } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { Slider } from "../../ui/Slider.tsx";
import { OrderButton } from "../parts/OrderButton.tsx";

const STEP_M = 500;
const stepsOf = (amountM: number): number => Math.floor(amountM / STEP_M) * STEP_M;

/** What the treasury holds and owes, and three ways to change it. */
export function Money({ at }: { at: Position }) {
  const { cashM, debtM, confidenceBp } = at.cabinet;
  const roomM = debtRoomM(at);
  const [borrowM, setBorrow] = useState(5_000);
  const [repayM, setRepay] = useState(5_000);
  const mostBorrowM = Math.max(STEP_M, stepsOf(roomM));
  const mostRepayM = Math.max(1, debtM <= STEP_M ? debtM : stepsOf(debtM));
  const amountM = Math.min(borrowM, mostBorrowM);
  const backM = Math.min(repayM, mostRepayM);
  return (
    <>
      <ul class="lines">
        <li>
          <span>{t("ministries.economy.treasury")}</span>
          <strong>{money(cashM)}</strong>
        </li>
        <li>
          <span>{t("ministries.economy.debt")}</span>
          <strong>{money(debtM)}</strong>
        </li>
        <li>
          <span>{t("ministries.economy.debtRoom")}</span>
          <strong>{money(roomM)}</strong>
        </li>
        <li>
          <span>{t("ministries.economy.confidence")}</span>
          <strong>{percent(confidenceBp, 0)}</strong>
        </li>
      </ul>
      <Slider
        label={t("ministries.economy.borrow")}
        value={amountM}
        min={STEP_M}
        max={mostBorrowM}
        step={STEP_M}
        onChange={setBorrow}
        format={money}
        isDisabled={mostBorrowM <= STEP_M}
      />
      <OrderButton
        order={{ kind: "raiseDebt", amountM }}
        isRepeatable
        when={t("ministries.economy.interest", { percent: percent(Math.round(interestRate(at) * ONE)) })}
      >
        {t("orders.raiseDebt", { amount: money(amountM) })}
      </OrderButton>
      <OrderButton
        order={{ kind: "raiseRound" }}
        when={t("ministries.economy.dilutes", { percent: percent(ROUND_DILUTION_BP) })}
      >
        {t("ministries.economy.round", { amount: money(roundM(at)) })}
      </OrderButton>
      {debtM > 0 && (
        <>
          <Slider
            label={t("ministries.economy.repay")}
            value={backM}
            min={Math.min(STEP_M, mostRepayM)}
            max={mostRepayM}
            step={STEP_M}
            onChange={setRepay}
            format={money}
          />
          <OrderButton order={{ kind: "repay", amountM: backM }} isRepeatable>
            {t("orders.repay", { amount: money(backM) })}
          </OrderButton>
        </>
      )}
    </>
  );
}
