import type { Ruleset } from "../content/ruleset.ts";
import type { Order } from "../orders/index.ts";
import type { GameState } from "../state/state.ts";
import type { NationId } from "../state/words.ts";
import { resolveOwn } from "../turn/index.ts";
import { beliefState, letRivalsBid } from "./beliefState.ts";
import { type View, viewFor } from "./view.ts";

/**
 * What a plan leads to, as far as a nation can tell: a belief state is played on, rivals going on as they are. The same
 * view and orders give the same forecast, whatever is hidden.
 * @param planOf the nation's own orders in each of the turns, from what it would see then.
 * @param watch is shown the world after each turn; it is the same object every time, changed by the next.
 * @returns the world at the end of the last turn.
 */
export function forecast(
  rules: Ruleset,
  view: View,
  turns: number,
  planOf: (view: View, turn: number) => readonly Order[],
  watch: (state: GameState) => void = () => undefined,
): GameState {
  return playOn(rules, beliefState(rules, view), view.me, turns, planOf, watch);
}

/** The same from a belief state of one's own, which is changed: for those who try many plans from one view. */
export function playOn(
  rules: Ruleset,
  state: GameState,
  me: NationId | undefined,
  turns: number,
  planOf: (view: View, turn: number) => readonly Order[],
  watch: (state: GameState) => void = () => undefined,
): GameState {
  for (let turn = 0; turn < turns && !state.world.ending; turn++) {
    const plan = planOf(viewFor(state, me), turn);
    if (me !== undefined) letRivalsBid(rules, state, me);
    resolveOwn(rules, state, me === undefined ? {} : { [me]: plan });
    watch(state);
  }
  return state;
}
