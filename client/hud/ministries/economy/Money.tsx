import { useState } from "preact/hooks";
import { debtRoomM, interestRate, ROUND_DILUTION_BP, roundM } from "../../../../shared/formulas/capital.ts";
import { ONE } from "../../../../shared/state/maths.ts";
import type { Position } from "../../../../shared/state/position.ts";
import { money, percent } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { Explained } from "../../explain/Explained.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { Slider } from "../../ui/Slider.tsx";
import { OrderButton } from "../parts/OrderButton.tsx";

const STEP_M = 500;
const stepsOf = (amountM: number): number => Math.floor(amountM / STEP_M) * STEP_M;

/** What the treasury holds and owes, and three ways to change it. */
export function Money({ at }: { at: Position }) {
  const { debtM, confidenceBp } = at.cabinet;
  const roomM = debtRoomM(at);
  const [borrowM, setBorrow] = useState(5_000);
  const [repayM, setRepay] = useState(5_000);
  const mostBorrowM = roomM < STEP_M ? Math.max(1, roomM) : stepsOf(roomM);
  const mostRepayM = Math.max(1, debtM <= STEP_M ? debtM : stepsOf(debtM));
  const amountM = Math.min(borrowM, mostBorrowM);
  const backM = Math.min(repayM, mostRepayM);
  return (
    <>
      <div class="figures">
        <Explained figure="treasury" label={t("ministries.economy.treasury")} />
        <Explained
          figure="revenue"
          label={t("ministries.economy.revenue")}
          note={t("ministries.economy.lastQuarter")}
        />
        <Explained figure="homeRevenue" label={t("explain.figures.homeRevenue")} />
        <Explained figure="debtLimit" label={t("ministries.economy.debtLimit")} />
        <Figure
          label={t("ministries.economy.debt")}
          value={money(debtM)}
          note={t("ministries.economy.debtRoom", { amount: money(roomM) })}
        />
        <Figure label={t("ministries.economy.confidence")} value={percent(confidenceBp, 0)} />
      </div>
      <Slider
        label={t("ministries.economy.borrow")}
        value={amountM}
        min={Math.min(STEP_M, mostBorrowM)}
        max={mostBorrowM}
        step={STEP_M}
        onChange={setBorrow}
        format={money}
        isDisabled={mostBorrowM <= STEP_M}
      />
      <OrderButton
        order={{ kind: "raiseDebt", amountM }}
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
          <OrderButton order={{ kind: "repay", amountM: backM }}>
            {t("orders.repay", { amount: money(backM) })}
          </OrderButton>
        </>
      )}
    </>
  );
}
