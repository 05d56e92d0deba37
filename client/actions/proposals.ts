import { computed } from "@preact/signals";
import type { Proposal } from "../../shared/bots/advice.ts";
import { ministersPlan } from "../../shared/bots/index.ts";
import { possible } from "../../shared/bots/plainPlan.ts";
import { type Order, standsInFor } from "../../shared/orders/index.ts";
import { isOwn } from "../../shared/protocol/crew.ts";
import { MINISTRIES } from "../../shared/state/words.ts";
import { advised, beforePlan, draft, ownMinistries, rules, view } from "../store/store.ts";
import { replacePlan } from "./plan.ts";

/** What the ministers of one's own ministries would add, without what the plan has settled since they said it. */
export const proposals = computed((): Proposal[] => {
  const planned = new Set(draft.value.map((order) => JSON.stringify(order)));
  const isSettled = (order: Order) => planned.has(JSON.stringify(order)) || standsInFor(draft.value, order);
  const isOpen = ({ order }: Proposal) => !isSettled(order) && isOwn(ownMinistries.value, order);
  return advised.value?.proposals.filter(isOpen) ?? [];
});

/** They have reckoned it through, and would leave the plan as it is. */
export const isAdviceSpent = computed(
  () => advised.value?.isReckoned === true && !advised.value.isStale && proposals.value.length === 0,
);

/** Fills the plan with what the ministers would do with what it leaves of attention and money. */
export function takeAdvice(): void {
  if (!rules.value || !view.value?.cabinet) return;
  const { isReckoned = false, isStale = true } = advised.value ?? {};
  const ministries = ownMinistries.value.length > 0 ? ownMinistries.value : MINISTRIES;
  // First what they have reckoned through, if they have; then what they think of for the attention that is left.
  const taken = isReckoned && !isStale ? withAll(proposals.value) : draft.value;
  replacePlan(ministersPlan(rules.value, view.value, taken, ministries));
}

/** Adds proposals to the plan, as far as they can still be carried out. */
export const takeAll = (taken: readonly Proposal[]): void => replacePlan(withAll(taken));

function withAll(taken: readonly Proposal[]): Order[] {
  const at = beforePlan.value;
  // What has been settled since they said it stays as it is.
  const added = taken.map(({ order }) => order).filter((order) => !standsInFor(draft.value, order));
  return at ? possible(at, [...draft.value, ...added]) : [...draft.value];
}
