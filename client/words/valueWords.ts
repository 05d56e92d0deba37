import { HELD, type HeldId } from "../../shared/figures/held.ts";
import type { Unit } from "../../shared/figures/unit.ts";
import { ONE } from "../../shared/state/maths.ts";
import { count, gw, hours, money, percent, pointsFine, price, score, times, tokens } from "./format.ts";

/** Figures are told in people's units; formats take those of the state. */
const FORMATS: Record<Unit, (value: number) => string> = {
  GW: (value) => gw(value * 1_000),
  $B: (value) => money(value * 1_000),
  Pt: (value) => tokens(value * 1_000),
  "$/Mt": (value) => price(value * 1e6),
  factor: (value) => times(value * 1_000),
  score: (value) => score(value * 100),
  h: (value) => hours(value * 1_000),
  share: (value) => percent(value * ONE, 0),
  points: (value) => pointsFine(value * 100),
  percent: (value) => percent(value * 100),
  count,
};
export const valueWords = (value: number, unit: Unit): string => FORMATS[unit](value);

/** A figure as the state counts it. */
export const heldWords = (id: HeldId, value: number): string => valueWords(value / HELD[id].per, HELD[id].unit);
