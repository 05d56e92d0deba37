import { type Ruleset, rulesetOf } from "../content/ruleset.ts";
import type { Order } from "../orders/index.ts";
import { newMatch } from "../setup/newMatch.ts";
import type { GameEvent } from "../state/events.ts";
import type { GameState } from "../state/state.ts";
import type { NationId, ScenarioId } from "../state/words.ts";
import { resolveTurn } from "../turn/index.ts";
import { viewFor } from "../view/view.ts";
import { botPlan } from "./index.ts";
import { violationsOf } from "./violations.ts";

export interface SelfPlayed {
  state: GameState;
  /** Laws of the rules that did not hold, as they were found. */
  violations: string[];
}

export interface Watch {
  turn?: (state: GameState, events: GameEvent[], plans: Record<NationId, Order[]>) => void;
}

/** Plays a whole match by bots, each from its own view, and checks the laws of the rules after every turn. */
export function selfPlay(scenario: ScenarioId | Ruleset, seed: number, watch: Watch = {}): SelfPlayed {
  const rules = typeof scenario === "string" ? rulesetOf(scenario) : scenario;
  let state = newMatch(rules, { seed, nations: rules.scenario.nations });
  const violations: string[] = [];
  while (!state.world.ending) {
    const plans: Record<NationId, Order[]> = {};
    for (const id of state.world.order) plans[id] = botPlan(rules, viewFor(state, id), seed);
    const before = state;
    const { state: after, events } = resolveTurn(rules, state, plans);
    state = after;
    violations.push(...violationsOf(before, after).map((what) => `seed ${seed}, turn ${before.world.turn}: ${what}`));
    watch.turn?.(state, events, plans);
  }
  return { state, violations };
}
