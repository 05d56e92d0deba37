import { isTrade, ministryOf, type Order } from "../orders/index.ts";
import type { Ministry } from "../state/words.ts";

/** Several people may lead one nation: each has ministries of their own, all see the one plan, and the head locks it. */
export interface CrewMember {
  name: string;
  /** None: all of them. */
  ministries: readonly Ministry[];
  isHead: boolean;
  isConnected: boolean;
}

/** Whether an order is for somebody with these ministries to give. */
export const isOwn = (ministries: readonly Ministry[], order: Order): boolean =>
  ministries.length === 0 || ministries.includes(ministryOf(order));

/** What may change of a plan that is locked: others may still be planning, and trade takes two. */
export const tradesOnly = (before: readonly Order[], after: readonly Order[]): boolean => {
  const rest = (orders: readonly Order[]) => JSON.stringify(orders.filter((order) => !isTrade(order)));
  return rest(before) === rest(after);
};

/**
 * The plan with somebody's own part of it replaced: what the others ordered stays, and everything where it stood, since orders
 * may rest on those before them. What is new comes last.
 */
export function withOwnPart(
  plan: readonly Order[],
  ministries: readonly Ministry[],
  own: readonly Order[],
): readonly Order[] {
  if (ministries.length === 0) return own;
  const rest = own.filter((order) => isOwn(ministries, order));
  const kept = plan.flatMap((order) => (isOwn(ministries, order) ? rest.splice(0, 1) : [order]));
  return [...kept, ...rest];
}
