import { botPlan } from "../../../shared/bots/index.ts";
import { rulesetOf } from "../../../shared/content/ruleset.ts";
import type { Order } from "../../../shared/orders/index.ts";
import "../../../shared/score/everyPar.ts";
import { newMatch } from "../../../shared/setup/newMatch.ts";
import type { GameState } from "../../../shared/state/state.ts";
import type { NationId } from "../../../shared/state/words.ts";
import { resolveTurn } from "../../../shared/turn/index.ts";
import { viewFor } from "../../../shared/view/view.ts";

export const rules = rulesetOf("base");
export const EIGHT = rules.scenario.nations.slice(0, 8);

export type Plans = Record<NationId, Order[]>;
export const plansOf = (state: GameState): Plans =>
  Object.fromEntries(state.world.order.map((id) => [id, botPlan(rules, viewFor(state, id), 1)]));

/** A match after so many turns, with everybody's plan for the next. */
export function matchAt(turn: number, nations: readonly NationId[] = EIGHT): { state: GameState; plans: Plans } {
  let state = newMatch(rules, { seed: 1, nations });
  while (state.world.turn < turn) state = resolveTurn(rules, state, plansOf(state)).state;
  return { state, plans: plansOf(state) };
}

/** In its middle. */
export const middle = () => matchAt(8);
