import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Person } from "../../server/match/people.ts";
import { ABSENT_AFTER_MS } from "../../server/match/timeBank.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import type { Order } from "../../shared/orders/index.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import { stateHash } from "../../shared/state/hash.ts";
import { resolveTurn } from "../../shared/turn/index.ts";
import { testMatch } from "./testMatch.ts";

const SPLIT: Order = { kind: "split", trainBp: 3_000, researchBp: 2_000, leaseBp: 500 };
const TOO_MUCH: Order = { kind: "split", trainBp: 9_000, researchBp: 9_000, leaseBp: 0 };
const code = (code: string) => ({ ok: false, refusal: { code } });

function started(options: Parameters<typeof testMatch>[0] = {}, failures?: string[]) {
  const test = testMatch(options, failures);
  const ann = test.join("Ann", "US");
  const bob = test.join("Bob", "BR");
  test.match.start(ann);
  return { ...test, ann, bob };
}

describe("a plan", () => {
  it("is kept whole", () => {
    const { match, ann } = started();
    expect(match.plan(ann, 0, [SPLIT])).toEqual({ ok: true });
    expect(match.shown.game(ann)?.plan).toEqual([SPLIT]);
  });

  it("is refused whole when one order can't be carried out, which is named", () => {
    const { match, ann } = started();
    match.plan(ann, 0, [SPLIT]);
    expect(match.plan(ann, 0, [SPLIT, TOO_MUCH])).toMatchObject({
      ok: false,
      index: 1,
      refusal: { code: "splitOver" },
    });
    expect(match.shown.game(ann)?.plan).toEqual([SPLIT]);
  });

  it("is for the turn that is being planned, by somebody with a nation, and open", () => {
    const { match, ann, join, lock } = started();
    expect(match.plan(ann, 1, [SPLIT])).toEqual(code("wrongTurn"));
    expect(match.plan(join("Cleo"), 0, [SPLIT])).toEqual(code("noSeat"));
    lock(ann);
    expect(match.plan(ann, 0, [SPLIT])).toEqual(code("locked"));
    match.lock(ann, 0, false);
    expect(match.plan(ann, 0, [SPLIT])).toEqual({ ok: true });
  });

  it("shows its offers to the other side at once, and takes them back", () => {
    const { match, ann, bob, told } = started();
    const offer: Order = { kind: "offer", to: "BR", gives: [{ kind: "money", amount: 100 }], takes: [], turns: 1 };
    match.plan(ann, 0, [offer]);
    expect(told).toContain("offersChanged Bob");
    const [shown] = match.shown.offers(bob).offers;
    expect(shown).toMatchObject({ from: "US", to: "BR", gives: offer.gives });
    expect(match.shown.offers(ann).offers).toEqual([]);
    expect(match.plan(bob, 0, [{ kind: "accept", from: "US", id: shown!.id }])).toEqual({ ok: true });
    match.plan(ann, 0, []);
    expect(match.shown.offers(bob).offers).toEqual([]);
  });

  it("of a deal that both want makes the deal in the same turn", () => {
    const { match, ann, bob, lock } = started();
    match.plan(ann, 0, [{ kind: "offer", to: "BR", gives: [{ kind: "money", amount: 100 }], takes: [], turns: 1 }]);
    const [shown] = match.shown.offers(bob).offers;
    match.plan(bob, 0, [{ kind: "accept", from: "US", id: shown!.id }]);
    lock(ann, bob);
    expect(match.shown.game(bob)?.events.map(({ kind }) => kind)).toContain("dealMade");
  });
});

