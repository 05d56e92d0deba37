import { z } from "zod";
import type { Position } from "../state/position.ts";
import { addedToMW, addsMW, isRepeatable, type Order, orderSchema, planned } from "./index.ts";

/**
 * An order that goes into the plan of every quarter by itself, until it has done enough or its last quarter is over. It is
 * no rule of the game: it only writes plans, so it costs what its order costs, each time.
 */
export interface StandingOrder {
  order: Order;
  /** Ends once there is so much of what the order adds to, what is under way included, MW. */
  untilMW?: number | undefined;
  /** The last turn that it is given in. */
  untilTurn: number;
}

/** Standing orders of a person, at most. */
export const MOST_STANDING_ORDERS = 8;

const standingOrderSchema = z
  .strictObject({
    order: orderSchema,
    untilMW: z.int().min(1).max(1_000_000).optional(),
    untilTurn: z.int().min(0).max(1_000),
  })
  .refine(({ order, untilMW }) => isRepeatable(order) && (untilMW === undefined || addsMW(order)));

export const standingOrdersSchema: z.ZodType<StandingOrder[]> = z.array(standingOrderSchema).max(MOST_STANDING_ORDERS);

/** Whether a standing order has done what it was for, or its time is over. */
export function isFulfilled(at: Position, { order, untilMW, untilTurn }: StandingOrder): boolean {
  return at.world.turn > untilTurn || (untilMW !== undefined && (addedToMW(at, order) ?? 0) >= untilMW);
}

/**
 * The plan that standing orders write for a turn, in their order, and those of them that are not fulfilled. What can't be
 * carried out now is left out and tried again next turn.
 */
export function standingPlan(
  at: Position,
  standing: readonly StandingOrder[],
): { orders: Order[]; left: StandingOrder[] } {
  const orders: Order[] = [];
  const left: StandingOrder[] = [];
  for (const one of standing) {
    if (isFulfilled(planned(at, orders).position, one)) continue;
    left.push(one);
    if (planned(at, [...orders, one.order]).refusals.length === 0) orders.push(one.order);
  }
  return { orders, left };
}
