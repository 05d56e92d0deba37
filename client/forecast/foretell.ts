import { addMissing, rulesetOf } from "../../shared/content/ruleset.ts";
import { learnPar } from "../../shared/score/par.ts";
import { outlookOf } from "../../shared/view/outlook.ts";
import type { Asking, Foretelling } from "./messages.ts";

/** Runs the rules on what the page was told. @returns how to ask it. */
export const foretelling =
  (tell: (answer: Foretelling) => void): ((question: Asking) => void) =>
  ({ id, view, orders, scenarios, par }) => {
    addMissing(scenarios);
    if (par) learnPar(par);
    tell({ id, outlook: outlookOf(rulesetOf(view.scenario), view, orders) });
  };
