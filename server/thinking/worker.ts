import { botPlan } from "../../shared/bots/index.ts";
import { addMissing, rulesetOf } from "../../shared/content/ruleset.ts";
import "../../shared/score/everyPar.ts";
import type { Order } from "../../shared/orders/index.ts";
import type { Thinking } from "../match/thoughts.ts";

/** What runs in each thread of the pool: one bot's plan. */
export default function plan({ view, seed, level, scenarios }: Thinking): Order[] {
  addMissing(scenarios);
  return botPlan(rulesetOf(view.scenario), view, seed, { level });
}