describe("a turn", () => {
  it("resolves when all people have locked", () => {
    const { match, ann, bob, lock, turn, told } = started();
    lock(ann);
    expect(turn()).toBe(0);
    told.length = 0;
    lock(bob);
    expect(turn()).toBe(1);
    expect(told).toContain("gameChanged");
    expect(match.table().seats).toMatchObject({
      US: { isLocked: false },
      BR: { isLocked: false },
      CN: { isLocked: true },
    });
    expect(match.shown.game(ann)?.history).toHaveLength(1);
  });

  it("shows the seal of its chance from the start, and what was sealed at the end", async () => {
    const { match, join, lock, restarted } = testMatch({ turns: 2 });
    const ann = join("Ann", "US");
    const { seal, unsealed } = match.table();
    expect([seal, unsealed]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), ""]);
    match.start(ann);
    lock(ann);
    const after = await restarted();
    expect(after.match.table()).toMatchObject({ seal, unsealed: "" });
    const again = after.match.people()[0]!;
    after.match.connected(again);
    after.lock(again);
    const end = after.match.table();
    expect(end.seal).toBe(seal);
    expect(end.unsealed).toMatch(/^7:[0-9a-f]{32}$/);
    expect(createHash("sha256").update(end.unsealed).digest("hex")).toBe(seal);
  });

  it("tells what happened in turns that are over, to each what they may know", () => {
    const { match, join, lock } = testMatch();
    const [ann, bob] = [join("Ann", "US"), join("Bob", "BR")];
    match.start(ann);
    lock(ann, bob);
    const borrow: Order = { kind: "raiseDebt", amountM: 100, maturity: "middle" };
    match.plan(ann, 1, [borrow]);
    lock(ann, bob);
    const kinds = (person: Person, from: number, to: number) =>
      match.shown
        .log(person, from, to)
        .turns.map(({ turn, events }) => [turn, events.map(({ kind }) => kind)] as const);
    expect(kinds(ann, 0, 1).map(([turn]) => turn)).toEqual([0, 1]);
    expect(kinds(ann, 1, 1)[0]?.[1]).toContain("moneyRaised");
    expect(kinds(bob, 1, 1)[0]?.[1]).not.toContain("moneyRaised");
    expect(match.shown.log(ann, 1, 1).turns[0]?.events).toEqual(match.shown.game(ann)?.events);
    expect(kinds(ann, 2, 9)).toEqual([]);
  });

  it("resolves when its time is over, and the next has its own", () => {
    const { match, pass, turn, clock } = started({ timerSeconds: 60 });
    expect(match.table().deadline).toBe(clock.now() + 60_000);
    pass(59_999);
    expect(turn()).toBe(0);
    pass(1);
    expect(turn()).toBe(1);
    expect(match.table().deadline).toBe(clock.now() + 60_000);
  });

  it("is played by the plan as it stands, locked or not", async () => {
    const { match, ann, bob, pass, lock, store } = started({ timerSeconds: 60 });
    match.plan(ann, 0, [SPLIT]);
    lock(ann);
    match.plan(bob, 0, [SPLIT]);
    pass(60_000);
    const [first] = (await store.load("TESTED"))!.played;
    expect(first!.plans).toMatchObject({
      US: [SPLIT, { kind: "flagship" }],
      BR: [SPLIT, { kind: "flagship" }],
    });
  });

  it("waits a while for somebody whose line is lost, then no longer", () => {
    const { match, ann, bob, lock, turn, pass } = started();
    match.dropped(bob);
    lock(ann);
    pass(ABSENT_AFTER_MS - 1);
    expect(turn()).toBe(0);
    pass(1);
    expect(turn()).toBe(1);
    lock(ann);
    expect(turn()).toBe(2);
    match.connected(bob);
    lock(ann);
    expect(turn()).toBe(2);
  });

  it("is played without orders when a plan can't be played, and goes on", async () => {
    const failures: string[] = [];
    const { match, ann, bob, lock, turn, store } = started({}, failures);
    const orders: Order[] = [SPLIT];
    match.plan(ann, 0, orders);
    // As only a fault of the rules could make it: an order that was in order, and then breaks the turn.
    orders.push({ kind: "nonsense" } as unknown as Order);
    lock(ann, bob);
    expect(failures).toEqual(["turn 0 could not be resolved (seed 7)"]);
    expect(turn()).toBe(1);
    lock(ann, bob);
    expect(turn()).toBe(2);
    expect((await store.load("TESTED"))!.played.map(({ plans }) => Object.keys(plans).length)).toEqual([0, 3]);
  });

  it("does not wait for somebody who left: a bot plays on until the person comes back", () => {
    const { match, ann, bob, lock, turn } = started();
    lock(ann);
    match.left(bob);
    expect(turn()).toBe(1);
    expect(match.table().seats.BR).toMatchObject({ name: "Bob", isBot: true });
    match.connected(bob);
    expect(match.table().seats.BR).toMatchObject({ name: "Bob", isBot: false });
  });

  it("stands still while no player is there", () => {
    const { match, ann, bob, pass, turn, clock } = started({ timerSeconds: 60 });
    pass(20_000);
    match.dropped(ann);
    match.dropped(bob);
    expect(match.table().deadline).toBe(0);
    pass(10 * 60_000);
    expect(turn()).toBe(0);
    match.connected(bob);
    expect(match.table().deadline).toBe(clock.now() + 40_000);
    pass(40_000);
    expect(turn()).toBe(1);
  });

  it("ends the match after the last one", async () => {
    const { match, ann, bob, lock, store } = started({ turns: 2 });
    lock(ann, bob);
    lock(ann, bob);
    expect(match.table().phase).toBe("finished");
    expect(match.plan(ann, 2, [])).toEqual(code("wrongPhase"));
    const stored = (await store.load("TESTED"))!;
    expect(stored.end).toMatchObject({ ending: "finished" });
    expect(Object.keys(stored.end!.scoresBp)).toEqual(["US", "CN", "BR"]);
  });
});

describe("the record", () => {
  it("replays to the same states", async () => {
    const { match, ann, bob, lock, store } = started();
    match.plan(ann, 0, [SPLIT]);
    for (let k = 0; k < 3; k++) lock(ann, bob);
    const { options, nations, played } = (await store.load("TESTED"))!;
    const rules = rulesetOf(options.scenario);
    let state = newMatch(rules, { ...options, nations: nations! });
    expect(played).toHaveLength(3);
    for (const turn of played) {
      state = resolveTurn(rules, state, turn.plans).state;
      expect(stateHash(state)).toBe(turn.stateHash);
    }
  });
});

describe("what people see", () => {
  it("is their own cabinet and nobody else's; a watcher sees none", () => {
    const { match, ann, bob, join, lock } = started();
    lock(ann, bob);
    const text = JSON.stringify(match.shown.game(bob));
    expect(match.shown.game(bob)?.view).toMatchObject({ me: "BR" });
    expect(text.match(/"cashM"/g)).toHaveLength(1);
    expect(text).not.toContain('"fate"');
    const watcher = join("Cleo");
    expect(match.shown.game(watcher)?.view.cabinet).toBeUndefined();
    expect(JSON.stringify(match.shown.game(watcher))).not.toContain('"cashM"');
  });
});
