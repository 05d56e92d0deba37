import { useState } from "preact/hooks";
import { ROUND_DILUTION_BP, reserveM, roundM } from "../../../../shared/formulas/capital.ts";
import { couponBp, couponM, debtBurden, debtRoomM, quartersOf } from "../../../../shared/formulas/debt.ts";
import { banksOf } from "../../../../shared/score/banks.ts";
import type { Position } from "../../../../shared/state/position.ts";
import { debtM } from "../../../../shared/state/queries.ts";
import { MATURITIES, type Maturity } from "../../../../shared/state/words.ts";
import { money, percent, pointsFine } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { Explained } from "../../explain/Explained.tsx";
import { orderWords } from "../../explain/orderWords.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { Steps, stepsTo } from "../../ui/Steps.tsx";
import { OrderButton } from "../parts/OrderButton.tsx";
import { quarterOf } from "../parts/quarterOf.ts";

const STEP_M = 500;
const FINER_M = 1;
/** Half a billion at a time, and the most there is to the last million; below half a billion all or half of it. */
const amountsTo = (mostM: number): number[] =>
  mostM < STEP_M
    ? [...new Set([Math.ceil(mostM / 2), mostM].map((m) => Math.max(1, m)))]
    : stepsTo(mostM, STEP_M, FINER_M);

/** What the treasury holds and owes, and the ways to change it. */
export function Money({ at }: { at: Position }) {
  const owedM = debtM(at.cabinet);
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
        <Figure label={t("ministries.economy.confidence")} value={percent(at.cabinet.confidenceBp, 0)} />
        <Figure
          label={t("ministries.economy.debt")}
          value={money(owedM)}
          note={owedM > 0 ? t("ministries.economy.burden", { quarters: pointsFine(debtBurden(at) * 100) }) : undefined}
        />
        <Explained
          figure="debtLimit"
          label={t("ministries.economy.debtLimit")}
          note={t("ministries.economy.debtRoom", { amount: money(debtRoomM(at)) })}
        />
        <Explained figure="coupon" label={t("ministries.economy.coupon")} />
      </div>
      <Lapses at={at} />
      <Borrow at={at} />
      <OrderButton
        order={{ kind: "raiseRound" }}
        when={t("ministries.economy.dilutes", { percent: percent(ROUND_DILUTION_BP) })}
      >
        {t("ministries.economy.round", { amount: money(roundM(at)) })}
      </OrderButton>
      {owedM > 0 && <Repay at={at} owedM={owedM} />}
    </>
  );
}

/** When money that is not spent goes back, as long as a year ends before the match does. */
function Lapses({ at }: { at: Position }) {
  const { turn, turns } = at.world;
  const end = banksOf(turns).find((bank) => bank.turn >= turn);
  if (!end) return null;
  return (
    <p class="muted small">
      {t("ministries.economy.lapses", { quarter: quarterOf(at, end.turn), reserve: money(reserveM(at)) })}
    </p>
  );
}

function Borrow({ at }: { at: Position }) {
  const [wantedM, setWanted] = useState(5_000);
  const [maturity, setMaturity] = useState<Maturity>("middle");
  const roomM = debtRoomM(at);
  const mostM = Math.max(1, roomM);
  const amountM = Math.min(wantedM, mostM);
  const order = { kind: "raiseDebt", amountM, maturity } as const;
  const coupon = couponBp(at, amountM, maturity);
  const dueTurn = at.world.turn + quartersOf(at, maturity);
  const terms = {
    percent: percent(coupon),
    cost: money(couponM({ principalM: amountM, couponBp: coupon })),
    quarter: quarterOf(at, dueTurn),
  };
  return (
    <>
      <Steps
        label={t("ministries.economy.borrow")}
        value={amountM}
        values={amountsTo(mostM)}
        onChange={setWanted}
        format={money}
      />
      <Choice
        label={t("ministries.economy.maturity")}
        options={MATURITIES.map((value) => ({
          value,
          label: t("ministries.economy.maturities", { count: quartersOf(at, value) }),
        }))}
        value={maturity}
        onChange={setMaturity}
      />
      <OrderButton
        order={order}
        when={t(dueTurn < at.world.turns ? "ministries.economy.interest" : "ministries.economy.interestOpen", terms)}
      >
        {orderWords(order, at)}
      </OrderButton>
    </>
  );
}

function Repay({ at, owedM }: { at: Position; owedM: number }) {
  const [wantedM, setWanted] = useState(5_000);
  const mostM = Math.max(1, Math.min(owedM, at.cabinet.cashM));
  const order = { kind: "repay", amountM: Math.min(wantedM, mostM) } as const;
  const bonds = at.cabinet.bonds.filter(({ principalM }) => principalM > 0);
  return (
    <>
      {bonds.map(({ id, principalM, couponBp: coupon, dueTurn }) => (
        <div class="entry" key={id}>
          <p>
            {t(dueTurn < at.world.turns ? "ministries.economy.bond" : "ministries.economy.bondOpen", {
              amount: money(principalM),
              coupon: percent(coupon),
              quarter: quarterOf(at, dueTurn),
            })}
          </p>
          <OrderButton
            label={orderWords({ kind: "repay", amountM: principalM, bond: id }, at)}
            order={{ kind: "repay", amountM: principalM, bond: id }}
          >
            {t("ministries.economy.repayAll")}
          </OrderButton>
        </div>
      ))}
      <Steps
        label={t("ministries.economy.repay")}
        value={order.amountM}
        values={amountsTo(mostM)}
        onChange={setWanted}
        format={money}
      />
      <OrderButton order={order}>{orderWords(order, at)}</OrderButton>
    </>
  );
}
