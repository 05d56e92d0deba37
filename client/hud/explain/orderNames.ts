import type { Order } from "../../../shared/orders/index.ts";
import type { Position } from "../../../shared/state/position.ts";
import { t } from "../../words/index.ts";
import { orderWords } from "./orderWords.ts";

/** The orders of a plan in words, and a name of its own for each: two that say the same are numbered. */
export function orderNames(orders: readonly Order[], at?: Position): { words: string; name: string }[] {
  const all = orders.map((order) => orderWords(order, at));
  return all.map((words, index) => {
    const isAlone = all.indexOf(words) === all.lastIndexOf(words);
    const nth = all.slice(0, index + 1).filter((other) => other === words).length;
    return { words, name: isAlone ? words : t("plan.nth", { order: words, nth }) };
  });
}
