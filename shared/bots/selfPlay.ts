import { type Ruleset, rulesetOf } from "../content/ruleset.ts";
import type { Order } from "../orders/index.ts";
import { newMatch } from "../setup/newMatch.ts";
import "../score/everyPar.ts";
import type { GameEvent } from "../state/events.ts";
import type { GameState } from "../state/state.ts";
import type { NationId, ScenarioId } from "../state/words.ts";
import { resolveTurn } from "../turn/index.ts";
import { viewFor } from "../view/view.ts";
import { type Planner, plannerOf } from "./planner.ts";
import { violationsOf } from "./violations.ts";

interface SelfPlayed {
  state: GameState;
  /** Laws of the rules that did not hold, as they were found. */
  violations: string[];
}

export interface SelfPlayOptions {
  /** Who plans for a nation; a sound bot, when it is not said. */
  plannerFor?: (nation: NationId) => Planner;
  /** Who plays; all nations of the scenario, when it is not said. */
  nations?: readonly NationId[];
  /** Stops after so many turns of the match; at its end, when it is not said. */
  turns?: number;
  /** Told after every turn: the new state, what happened, and the plans that led to it. */
  watch?: (state: GameState, events: GameEvent[], plans: Record<NationId, Order[]>) => void;
}

/** Plays a match without people, each nation from its own view, and checks the laws of the rules after every turn. */
export function selfPlay(scenario: ScenarioId | Ruleset, seed: number, options: SelfPlayOptions = {}): SelfPlayed {
  const rules = typeof scenario === "string" ? rulesetOf(scenario) : scenario;
  const { nations = rules.scenario.nations, turns = rules.scenario.turns } = options;
  let state = newMatch(rules, { seed, nations });
  const violations: string[] = [];
  const planners = new Map(state.world.order.map((id) => [id, options.plannerFor?.(id) ?? plannerOf({})]));
  while (!state.world.ending && state.world.turn < turns) {
    const plans: Record<NationId, Order[]> = {};
    for (const [id, planner] of planners) plans[id] = planner(rules, viewFor(state, id), seed);
    const before = state;
    const { state: after, events } = resolveTurn(rules, state, plans);
    state = after;
    violations.push(...violationsOf(before, after).map((what) => `seed ${seed}, turn ${before.world.turn}: ${what}`));
    options.watch?.(state, events, plans);
  }
  return { state, violations };
}
