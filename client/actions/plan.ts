import { batch } from "@preact/signals";
import { type Order, planned, standsInFor } from "../../shared/orders/index.ts";
import { isOwn, tradesOnly, withOwnPart } from "../../shared/protocol/crew.ts";
import type { TableRefused } from "../../shared/protocol/refusals.ts";
import type { Refusal } from "../../shared/state/refusals.ts";
import { planChanged } from "../session/draftSync.ts";
import { beforePlan, considered, draft, notice, ownMinistries, table, undoable, undone, view } from "../store/store.ts";

/** Editing this turn's plan. Everything that changes the draft goes through here, so that it can be undone. */

export const isLocked = (): boolean => {
  const me = view.value?.me;
  return me !== undefined && table.value?.seats[me]?.isLocked === true;
};

/** An order that another gives way to stands where that stood. */
const withOrder = (order: Order) => {
  const place = draft.value.findIndex((other) => standsInFor([other], order));
  const orders = place < 0 ? [...draft.value, order] : draft.value.map((other, at) => (at === place ? order : other));
  return { orders, index: place < 0 ? draft.value.length : place };
};

/** Why this order can't join the plan; undefined when it can. */
export function whyNotGive(order: Order): Refusal | TableRefused | undefined {
  if (!beforePlan.value) return { code: "noSeat" };
  if (!isMine(order)) return { code: "notYourMinistry" };
  const { orders, index } = withOrder(order);
  const { refusals } = planned(beforePlan.value, orders);
  return refusals.find((refused) => refused.index === index)?.refusal;
}

/** Adds an order to the plan, or tells why not. What is set back to how it stands needs no order any more. */
export function giveOrder(order: Order): Refusal | TableRefused | undefined {
  const refusal = whyNotGive(order);
  if (refusal?.code === "sameAlready" && standsInFor(draft.value, order)) {
    change(draft.value.filter((other) => !standsInFor([other], order)));
    return undefined;
  }
  if (refusal) notice.value = refusal;
  else change(withOrder(order).orders);
  return refusal;
}

/** Whether an order is this person's to give and to take back. */
export const isMine = (order: Order): boolean => isOwn(ownMinistries.value, order);

export const removeOrder = (index: number): void => change(draft.value.filter((_, at) => at !== index));
/** Another order in the place of one of the plan: the same with other values. */
export const replaceOrder = (index: number, order: Order): void =>
  change(draft.value.map((other, at) => (at === index ? order : other)));
/** Puts an order one place earlier or later: what comes first is paid first. */
export function moveOrder(index: number, by: -1 | 1): void {
  const orders = [...draft.value];
  const [moved] = orders.splice(index, 1);
  if (moved) change([...orders.slice(0, index + by), moved, ...orders.slice(index + by)]);
}
export const clearPlan = (): void => change([]);
export const replacePlan = (orders: Order[]): void => change(orders);

function change(orders: Order[]): void {
  if (isLocked() && !tradesOnly(draft.value, orders)) {
    notice.value = { code: "locked" };
    return;
  }
  batch(() => {
    undoable.value = [...undoable.value, draft.value];
    undone.value = [];
    considered.value = undefined;
    draft.value = [...withOwnPart(draft.value, ownMinistries.value, orders)];
    notice.value = undefined;
  });
  planChanged();
}

export function undo(): void {
  const before = undoable.value.at(-1);
  if (!before || isLocked()) return;
  batch(() => {
    undone.value = [...undone.value, draft.value];
    undoable.value = undoable.value.slice(0, -1);
    draft.value = [...withOwnPart(draft.value, ownMinistries.value, before)];
    notice.value = undefined;
  });
  planChanged();
}

export function redo(): void {
  const after = undone.value.at(-1);
  if (!after || isLocked()) return;
  batch(() => {
    undoable.value = [...undoable.value, draft.value];
    undone.value = undone.value.slice(0, -1);
    draft.value = [...withOwnPart(draft.value, ownMinistries.value, after)];
    notice.value = undefined;
  });
  planChanged();
}
