import { describe, expect, it } from "vitest";
import { FIRST_COMES_MS, Match } from "../../server/match/match.ts";
import { RecordMismatch } from "../../server/match/restored.ts";
import { ABSENT_AFTER_MS } from "../../server/match/timeBank.ts";
import type { Order } from "../../shared/orders/index.ts";
import { RULES_VERSION } from "../../shared/state/rulesVersion.ts";
import { EMPTY_MS, testMatch } from "./testMatch.ts";

const SPLIT: Order = { kind: "split", trainBp: 3_000, researchBp: 2_000, leaseBp: 500 };

function admitted(match: Match, nickname: string) {
  const entered = match.admit({ nickname });
  if (typeof entered === "string") throw new Error(entered);
  match.connected(entered.person);
  return entered;
}

function started(options: Parameters<typeof testMatch>[0] = {}) {
  const test = testMatch(options);
  const ann = admitted(test.match, "Ann");
  const bob = admitted(test.match, "Bob");
  test.match.chooseNation(ann.person, "US");
  test.match.chooseNation(bob.person, "BR");
  test.match.start(ann.person);
  return { ...test, ann, bob };
}

/** Back by the secret, as a browser does. */
function back(match: Match, token: string) {
  const entered = match.admit({ nickname: "?", token });
  if (typeof entered === "string") throw new Error(entered);
  match.connected(entered.person);
  return entered.person;
}

describe("after a crash a match", () => {
  it("is at the same turn, with the same plans and locks, and its people find their seats", async () => {
    const { match, ann, bob, lock, restarted } = started();
    lock(ann.person, bob.person);
    match.plan(ann.person, 1, [SPLIT]);
    lock(bob.person);
    const { view, history } = match.shown.game(ann.person)!;
    const after = await restarted();
    expect(after.turn()).toBe(1);
    const annAgain = back(after.match, ann.token);
    expect(annAgain).toMatchObject({ name: "Ann", nation: "US" });
    expect(after.match.shown.game(annAgain)).toMatchObject({ view, history, plan: [SPLIT] });
    expect(after.match.table()).toMatchObject({ host: "Ann", seats: { BR: { name: "Bob", isLocked: true } } });
    after.lock(annAgain);
    expect(after.turn()).toBe(2);
  });

  it("still has the standing orders, and the plan that they began", async () => {
    const { match, ann, bob, lock, store, restarted } = started({ turns: 6 });
    const borrow: Order = { kind: "raiseDebt", amountM: 100, maturity: "middle" };
    const standing = [{ order: borrow, untilTurn: 3 }];
    expect(match.standingOrders(ann.person, standing)).toEqual({ ok: true });
    expect(match.shown.game(ann.person)).toMatchObject({ plan: [], standing });
    expect(match.shown.game(bob.person)).toMatchObject({ standing: [] });
    lock(ann.person, bob.person);
    expect(match.shown.game(ann.person)).toMatchObject({ plan: [borrow], standing });
    const after = await restarted();
    const annAgain = back(after.match, ann.token);
    expect(after.match.shown.game(annAgain)).toMatchObject({ plan: [borrow], standing });
    // What she takes out of the plan stays out for this turn.
    after.match.plan(annAgain, 1, []);
    const later = await after.restarted();
    const annLater = back(later.match, ann.token);
    expect(later.match.shown.game(annLater)).toMatchObject({ plan: [], standing });
    later.lock(annLater, back(later.match, bob.token));
    expect(later.match.shown.game(annLater)?.plan).toEqual([borrow]);
    expect((await store.load("TESTED"))?.drafts).toMatchObject([{ nation: "US", turn: 2, orders: [borrow] }]);
  });

  it("has been asked what its teacher let be asked, quarter by quarter", async () => {
    const { match, ann, bob, lock, restarted } = started();
    match.taught.steer({ isPaused: false, isFrozen: false, askable: { dilemmas: ["oneCommand"] } });
    lock(ann.person, bob.person);
    match.taught.steer({ isPaused: false, isFrozen: false, askable: { dilemmas: ["apprentices"] } });
    const asked = (of: Match, person: typeof ann.person) => of.shown.game(person)?.view.cabinet?.dilemma?.id;
    expect(asked(match, ann.person)).toBe("oneCommand");
    const after = await restarted();
    const [annAgain, bobAgain] = [back(after.match, ann.token), back(after.match, bob.token)];
    expect(asked(after.match, annAgain)).toBe("oneCommand");
    after.lock(annAgain, bobAgain);
    expect(asked(after.match, annAgain)).toBe("apprentices");
  });

  it("resolves the turn that all had locked, once somebody is there", async () => {
    const { ann, bob, match, store, restarted } = started();
    match.lock(ann.person, 0, true);
    // As if the machine had died between the last lock and the resolution.
    await store.draft({ code: "TESTED", number: 1 }, { nation: "BR", turn: 0, orders: [], isLocked: true });
    const after = await restarted();
    expect(after.turn()).toBe(0);
    back(after.match, bob.token);
    expect(after.turn()).toBe(1);
  });

  it("has the time left that it had when it was last heard of", async () => {
    const { match, ann, pass, clock, restarted } = started({ timerSeconds: 60 });
    pass(20_000);
    match.plan(ann.person, 0, [SPLIT]);
    pass(5_000);
    const after = await restarted();
    pass(3_600_000);
    expect(after.match.table().deadline).toBe(0);
    back(after.match, ann.token);
    expect(after.match.table().deadline).toBe(clock.now() + 40_000);
  });

  it("that nobody enters goes again after a minute, and stays as long as any for who does", async () => {
    const { ann, restarted } = started();
    const unentered = await restarted();
    unentered.pass(FIRST_COMES_MS - 1);
    expect(unentered.told).not.toContain("abandoned");
    unentered.pass(1);
    expect(unentered.told).toContain("abandoned");

    const entered = await unentered.restarted();
    const again = back(entered.match, ann.token);
    entered.match.dropped(again);
    entered.pass(EMPTY_MS - 1);
    expect(entered.told).not.toContain("abandoned");
    entered.pass(1);
    expect(entered.told).toContain("abandoned");
  });

  it("by correspondence goes on though nobody is there, and counts nobody as absent", async () => {
    const { match, ann, bob, pass, turn, restarted } = started({ timerSeconds: 86_400 });
    match.dropped(bob.person);
    match.dropped(ann.person);
    pass(ABSENT_AFTER_MS);
    const after = await restarted();
    const annAgain = back(after.match, ann.token);
    after.lock(annAgain);
    expect(turn()).toBe(0);
    after.match.dropped(annAgain);
    pass(86_400_000);
    expect(after.turn()).toBe(1);
  });

  it("by correspondence waits also for who was away when it began", () => {
    const { match, pass, turn, lock } = testMatch({ timerSeconds: 86_400 });
    const [ann, bob] = [admitted(match, "Ann"), admitted(match, "Bob")];
    match.chooseNation(bob.person, "BR");
    match.dropped(bob.person);
    pass(ABSENT_AFTER_MS);
    match.start(ann.person);
    lock(ann.person);
    expect(turn()).toBe(0);
  });

  it("still in the lobby has its people, their nations and its host", async () => {
    const test = testMatch();
    const ann = admitted(test.match, "Ann");
    test.match.chooseNation(ann.person, "CN");
    test.match.ready(ann.person, true);
    const cleo = admitted(test.match, "Cleo");
    test.match.left(cleo.person);
    const after = await test.restarted();
    expect(after.match.table()).toMatchObject({
      phase: "lobby",
      host: "Ann",
      seats: { CN: { name: "Ann", isReady: true } },
    });
    expect(after.match.admit({ nickname: "Cleo", token: cleo.token })).toBe("unknownSeat");
    expect(after.match.start(back(after.match, ann.token))).toEqual({ ok: true });
  });

  it("still in the lobby refuses whom its host sent away, however long after", async () => {
    const { match, pass, restarted } = testMatch();
    const [, bob] = [admitted(match, "Ann"), admitted(match, "Bob")];
    match.expel(bob.person);
    const after = await restarted();
    pass(ABSENT_AFTER_MS);
    expect(after.match.admit({ nickname: "Bob", token: bob.token })).toBe("sentAway");
  });

  it("still in the lobby is not stranded by a host who does not come back", async () => {
    const { match, pass, restarted } = testMatch();
    const [ann, bob] = [admitted(match, "Ann"), admitted(match, "Bob")];
    match.chooseNation(bob.person, "BR");
    const after = await restarted();
    pass(ABSENT_AFTER_MS);
    expect(after.match.table().host).toBe("Ann");
    const bobAgain = back(after.match, bob.token);
    expect(after.match.table().host).toBe("Bob");
    back(after.match, ann.token);
    expect(after.match.start(bobAgain)).toEqual({ ok: true });
  });

  it("that had ended is still at its end", async () => {
    const { ann, bob, lock, restarted } = started({ turns: 2 });
    lock(ann.person, bob.person);
    lock(ann.person, bob.person);
    const after = await restarted();
    expect(after.match.table().phase).toBe("finished");
    expect((await after.store.load("TESTED"))?.end?.ending).toBe("finished");
  });
});

