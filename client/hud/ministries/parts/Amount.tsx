import { costOf, type Order } from "../../../../shared/orders/index.ts";
import type { Position } from "../../../../shared/state/position.ts";
import { gw } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { Steps, stepsTo } from "../../ui/Steps.tsx";

const STEP_MW = 100;
/** The grain of amounts, and the least that can be ordered. */
const LEAST_MW = 10;

export interface AmountProps {
  label?: string;
  mw: number;
  /** Most that makes sense here: room, or what the treasury pays for. */
  mostMW: number;
  onChange: (mw: number) => void;
}

/** Power in steps of 100 MW up to exactly the most; less where there is not room for so much. */
export function Amount({ label, mw, mostMW, onChange }: AmountProps) {
  return (
    <Steps
      label={label ?? t("ministries.amount")}
      value={mw}
      values={stepsTo(mostMW, STEP_MW, LEAST_MW)}
      onChange={onChange}
      format={gw}
    />
  );
}

/** The quantity that an order carries for the slider's place. */
export const clampMW = (mw: number, mostMW: number): number =>
  Math.max(LEAST_MW, Math.min(mw, Math.floor(mostMW / LEAST_MW) * LEAST_MW));

/** The most of up to `capMW` that the treasury pays for, by the order's own price. */
export function payableMW(at: Position, orderOf: (mw: number) => Order, capMW: number): number {
  let payable = 0;
  let tooMuch = Math.floor(capMW / LEAST_MW) + 1;
  while (tooMuch - payable > 1) {
    const middle = Math.floor((payable + tooMuch) / 2);
    if (costOf(at, orderOf(middle * LEAST_MW)) <= at.cabinet.cashM) payable = middle;
    else tooMuch = middle;
  }
  return payable * LEAST_MW;
}
