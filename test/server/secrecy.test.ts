import { describe, expect, it } from "vitest";
import type { Match } from "../../server/match/match.ts";
import type { Person } from "../../server/match/people.ts";
import { plannerOf } from "../../shared/bots/planner.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { isRepeatable, ORDER_KINDS, type Order, type OrderKind, planned } from "../../shared/orders/index.ts";
import { positionIn, type View } from "../../shared/view/view.ts";
import { testMatch } from "./testMatch.ts";

const rules = rulesetOf("quick");
const TURNS = 12;
const SEED = 11;

/** All that may be sent to somebody, byte by byte. The seal differs from match to match by its salt. */
function saidTo(match: Match, person: Person): string {
  const { seal: _seal, unsealed: _unsealed, ...table } = match.table();
  return JSON.stringify([
    table,
    match.shown.game(person),
    match.shown.offers(person),
    match.shown.log(person, 0, TURNS),
  ]);
}

/**
 * Plans that lead to where every kind of order is possible: an offer that nobody takes, more chips than there are, and
 * what a sound government does, without what would use up a model or a challenge.
 */
function leadingOn(seen: View): Order[] {
  const at = positionIn(rules, seen);
  if (!at) return [];
  const offer: Order = {
    kind: "offer",
    to: "CN",
    gives: [{ kind: "money", amount: 1 }],
    takes: [{ kind: "money", amount: 9_000 }],
    turns: 1,
  };
  const [chips, contract, debt] = (["orderChips", "contractChips", "raiseDebt"] as const).map((kind) =>
    plannerOf({ baseline: `spam:${kind}` })(rules, seen, SEED).slice(0, 1),
  );
  const sound = plannerOf({ level: "sound" })(rules, seen, SEED);
  const keeps = new Set<OrderKind>([
    "release",
    "releaseRule",
    "challenge",
    "offer",
    "accept",
    "withdraw",
    "withdrawChips",
  ]);
  const plan: Order[] = [];
  for (const order of [
    offer,
    ...(debt ?? []),
    ...(contract ?? []),
    ...(chips ?? []),
    ...sound.filter(({ kind }) => !keeps.has(kind)),
  ])
    if (planned(at, [...plan, order]).refusals.length === 0) plan.push(order);
  return plan;
}

/**
 * A whole match of two, and what Ann was told before and after all that Bob did in secret.
 * @param tried is told of each kind of order that Bob tried out; without it he only gives the plan that he locks.
 */
function heardByAnn(tried?: (kind: OrderKind) => void): string[] {
  const { match, join, lock } = testMatch({ turns: TURNS, seats: 4 });
  // Whoever leads China answers no offer, so that Bob's stand.
  const [ann, bob, mute] = [join("Ann", "TW"), join("Bob", "US"), join("Mute", "CN")];
  match.start(ann);
  const heard: string[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const seen = match.shown.game(bob)?.view as View;
    heard.push(saidTo(match, ann));
    if (tried)
      for (const kind of ORDER_KINDS) {
        const plan = plannerOf({ baseline: `spam:${kind}` })(rules, seen, 7).filter(
          // An offer is made to be heard.
          (order) => order.kind !== "offer" || order.to !== "TW",
        );
        if (!match.plan(bob, turn, plan).ok || plan.length === 0) continue;
        tried(kind);
        match.standingOrders(
          bob,
          plan
            .filter(isRepeatable)
            .slice(0, 3)
            .map((order) => ({ order, untilTurn: turn })),
        );
        expect(saidTo(match, ann), `turn ${turn}, ${kind}`).toBe(heard.at(-1));
      }
    match.standingOrders(bob, []);
    const plan = leadingOn(seen);
    expect(match.plan(bob, turn, plan)).toEqual({ ok: true });
    heard.push(saidTo(match, ann));
    lock(ann, bob, mute);
  }
  heard.push(saidTo(match, ann));
  return heard;
}

describe("what a rival plans in secret", () => {
  it("changes no byte of what others are told, over a whole match", {
    timeout: 60_000,
  }, () => {
    const kinds = new Set<OrderKind>();
    const heard = heardByAnn((kind) => kinds.add(kind));
    expect(heard).toEqual(heardByAnn());
    expect(heard.at(-1)).toContain('"finished"');
    expect(ORDER_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});
