import { expect, test } from "vitest";
import { ministersPlan } from "../../shared/bots/index.ts";
import { selfPlay } from "../../shared/bots/selfPlay.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { type Order, standsInFor } from "../../shared/orders/index.ts";
import type { GameState } from "../../shared/state/state.ts";
import { MINISTRIES } from "../../shared/state/words.ts";
import { viewFor } from "../../shared/view/view.ts";

const quick = rulesetOf("quick");

/** What the ministers add to a plan, of what the plan has settled already. */
function settledAnew(state: GameState, nation: string, plan: readonly Order[]): Order[] {
  const whole = ministersPlan(quick, viewFor(state, nation), plan, MINISTRIES);
  expect(whole.slice(0, plan.length)).toEqual(plan);
  return whole.slice(plan.length).filter((order) => standsInFor(plan, order));
}

test("ministers who add to a person's plan leave all that it settles as it is, in every quarter", () => {
  const states: GameState[] = [];
  selfPlay(quick, 3, { watch: (state) => states.push(state) });
  let votes = 0;
  for (const state of states.filter(({ world }) => !world.ending))
    for (const nation of state.world.order.slice(0, 4)) {
      const theirs = ministersPlan(quick, viewFor(state, nation), [], MINISTRIES);
      const contrary = theirs.map(
        (order): Order => (order.kind === "vote" ? { ...order, vote: order.vote === "yes" ? "no" : "yes" } : order),
      );
      votes += contrary.filter(({ kind }) => kind === "vote").length;
      expect(settledAnew(state, nation, contrary)).toEqual([]);
    }
  expect(votes).toBeGreaterThan(4);
});
