import { ministersPlan } from "../../shared/bots/index.ts";
import { MINISTRIES } from "../../shared/state/words.ts";
import { draft, ownMinistries, rules, view } from "../store/store.ts";
import { replacePlan } from "./plan.ts";

/** Fills the plan with what the ministers would do with what it leaves of attention and money. */
export function takeAdvice(): void {
  if (!rules.value || !view.value?.cabinet) return;
  const ministries = ownMinistries.value.length > 0 ? ownMinistries.value : MINISTRIES;
  replacePlan(ministersPlan(rules.value, view.value, draft.value, ministries));
}
