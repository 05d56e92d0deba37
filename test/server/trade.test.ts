import { describe, expect, it } from "vitest";
import { ANSWER_MS } from "../../server/match/offers.ts";
import type { Order } from "../../shared/orders/index.ts";
import { testMatch } from "./testMatch.ts";

const SPLIT: Order = { kind: "split", trainBp: 3_000, researchBp: 2_000, leaseBp: 500 };
const OFFER: Order = { kind: "offer", to: "BR", gives: [{ kind: "money", amount: 100 }], takes: [], turns: 1 };
const code = (code: string) => ({ ok: false, refusal: { code } });

function started() {
  const test = testMatch();
  const ann = test.join("Ann", "US");
  const bob = test.join("Bob", "BR");
  test.match.start(ann);
  const offered = () => test.match.shown.offers(bob).offers[0]!;
  const answer = (kind: "accept" | "decline"): Order => {
    const { from, id } = offered();
    return kind === "accept" ? { kind, from, id } : { kind, from, id, reason: "no" };
  };
  return { ...test, ann, bob, answer };
}

describe("while a plan is locked", () => {
  it("its people can still answer offers and make some, and order nothing else", () => {
    const { match, ann, bob, lock, answer } = started();
    match.plan(bob, 0, [SPLIT]);
    lock(bob);
    match.plan(ann, 0, [OFFER]);
    expect(match.plan(bob, 0, [SPLIT, answer("accept")])).toEqual({ ok: true });
    expect(match.plan(bob, 0, [answer("accept")])).toEqual(code("locked"));
    expect(match.plan(bob, 0, [{ ...SPLIT, trainBp: 0 }, answer("accept")])).toEqual(code("locked"));
    expect(match.plan(bob, 0, [SPLIT, { ...OFFER, to: "US" }])).toEqual({ ok: true });
    expect(match.table().seats.BR?.isLocked).toBe(true);
  });

  it("an offer that comes then has time to be answered before the turn resolves", () => {
    const { match, ann, bob, lock, pass, turn, answer } = started();
    lock(bob);
    match.plan(ann, 0, [OFFER]);
    lock(ann);
    expect(turn()).toBe(0);
    match.plan(bob, 0, [answer("accept")]);
    expect(turn()).toBe(1);
    lock(bob);
    match.plan(ann, 1, [OFFER]);
    lock(ann);
    pass(ANSWER_MS - 1);
    expect(turn()).toBe(1);
    pass(1);
    expect(turn()).toBe(2);
  });

  it("offer after offer keeps nobody from going on", () => {
    const { match, ann, bob, lock, pass, turn } = started();
    lock(bob);
    match.plan(ann, 0, [OFFER]);
    lock(ann);
    for (let amount = 1; amount <= 3; amount++) {
      pass(ANSWER_MS / 4);
      expect(match.plan(ann, 0, [{ ...OFFER, gives: [{ kind: "money", amount }] }])).toEqual({ ok: true });
    }
    expect(turn()).toBe(0);
    pass(ANSWER_MS / 4);
    expect(turn()).toBe(1);
  });

  it("nobody waits for an answer from who locked with the offer before them", () => {
    const { match, ann, bob, lock, turn } = started();
    match.plan(ann, 0, [OFFER]);
    lock(bob, ann);
    expect(turn()).toBe(1);
  });

  it("an offer that is declined keeps nobody waiting", () => {
    const { match, ann, bob, lock, turn, answer } = started();
    lock(bob);
    match.plan(ann, 0, [OFFER]);
    lock(ann);
    match.plan(bob, 0, [answer("decline")]);
    expect(turn()).toBe(1);
    expect(match.shown.game(ann)?.events).toContainEqual({
      kind: "offerDeclined",
      nation: "BR",
      other: "US",
      seenBy: ["BR", "US"],
      terms: { reason: "no" },
    });
  });
});
