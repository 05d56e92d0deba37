import { afterEach, expect, test } from "vitest";
import { takeAdvice } from "../../client/actions/proposals.ts";
import { forgetMatch, receiveView } from "../../client/session/received.ts";
import { advised, draft } from "../../client/store/store.ts";
import { advice } from "../../shared/bots/advice.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { nextSummit } from "../../shared/formulas/votes.ts";
import type { Order } from "../../shared/orders/index.ts";
import type { Vote } from "../../shared/orders/vote.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import type { GameState } from "../../shared/state/state.ts";
import { resolveTurn } from "../../shared/turn/index.ts";
import { viewFor } from "../../shared/view/view.ts";

const quick = rulesetOf("quick");
/** The quarter of the first summit, after plans of the quarter before it. */
function summit(plans: Record<string, Order[]> = {}): GameState {
  let state = newMatch(quick, { seed: 1, nations: ["US", "KR"] });
  while (nextSummit(state.world) > state.world.turn) {
    const isNext = nextSummit(state.world) === state.world.turn + 1;
    state = resolveTurn(quick, state, isNext ? plans : {}).state;
  }
  return state;
}

/** A plan in the quarter of a summit, filled by the ministers once what they propose has been reckoned through. */
function advisedTo(plan: Order[], state = summit()): readonly Order[] {
  const view = viewFor(state, "KR");
  receiveView({ view, events: [], history: [], plan, standing: [] });
  const proposals = [...advice(quick, view, plan)].at(-1) ?? [];
  advised.value = { turn: view.world.turn, proposals, isReckoned: true, isStale: false };
  takeAdvice();
  return draft.value;
}
const votesAlike = (a: Vote, b: Vote) => a.resolution === b.resolution;
const votesIn = (plan: readonly Order[]): Vote[] =>
  plan
    .flatMap((order) => (order.kind === "vote" ? [{ ...order }] : []))
    .sort((a, b) => (a.resolution < b.resolution ? -1 : 1));

afterEach(forgetMatch);

test("ministers who are asked in the quarter of a summit vote on each resolution once", () => {
  const votes = votesIn(advisedTo([]));
  expect(votes.map(({ resolution }) => resolution)).toEqual([...summit().world.agenda].sort());
});

/** A vote against what the ministers would give. */
function contrary(): Vote {
  const [theirs] = votesIn(advisedTo([]));
  forgetMatch();
  return { kind: "vote", resolution: theirs!.resolution, vote: theirs!.vote === "yes" ? "no" : "yes" };
}

test("ministers leave a vote as it has been planned, whichever way they would give it", () => {
  const own = contrary();
  expect(votesIn(advisedTo([own])).filter((vote) => votesAlike(vote, own))).toEqual([own]);
});

test("ministers leave a vote that was given in an earlier quarter and stands", () => {
  const own = contrary();
  const state = summit({ KR: [own] });
  expect(viewFor(state, "KR").cabinet?.requests.votes).toEqual({ [own.resolution]: own.vote });
  expect(votesIn(advisedTo([], state)).filter((vote) => votesAlike(vote, own))).toEqual([]);
});
