import { afterEach, expect, test } from "vitest";
import { planChanged } from "../../client/session/draftSync.ts";
import { forgetMatch, receivePlan, receiveView } from "../../client/session/received.ts";
import { crew, draft, history, seat } from "../../client/store/store.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { turnRecord } from "../../shared/figures/record.ts";
import type { Order } from "../../shared/orders/index.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import { resolveTurn } from "../../shared/turn/index.ts";
import { viewFor } from "../../shared/view/view.ts";

const rules = rulesetOf("quick");
const states = [newMatch(rules, { seed: 1, nations: ["US", "BR"] })];
for (let turn = 0; turn < 3; turn++) states.push(resolveTurn(rules, states[turn]!, {}).state);

/** What the server tells at the start of a turn: records from one on. */
function tell(turn: number, recordsFrom: number, plan: Order[] = []): void {
  const records = states.slice(1, turn + 1).map(turnRecord);
  receiveView({
    view: viewFor(states[turn]!, "US"),
    events: [],
    history: records.slice(recordsFrom),
    plan,
    standing: [],
  });
}
const known = () => history.value.map(({ turn }) => turn);

afterEach(forgetMatch);

test("new records join those that came before", () => {
  tell(0, 0);
  expect(known()).toEqual([]);
  tell(1, 0);
  tell(2, 1);
  tell(3, 2);
  expect(known()).toEqual([0, 1, 2]);
});

test("on a new connection all records come again, and none is there twice", () => {
  tell(2, 0);
  tell(3, 0);
  expect(known()).toEqual([0, 1, 2]);
});

test("a view without new records keeps the old, but none of turns that the match has not played", () => {
  tell(3, 0);
  tell(3, 3);
  expect(known()).toEqual([0, 1, 2]);
  tell(1, 1);
  expect(known()).toEqual([0]);
});

test("what is unsent of one's own joins what others of the nation planned meanwhile", () => {
  const own = { kind: "agents", share: 1 } as unknown as Order;
  const others = { kind: "raiseDebt", amountM: 1, maturity: "middle" } as unknown as Order;
  const later = { kind: "repay", amountM: 1 } as unknown as Order;
  seat.value = { nation: "US", name: "Ann", token: "t", roomId: "r" };
  crew.value = [{ name: "Ann", ministries: ["research"], isHead: true, isConnected: true }];
  tell(0, 0);
  draft.value = [own];
  planChanged();
  // The line was lost, and is back.
  tell(0, 0, [others]);
  expect(draft.value).toEqual([others, own]);
  receivePlan({ turn: 0, orders: [others, later] });
  expect(draft.value).toEqual([others, later, own]);
});
