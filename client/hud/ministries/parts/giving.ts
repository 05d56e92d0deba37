import { addOrder, isTrade, type Order, whyNot } from "../../../../shared/orders/index.ts";
import type { TableRefused } from "../../../../shared/protocol/refusals.ts";
import type { Refusal } from "../../../../shared/state/refusals.ts";
import { isLocked, isMine, whyNotGive } from "../../../actions/plan.ts";
import { draft, position } from "../../../store/store.ts";

/** The rules' refusals, and the table's own. */
export type AnyRefusal = Refusal | TableRefused;

/** Refusals that hold for the whole plan: they are told once, at the head of the panel. */
const OF_THE_PLAN = new Set<AnyRefusal["code"]>([
  "attention",
  "toppled",
  "matchOver",
  "locked",
  "noSeat",
  "notYourMinistry",
]);
export const isOfThePlan = (refusal: AnyRefusal): boolean => OF_THE_PLAN.has(refusal.code);

/** Why this order can't join the plan as it stands; undefined when it can. */
export function objection(order: Order): AnyRefusal | undefined {
  // Trade takes two, and goes on while others plan.
  if (isLocked() && !isTrade(order)) return { code: "locked" };
  if (!position.value) return { code: "noSeat" };
  if (!isMine(order)) return { code: "notYourMinistry" };
  const replaces = addOrder(draft.value, order).length <= draft.value.length;
  // Without an order to replace, the plan as applied already is what the order meets.
  return replaces ? whyNotGive(order) : whyNot(position.value, order);
}

const isSame = (one: Order, other: Order) => JSON.stringify(one) === JSON.stringify(other);

/** Where this very order stands in the plan; -1 when it doesn't. */
export const placeInPlan = (order: Order): number => draft.value.findLastIndex((other) => isSame(order, other));
