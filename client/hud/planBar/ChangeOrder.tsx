import { MOST_MW } from "../../../shared/orders/build.ts";
import { ministryOf, type Order, planned } from "../../../shared/orders/index.ts";
import type { Position } from "../../../shared/state/position.ts";
import { debtM } from "../../../shared/state/queries.ts";
import { MATURITIES } from "../../../shared/state/words.ts";
import { moveOrder, replaceOrder } from "../../actions/plan.ts";
import { showPanel } from "../../actions/screen.ts";
import type { Terms } from "../../store/begun.ts";
import { draft, position } from "../../store/store.ts";
import { gw, money } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";
import { TokenMarket } from "../ministries/economy/TokenMarket.tsx";
import { OfferTerms } from "../ministries/foreign/OfferTerms.tsx";
import { useSettled } from "../ministries/parts/useSettled.ts";
import { Agents } from "../ministries/research/Agents.tsx";
import { Focus } from "../ministries/research/Focus.tsx";
import { NextModel } from "../ministries/research/NextModel.tsx";
import { SplitCompute } from "../ministries/research/SplitCompute.tsx";
import { Button } from "../ui/Button.tsx";
import { Choice } from "../ui/Choice.tsx";
import { Select } from "../ui/Select.tsx";
import { Steps, stepsTo } from "../ui/Steps.tsx";
import { Toggle } from "../ui/Toggle.tsx";
import { fieldsOf } from "./fieldsOf.ts";

interface Props {
  at: Position;
  order: Order;
  index: number;
  onDone: () => void;
}

/** An order of the plan with its own values, each to be changed where it stands. */
export function ChangeOrder({ at, order, index, onDone }: Props) {
  const ministry = ministryOf(order);
  return (
    <div class="changeOrder">
      <Fields at={at} order={order} change={(changed) => replaceOrder(index, changed)} canBe={canBeAt(at, index)} />
      <div class="actions">
        {index > 0 && <Move by={-1} index={index} onDone={onDone} />}
        {index < draft.value.length - 1 && <Move by={1} index={index} onDone={onDone} />}
        <Button
          kind="quiet"
          onClick={() => {
            showPanel(ministry);
            onDone();
          }}
        >
          {t("plan.change.panel", { ministry: nameOf("ministries", ministry) })}
        </Button>
      </div>
    </div>
  );
}

/** What comes first is paid first: an order can go one place either way. */
const Move = ({ by, index, onDone }: { by: -1 | 1; index: number; onDone: () => void }) => (
  <Button
    kind="quiet"
    onClick={() => {
      moveOrder(index, by);
      onDone();
    }}
  >
    {t(by < 0 ? "plan.change.earlier" : "plan.change.later")}
  </Button>
);

/** Whether another order can stand at this place, and takes nothing from what else is possible in the plan. */
const canBeAt =
  (at: Position, index: number) =>
  (changed: Order): boolean => {
    const refused = (orders: readonly Order[]) => planned(at, orders).refusals.length;
    const without = draft.value.filter((_, place) => place !== index);
    return refused(draft.value.map((one, place) => (place === index ? changed : one))) <= refused(without);
  };

interface FieldsProps<O extends Order = Order> {
  at: Position;
  order: O;
  change: (order: Order) => void;
  canBe: (order: Order) => boolean;
}

