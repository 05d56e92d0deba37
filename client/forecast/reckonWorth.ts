import { advice } from "../../shared/bots/advice.ts";
import { lookingAhead, pointsAhead, TALK } from "../../shared/bots/ahead.ts";
import { addMissing, rulesetOf } from "../../shared/content/ruleset.ts";
import { addOrder, type Order } from "../../shared/orders/index.ts";
import { learnPar } from "../../shared/score/par.ts";
import type { View } from "../../shared/view/view.ts";
import type { Worth, WorthAsked } from "./messages.ts";

/**
 * Weighs orders as ministers weigh their advice: a plan with an order less the plan without it, played on by the ministers.
 * @returns how to ask it
 */
export function reckoning(tell: (answer: Worth) => void): (question: WorthAsked) => void {
  let latest = 0;
  return ({ id, view, orders, considered, scenarios, par }) => {
    latest = id;
    addMissing(scenarios);
    if (par) learnPar(par);
    const steps = weigh(view, orders, considered);
    // Between two worlds that are played on, a newer question is heard.
    const goOn = () => {
      if (id !== latest) return;
      const { value, done } = steps.next();
      if (done) return;
      if (value) tell({ id, ...value });
      setTimeout(goOn);
    };
    setTimeout(goOn);
  };
}

/** What is at hand first, then the orders of the plan; a step for each world that is played on. */
function* weigh(
  view: View,
  orders: readonly Order[],
  considered: Order | undefined,
): Generator<Omit<Worth, "id"> | undefined> {
  const rules = rulesetOf(view.scenario);
  const ahead = lookingAhead(rules, view, pointsAhead);
  const then = (seen: View) => {
    const first = advice(rules, seen, []).next();
    return first.done ? [] : first.value.map(({ order }) => order);
  };
  const all = ahead(orders, then);
  yield undefined;
  const gainsBp: (number | undefined)[] = [];
  let consideredBp: number | undefined;
  if (considered && !TALK.has(considered.kind)) {
    consideredBp = Math.round(ahead(addOrder(orders, considered), then) - all);
    yield { gainsBp, consideredBp };
  }
  for (const order of orders) {
    const others = orders.filter((other) => other !== order);
    gainsBp.push(TALK.has(order.kind) ? undefined : Math.round(all - ahead(others, then)));
    yield undefined;
  }
  yield { gainsBp, consideredBp };
}
