import { advice } from "../../shared/bots/advice.ts";
import { addMissing, rulesetOf } from "../../shared/content/ruleset.ts";
import { learnPar } from "../../shared/score/par.ts";
import type { Advising, Asking } from "./messages.ts";

/** Asks the ministers what they would add to the plan. @returns how to ask it. */
export function advising(tell: (answer: Advising) => void): (question: Asking) => void {
  let latest = 0;
  return ({ id, view, orders, scenarios, par }) => {
    latest = id;
    addMissing(scenarios);
    if (par) learnPar(par);
    const told = advice(rulesetOf(view.scenario), view, orders);
    const first = told.next();
    if (!first.done) tell({ id, proposals: first.value, isReckoned: false });
    // What each brings takes longer; a newer question may be waiting.
    setTimeout(() => {
      if (id !== latest) return;
      const second = told.next();
      if (!second.done) tell({ id, proposals: second.value, isReckoned: true });
    });
  };
}