/** What stands once in a plan is changed by its ministry's own control; the rest by what it is made of. */
function Fields({ at, order, change, canBe }: FieldsProps) {
  const now = position.value ?? at;
  if (order.kind === "split") return <SplitCompute at={now} />;
  if (order.kind === "market") return <TokenMarket at={now} />;
  if (order.kind === "focus") return <Focus at={now} />;
  if (order.kind === "agents") return <Agents at={now} />;
  if (order.kind === "ambition") return <NextModel at={now} />;
  const canBeMade = (changed: Order) => canBe(changed) || JSON.stringify(changed) === JSON.stringify(order);
  return (
    <>
      {fieldsOf(order, at).map(({ label, now, options }) => (
        <Select
          key={label}
          label={label}
          options={options.map(({ order: other, ...option }) => ({
            ...option,
            isDisabled: option.value !== now && !canBeMade(other),
          }))}
          value={now}
          onChange={(value) => {
            const chosen = options.find((option) => option.value === value);
            if (chosen) change(chosen.order);
          }}
        />
      ))}
      {order.kind === "offer" && <TermsOf at={now} order={order} change={change} />}
      {"mw" in order && !(order.kind === "build" && order.what === "fab") && (
        <Size
          label={t("ministries.amount")}
          value={order.mw}
          values={possibleUpTo(MOST_MW, 100, 10, order.mw, (mw) => canBe({ ...order, mw }))}
          format={gw}
          onChange={(mw) => change({ ...order, mw })}
        />
      )}
      {order.kind === "contractChips" && (
        <Size
          label={t("ministries.chips.perQuarter")}
          value={order.mwPerTurn}
          values={stepsTo(Math.max(2_000, order.mwPerTurn), 100, 10)}
          format={gw}
          onChange={(mwPerTurn) => change({ ...order, mwPerTurn })}
        />
      )}
      {(order.kind === "raiseDebt" || order.kind === "repay") && (
        <Size
          label={t(order.kind === "repay" ? "ministries.economy.repay" : "ministries.economy.borrow")}
          value={order.amountM}
          values={possibleUpTo(mostMoneyM(at, order), 500, 1, order.amountM, (amountM) => canBe({ ...order, amountM }))}
          format={money}
          onChange={(amountM) => change({ ...order, amountM })}
        />
      )}
      {order.kind === "raiseDebt" && (
        <Choice
          label={t("ministries.economy.maturity")}
          options={MATURITIES.map((value) => ({ value, label: t(`orders.maturities.${value}`) }))}
          value={order.maturity}
          onChange={(maturity) => change({ ...order, maturity })}
        />
      )}
      {order.kind === "orderChips" && (
        <Toggle label={t("ministries.chips.keep")} isOn={order.keep} onChange={(keep) => change({ ...order, keep })} />
      )}
    </>
  );
}

/** The terms of an offer, passed on when the hand lets go of them. */
function TermsOf({
  at,
  order,
  change,
}: Pick<FieldsProps<Extract<Order, { kind: "offer" }>>, "at" | "order" | "change">) {
  const [terms, move] = useSettled<Terms>(order, (settled) => change({ ...order, ...settled }));
  return <OfferTerms at={at} to={order.to} terms={terms} onChange={move} />;
}

interface SizeProps {
  label: string;
  value: number;
  values: readonly number[];
  format: (value: number) => string;
  onChange: (value: number) => void;
}

/** A size under the hand: one step of undo for a whole movement. */
function Size({ value, onChange, ...rest }: SizeProps) {
  const [shown, move] = useSettled(value, onChange);
  return <Steps {...rest} value={shown} onChange={move} />;
}

/** Steps up to the most that is possible; what stands in the plan is among them, even where it isn't any more. */
function possibleUpTo(
  cap: number,
  step: number,
  finer: number,
  now: number,
  isPossible: (value: number) => boolean,
): number[] {
  let possible = 0;
  let tooMuch = Math.floor(cap / finer) + 1;
  while (tooMuch - possible > 1) {
    const middle = Math.floor((possible + tooMuch) / 2);
    if (isPossible(middle * finer)) possible = middle;
    else tooMuch = middle;
  }
  const values = stepsTo(Math.max(possible * finer, finer), step, finer);
  return values.includes(now) ? values : [...values, now].sort((a, b) => a - b);
}

/** Lenders give no more than this, and no more than what is owed can be paid back. */
const mostMoneyM = (at: Position, { kind }: Order): number => (kind === "repay" ? debtM(at.cabinet) : MOST_LOAN_M);
const MOST_LOAN_M = 10_000_000;
