import type { Order } from "../orders/index.ts";
import type { Position } from "../state/position.ts";
import type { Temperament } from "./temperament.ts";

/** An order that a minister would like to give, and how much. Free orders are given first, whatever their urgency. */
export interface Wish {
  urgency: number;
  order: Order;
}

/** What a minister goes by: the position, how the nation plays, and the seed of what is left to taste. */
export interface Brief {
  at: Position;
  temper: Temperament;
  seed: number;
  /** Turns that follow this one. */
  turnsLeft: number;
}

export type Minister = (brief: Brief) => Wish[];

/** Whole tens of megawatts; what is less is not worth an order. */
export const roundMW = (gw: number): number => Math.floor(gw * 100) * 10;
/** Less than this is not worth an order. */
export const WORTHWHILE_MW = 40;
