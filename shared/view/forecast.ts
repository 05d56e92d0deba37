import type { Ruleset } from "../content/ruleset.ts";
import type { Order } from "../orders/index.ts";
import type { GameState } from "../state/state.ts";
import { resolveTurn } from "../turn/index.ts";
import { imagined } from "./imagined.ts";
import { type View, viewFor } from "./view.ts";

/**
 * What a plan leads to, as far as a nation can tell: the imagined world after each of the coming turns, rivals going on
 * as they are. The same view and orders give the same forecast, whatever is hidden.
 * @param planOf the nation's own orders in each of the turns, from what it would see then.
 */
export function forecast(
  rules: Ruleset,
  view: View,
  turns: number,
  planOf: (view: View, turn: number) => readonly Order[],
): GameState[] {
  const { me } = view;
  let state = imagined(rules, view);
  const states: GameState[] = [];
  for (let turn = 0; turn < turns && !state.world.ending; turn++) {
    const plan = planOf(viewFor(state, me), turn);
    state = resolveTurn(rules, state, me === undefined ? {} : { [me]: plan }).state;
    states.push(state);
  }
  return states;
}
