import type { Ruleset } from "../content/ruleset.ts";
import type { Order } from "../orders/index.ts";
import type { View } from "../view/view.ts";
import { advisedPlan } from "./advice.ts";
import { type BaselineId, baselinePlan } from "./baselines.ts";
import { type BotOptions, botPlan } from "./index.ts";

/** Whoever plans a nation's turn, from its view and the seed of the match alone. */
export type Planner = (rules: Ruleset, view: View, seed: number) => Order[];

/** A player that can be named in a file or sent to another thread: a bot, a baseline, or somebody who takes all advice and has no thought besides. */
export type Player = BotOptions | { baseline: BaselineId } | { takes: "advice" };

export const plannerOf =
  (player: Player): Planner =>
  (rules, view, seed) => {
    if ("baseline" in player) return baselinePlan(rules, view, seed, player.baseline);
    return "takes" in player ? advisedPlan(rules, view) : botPlan(rules, view, seed, player);
  };
