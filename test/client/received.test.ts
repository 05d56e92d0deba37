import { afterEach, expect, test } from "vitest";
import { forgetMatch, receiveView } from "../../client/session/received.ts";
import { history } from "../../client/store/store.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { turnRecord } from "../../shared/score/record.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import { resolveTurn } from "../../shared/turn/index.ts";
import { viewFor } from "../../shared/view/view.ts";

const rules = rulesetOf("quick");
const states = [newMatch(rules, { seed: 1, nations: ["US", "BR"] })];
for (let turn = 0; turn < 3; turn++) states.push(resolveTurn(rules, states[turn]!, {}).state);

/** What the server tells at the start of a turn: records from one on. */
function tell(turn: number, recordsFrom: number): void {
  const records = states.slice(1, turn + 1).map(turnRecord);
  receiveView({
    view: viewFor(states[turn]!, "US"),
    events: [],
    history: records.slice(recordsFrom),
    plan: [],
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
