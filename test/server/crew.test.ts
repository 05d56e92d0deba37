import { describe, expect, it } from "vitest";
import type { Person } from "../../server/match/people.ts";
import type { Order } from "../../shared/orders/index.ts";
import { withOwnPart } from "../../shared/protocol/crew.ts";
import { testMatch } from "./testMatch.ts";

const SPLIT: Order = { kind: "split", trainBp: 3_000, researchBp: 2_000, leaseBp: 500 };
const BORROW: Order = { kind: "raiseDebt", amountM: 100, maturity: "middle" };
const code = (code: string, more = {}) => ({ ok: false, refusal: { code }, ...more });

/** Ann and Bob lead one nation: she its models, he its economy; Cleo has one of her own. */
function started(options: Parameters<typeof testMatch>[0] = {}) {
  const test = testMatch({ turns: 6, ...options });
  const [ann, bob, cleo] = [test.join("Ann", "US"), test.join("Bob"), test.join("Cleo", "BR")];
  ann.ministries = ["research"];
  bob.nation = "US";
  bob.ministries = ["economy"];
  test.match.start(ann);
  return { ...test, ann, bob, cleo };
}

describe("a nation that several lead", () => {
  it("has one plan, to which each gives orders of their own ministries", () => {
    const { match, ann, bob, told } = started();
    expect(match.plan(ann, 0, [SPLIT])).toEqual({ ok: true });
    expect(told).toContain("planChanged Bob");
    expect(match.plan(bob, 0, [BORROW])).toEqual({ ok: true });
    for (const one of [ann, bob]) expect(match.shown.plan(one)).toEqual({ turn: 0, orders: [SPLIT, BORROW] });
    expect(match.plan(ann, 0, [])).toEqual({ ok: true });
    expect(match.shown.plan(bob)?.orders).toEqual([BORROW]);
    expect(match.plan(ann, 0, [SPLIT, BORROW])).toEqual(code("notYourMinistry", { index: 1 }));
  });

  it("keeps orders where they stood, since those after them may rest on them", () => {
    const raise: Order = { kind: "raiseDebt", amountM: 200, maturity: "middle" };
    expect(withOwnPart([BORROW, SPLIT], ["economy"], [raise])).toEqual([raise, SPLIT]);
    expect(withOwnPart([BORROW, SPLIT], ["economy"], [raise, BORROW])).toEqual([raise, SPLIT, BORROW]);
    expect(withOwnPart([BORROW, SPLIT], ["research"], [])).toEqual([BORROW]);
    expect(withOwnPart([BORROW], [], [SPLIT])).toEqual([SPLIT]);
  });

  it("keeps the ministries apart when one of them has left, and ministers plan those on", async () => {
    const { match, ann, bob, cleo, store } = started();
    match.left(bob);
    expect(match.shown.crew(ann)).toMatchObject([{ name: "Ann" }, { name: "Bob", isConnected: false }]);
    expect(match.plan(ann, 0, [BORROW])).toEqual(code("notYourMinistry", { index: 0 }));
    match.plan(ann, 0, [SPLIT]);
    for (const one of [ann, cleo]) match.lock(one, 0, true);
    expect((await store.load("TESTED"))!.played[0]!.plans.US!.length).toBeGreaterThan(1);
  });

  it("is told of offers to it, all who lead it", () => {
    const { match, cleo, told } = started();
    match.plan(cleo, 0, [{ kind: "offer", to: "US", gives: [{ kind: "money", amount: 100 }], takes: [], turns: 1 }]);
    expect(told.filter((what) => what.startsWith("offersChanged"))).toEqual(["offersChanged Ann", "offersChanged Bob"]);
  });

  it("has one vote on going on, whoever of it gives or takes it back", () => {
    const { match, ann, bob, cleo, lock, turn } = started();
    match.dropped(cleo);
    lock(ann);
    expect(match.goOn(bob, 0, true)).toEqual({ ok: true });
    expect(turn()).toBe(1);
    match.connected(cleo);
    lock(ann);
    match.goOn(ann, 1, true);
    match.goOn(bob, 1, false);
    expect(match.table().seats.US).toMatchObject({ wantsOn: false });
  });

  it("stays locked for who left it and comes back", () => {
    const { match, ann, bob, cleo, lock, turn } = started();
    match.left(bob);
    lock(ann);
    match.connected(bob);
    lock(cleo);
    expect(turn()).toBe(1);
  });

  it("is not held up by who joins it when its plan is locked", () => {
    const { match, ann, bob, cleo, lock, turn } = started();
    lock(ann);
    match.taught.place([{ tokenHash: "late", name: "Dan", nation: "US", ministries: ["energy"] }], []);
    expect(match.table().seats.US).toMatchObject({ name: "Ann, Bob, Dan", isLocked: true });
    lock(cleo);
    expect(turn()).toBe(1);
    expect(bob.nation).toBe("US");
  });

  it("stands still while its teacher has stopped the clock, whatever anybody wishes", () => {
    const { match, ann, cleo, lock, turn, pass } = started({ timerSeconds: 60 });
    match.taught.steer({ isPaused: true, isFrozen: false });
    expect(match.table().deadline).toBe(0);
    lock(ann, cleo);
    expect(match.goOn(ann, 0, true)).toEqual(code("frozen"));
    match.taught.addTime(30_000);
    pass(600_000);
    expect(turn()).toBe(0);
    match.lock(cleo, 0, false);
    match.taught.steer({ isPaused: false, isFrozen: false });
    pass(89_999);
    expect(turn()).toBe(0);
    pass(1);
    expect(turn()).toBe(1);
    match.taught.steer({ isPaused: false, isFrozen: true });
    pass(600_000);
    expect(match.plan(ann, 1, [SPLIT])).toEqual(code("frozen"));
    expect(turn()).toBe(1);
  });

  it("is locked by its head, who is the first that is there", () => {
    const { match, ann, bob, cleo, lock, turn } = started();
    expect(match.lock(bob, 0, true)).toEqual(code("headOnly"));
    expect(match.shown.crew(bob)).toMatchObject([
      { name: "Ann", isHead: true },
      { name: "Bob", isHead: false },
    ]);
    expect(match.shown.crew(cleo)).toEqual([]);
    match.dropped(ann);
    expect(match.lock(bob, 0, true)).toEqual({ ok: true });
    expect(match.plan(bob, 0, [BORROW])).toEqual(code("locked"));
    lock(cleo);
    expect(turn()).toBe(1);
    expect(match.table().seats.US).toMatchObject({ name: "Ann, Bob", isBot: false });
  });

  it("has the ministries of who is away played on by ministers, after a turn of grace", async () => {
    const { match, ann, bob, cleo, store } = started();
    match.dropped(bob);
    const play = (person: Person, turn: number) => match.lock(person, turn, true);
    for (let turn = 0; turn < 3; turn++) {
      match.plan(ann, turn, [SPLIT]);
      play(ann, turn);
      play(cleo, turn);
    }
    const kinds = (await store.load("TESTED"))!.played.map(({ plans }) => plans.US!.map(({ kind }) => kind));
    // Whoever chooses no flagship has one chosen at once.
    expect(kinds.map((plan) => plan.filter((kind) => kind !== "flagship").length > 1)).toEqual([false, true, true]);
    // Those of the economy alone: Ann is there for her own.
    expect(kinds.flat()).not.toContain("build");
    expect(kinds.flat()).not.toContain("orderChips");
  });

  it("is a bot's only once all have left", () => {
    const { match, ann, bob } = started();
    match.left(ann);
    expect(match.table().seats.US).toMatchObject({ isBot: false, name: "Bob" });
    match.left(bob);
    expect(match.table().seats.US).toMatchObject({ isBot: true });
  });

  it("is the same after a restart", async () => {
    const { match, ann, bob, restarted } = started();
    match.plan(ann, 0, [SPLIT]);
    match.plan(bob, 0, [BORROW]);
    const after = await restarted();
    const again = after.match.people().find(({ name }) => name === "Bob")!;
    expect(again).toMatchObject({ nation: "US", ministries: ["economy"] });
    expect(after.match.shown.plan(again)?.orders).toEqual([SPLIT, BORROW]);
  });
});
