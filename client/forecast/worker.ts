import "../store/noEval.ts";
import { addScenario, hasScenario, rulesetOf } from "../../shared/content/ruleset.ts";
import { outlooks } from "../../shared/view/outlook.ts";
import type { Asking, Foretelling } from "./messages.ts";

/** Runs the rules beside the page, on what the page was told: nothing else reaches it. */
const beside = self as unknown as {
  onmessage: (event: MessageEvent<Asking>) => void;
  postMessage: (answer: Foretelling) => void;
};

let latest = 0;

beside.onmessage = ({ data: { id, view, orders, scenarios } }) => {
  latest = id;
  for (const file of scenarios) if (!hasScenario(file.id)) addScenario(file);
  const told = outlooks(rulesetOf(view.scenario), view, orders);
  const first = told.next();
  if (!first.done) beside.postMessage({ id, outlook: first.value, isBanded: false });
  // A newer question may be waiting; whoever asked it has no use for this one's band.
  setTimeout(() => {
    if (id !== latest) return;
    const second = told.next();
    if (!second.done) beside.postMessage({ id, outlook: second.value, isBanded: true });
  });
};
