import { addMissing, rulesetOf } from "../../shared/content/ruleset.ts";
import { outlooks } from "../../shared/view/outlook.ts";
import type { Asking, Foretelling } from "./messages.ts";

/** Runs the rules on what the page was told. @returns how to ask it. */
export function foretelling(tell: (answer: Foretelling) => void): (question: Asking) => void {
  let latest = 0;
  return ({ id, view, orders, scenarios }) => {
    latest = id;
    addMissing(scenarios);
    const told = outlooks(rulesetOf(view.scenario), view, orders);
    const first = told.next();
    if (!first.done) tell({ id, outlook: first.value, isBanded: false });
    // A newer question may be waiting; whoever asked it has no use for this one's band.
    setTimeout(() => {
      if (id !== latest) return;
      const second = told.next();
      if (!second.done) tell({ id, outlook: second.value, isBanded: true });
    });
  };
}