describe("a record", () => {
  it("of a plan that older rules made is taken up without what is no order any more", async () => {
    const { match, store, ann, bob, lock, restarted } = started();
    lock(ann.person, bob.person);
    const byIndex = { kind: "cancelContract", index: 0 } as unknown as Order;
    await store.draft(match.lease, { nation: "US", turn: 1, orders: [SPLIT, byIndex], isLocked: false });
    const after = await restarted();
    expect(after.match.shown.game(back(after.match, ann.token))).toMatchObject({ plan: [SPLIT] });
  });

  it("that the rules play otherwise is refused, by turn and version", async () => {
    const { ann, bob, lock, store, match } = started();
    lock(ann.person, bob.person);
    const record = (await store.load("TESTED"))!;
    record.played[0]!.plans.US = [SPLIT];
    match.close();
    const around = (match as unknown as { around: ConstructorParameters<typeof Match>[1] }).around;
    expect(() => new Match(record.options, around, record)).toThrow(RecordMismatch);
    expect(() => new Match(record.options, around, record)).toThrow("match TESTED");
    expect(() => new Match(record.options, around, record)).toThrow("turn 0 comes out otherwise");
    const older = { ...record, rules: RULES_VERSION - 1 };
    expect(() => new Match(older.options, around, older)).toThrow(`version ${RULES_VERSION - 1} of the rules`);
  });

  it("that can't be written gives the match up before anybody is told", async () => {
    const failures: string[] = [];
    const test = testMatch({}, failures);
    const ann = admitted(test.match, "Ann");
    await test.store.close();
    test.match.chooseNation(ann.person, "CN");
    await expect(test.match.kept()).rejects.toThrow();
    expect(failures[0]).toMatch(/^unkept/);
  });
});
