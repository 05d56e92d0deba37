import type { Estimate } from "../statistics.ts";

/** One thing that was measured for a target; several, where it must hold for each nation, order or quarter. */
export interface Measured extends Estimate {
  name?: string;
}

/** One line of the targets (GAME.md, sections 9 and 10.9): what is wanted, and what was measured. */
export interface Target {
  what: string;
  /** In the unit of the values; without bound, where it is not said. */
  least?: number;
  most?: number;
  /** How a value is written. */
  unit: "points" | "percent" | "turns" | "count";
  measured: Measured[];
  /** Matches or pairs that it was measured on. */
  sample: number;
}

/** Standard errors that a target must have to spare. */
const TO_SPARE = 2;

const room = ({ least, most }: Target, { value, error }: Measured): number =>
  Math.min(
    least === undefined ? Number.POSITIVE_INFINITY : value - TO_SPARE * error - least,
    most === undefined ? Number.POSITIVE_INFINITY : most - value - TO_SPARE * error,
  );

/** Whether it holds with two standard errors to spare, for each thing that was measured; what was not measured does not. */
export const isHeld = (target: Target): boolean =>
  target.measured.length > 0 && target.measured.every((one) => room(target, one) >= 0);

/** What is nearest to a bound, or furthest beyond it. */
export const tightest = (target: Target): Measured | undefined =>
  target.measured.reduce<Measured | undefined>(
    (worst, one) => (worst && room(target, worst) <= room(target, one) ? worst : one),
    undefined,
  );

/** Counted, not sampled: there is no error. */
export const counted = (name: string, value: number): Measured => ({ name, value, error: 0 });
