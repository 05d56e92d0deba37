import { afterEach, expect, test } from "vitest";
import { forgetMatch, receiveView } from "../../client/session/received.ts";
import { sidePage, talk, talksWith } from "../../client/store/store.ts";
import { unreadFrom } from "../../client/store/unread.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import type { TalkLine } from "../../shared/protocol/chat.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import { viewFor } from "../../shared/view/view.ts";

const view = viewFor(newMatch(rulesetOf("quick"), { seed: 1, nations: ["US", "IN", "JP"] }), "IN");
const join = () => receiveView({ view, events: [], history: [], plan: [], standing: [] });
const line = (nation: string, to: string): TalkLine => ({
  name: "Ann",
  nation,
  to,
  text: "Hello",
  phrase: "",
  filled: "",
  turn: 0,
});

afterEach(() => {
  forgetMatch();
  sidePage.value = undefined;
});

test("what a nation says to one alone is new until one looks at it, even while the table's talk lies open", () => {
  join();
  sidePage.value = "chat";
  talk.value = [line("US", "IN")];
  expect(unreadFrom.value).toEqual(["US"]);
  talksWith.value = "US";
  expect(unreadFrom.value).toEqual([]);
  talk.value = [line("US", "IN"), line("IN", "US"), line("JP", "IN")];
  expect(unreadFrom.value).toEqual(["JP"]);
  talksWith.value = undefined;
  expect(unreadFrom.value).toEqual(["JP"]);
});

test("nothing counts as read in another match", () => {
  join();
  sidePage.value = "chat";
  talksWith.value = "US";
  talk.value = [line("US", "IN"), line("US", "IN")];
  sidePage.value = undefined;
  forgetMatch();
  join();
  talk.value = [line("US", "IN")];
  expect(unreadFrom.value).toEqual(["US"]);
});
