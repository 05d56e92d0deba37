import { describe, expect, it } from "vitest";
import type { Person } from "../../server/match/people.ts";
import { LAST_CALL_MS } from "../../server/match/quarters.ts";
import { ABSENT_AFTER_MS, LINE_TIME } from "../../server/match/timeBank.ts";
import type { Order } from "../../shared/orders/index.ts";
import { isBotsResult } from "../../shared/protocol/waiting.ts";
import { testMatch } from "./testMatch.ts";

const SPLIT: Order = { kind: "split", trainBp: 3_000, researchBp: 2_000, leaseBp: 500 };
const code = (code: string) => ({ ok: false, refusal: { code } });
const TURN_MS = 60_000;

function started(options: Parameters<typeof testMatch>[0] = {}) {
  const test = testMatch({ turns: 8, seats: 4, ...options });
  const [ann, bob, cleo] = [test.join("Ann", "US"), test.join("Bob", "BR"), test.join("Cleo", "CN")];
  test.match.start(ann);
  return { ...test, ann, bob, cleo };
}

describe("whose line is lost", () => {
  it("is waited for a while in each turn, however often the line is lost", () => {
    const { match, bob, pass } = started();
    match.dropped(bob);
    pass(ABSENT_AFTER_MS - 5_000);
    match.connected(bob);
    match.dropped(bob);
    pass(4_999);
    expect(bob.presence.is).toBe("awaited");
    pass(1);
    expect(bob.presence.is).toBe("absent");
  });

  it("is waited for less and less when it happens in every turn", () => {
    const { match, ann, bob, cleo, pass, lock, turn } = started();
    let waited = 0;
    for (let k = 0; k < 7; k++) {
      match.connected(bob);
      match.dropped(bob);
      lock(ann, cleo);
      for (; turn() === k; waited += 1_000) pass(1_000);
    }
    expect(waited).toBeLessThanOrEqual(LINE_TIME.inMatchMs + 7_000);
    expect(waited).toBeGreaterThan(LINE_TIME.inMatchMs / 2);
  });

  it("costs no time when the plan is locked", () => {
    const { match, bob, pass, lock } = started();
    lock(bob);
    match.dropped(bob);
    pass(ABSENT_AFTER_MS - 1);
    match.connected(bob);
    expect(bob.line.usedMs).toBe(0);
  });

  it("is shown as away, with the time for which others wait", () => {
    const { match, bob, clock, pass } = started();
    match.dropped(bob);
    const awaitedUntil = clock.now() + ABSENT_AFTER_MS;
    expect(match.table().seats.BR).toMatchObject({ isConnected: false, isAbsent: false, awaitedUntil });
    pass(ABSENT_AFTER_MS);
    expect(match.table().seats.BR).toMatchObject({ isConnected: false, isAbsent: true, awaitedUntil: 0 });
  });

  it("has that time beyond the turn's, when it was lost at its end", () => {
    const { match, bob, pass, turn } = started({ timerSeconds: 60 });
    pass(TURN_MS - 1_000);
    match.dropped(bob);
    pass(ABSENT_AFTER_MS - 1);
    expect(turn()).toBe(0);
    pass(1);
    expect(turn()).toBe(1);
  });
});

describe("who does not plan", () => {
  const plansOf = async ({ store }: ReturnType<typeof started>) =>
    (await store.load("TESTED"))!.played.map(({ plans }) => plans.BR!);

  it("is spared the ministers for one turn, then they play on, until there is a plan again", async () => {
    const test = started({ timerSeconds: 60 });
    const { match, bob, pass } = test;
    for (let k = 0; k < 3; k++) pass(TURN_MS);
    match.plan(bob, 3, [SPLIT]);
    pass(TURN_MS);
    pass(TURN_MS);
    const plans = await plansOf(test);
    expect(plans.map((plan) => plan.length > 1)).toEqual([false, true, true, false, false]);
    expect(plans[3]).toEqual([SPLIT]);
  });

  it("is still known after a restart not to have planned", async () => {
    const { match, ann, pass, restarted } = started({ timerSeconds: 60 });
    match.moreTime(ann, 0);
    pass(TURN_MS + 20_000);
    const { store } = await restarted();
    expect((await store.load("TESTED"))!.people[0]).toMatchObject({ name: "Ann", missedTurns: 1, ownUsedMs: 20_000 });
  });
});

describe("the others", () => {
  it("can go on without those who are away, when more than half of those present want it", () => {
    const { match, ann, bob, cleo, lock, turn } = started();
    match.dropped(bob);
    expect(match.goOn(ann, 0, true)).toEqual(code("lockFirst"));
    lock(ann, cleo);
    expect(match.goOn(ann, 0, true)).toEqual({ ok: true });
    expect(turn()).toBe(0);
    expect(match.table().seats.US).toMatchObject({ wantsOn: true });
    match.goOn(cleo, 0, true);
    expect(turn()).toBe(1);
    expect(match.table().seats.US).toMatchObject({ wantsOn: false });
  });

  it("can hurry who is present, but never all alone", () => {
    const { match, ann, bob, cleo, lock, turn, pass, clock } = started();
    lock(ann);
    match.goOn(ann, 0, true);
    expect(match.table().deadline).toBe(0);
    lock(bob);
    match.goOn(bob, 0, true);
    expect(match.table().deadline).toBe(clock.now() + LAST_CALL_MS);
    match.plan(cleo, 0, [SPLIT]);
    pass(LAST_CALL_MS);
    expect(turn()).toBe(1);
    expect(match.table().deadline).toBe(0);
  });

  it("may think otherwise", () => {
    const { match, ann, bob, cleo, lock, turn } = started();
    match.dropped(bob);
    lock(ann, cleo);
    match.goOn(ann, 0, true);
    match.goOn(ann, 0, false);
    match.goOn(cleo, 0, true);
    match.lock(cleo, 0, false);
    match.lock(cleo, 0, true);
    match.goOn(ann, 0, true);
    expect(turn()).toBe(0);
  });
});

describe("one's own time", () => {
  it("can be added to a turn, a third of a turn at a time and one turn in all", () => {
    const { match, ann, pass, clock } = started({ timerSeconds: 60 });
    for (let k = 0; k < 3; k++) {
      expect(match.table().seats.US).toMatchObject({ moreMs: 20_000 });
      expect(match.moreTime(ann, k)).toEqual({ ok: true });
      expect(match.table().deadline).toBe(clock.now() + TURN_MS + 20_000);
      expect(match.moreTime(ann, k)).toEqual(code("noMoreTime"));
      pass(TURN_MS + 20_000);
    }
    expect(match.moreTime(ann, 3)).toEqual(code("noMoreTime"));
  });

  it("is of use only where there is a clock, and an open plan", () => {
    const untimed = started();
    expect(untimed.match.moreTime(untimed.ann, 0)).toEqual(code("noMoreTime"));
    const { match, ann, lock } = started({ timerSeconds: 60 });
    lock(ann);
    expect(match.moreTime(ann, 0)).toEqual(code("locked"));
  });
});

describe("who was sent away", () => {
  it("plays no more, wherever a teacher puts them", () => {
    const { match, join } = testMatch();
    const [ann, bob] = [join("Ann", "US"), join("Bob", "BR")];
    match.start(ann);
    match.expel(bob);
    match.taught.place([{ tokenHash: bob.tokenHash, name: "Bob", nation: "BR", ministries: [] }], []);
    expect(match.table().seats.BR).toMatchObject({ isBot: true, isLocked: true });
    match.lock(ann, 0, true);
    expect(match.table().turn).toBe(1);
  });
});

describe("who leaves", () => {
  const playOn = (test: ReturnType<typeof started>, turns: number, ...people: Person[]) => {
    for (let k = 0; k < turns; k++) test.lock(...people);
  };

  it("gains nothing by what a bot made of the seat", () => {
    const test = started();
    const { match, ann, bob, cleo } = test;
    match.left(bob);
    playOn(test, 5, ann, cleo);
    match.connected(bob);
    playOn(test, 3, ann, bob, cleo);
    const { phase, seats, turns } = match.table();
    expect(phase).toBe("finished");
    expect(seats.BR).toMatchObject({ isBot: false, botTurns: 5 });
    expect(isBotsResult(seats.BR!, turns)).toBe(true);
    expect(isBotsResult(seats.US!, turns)).toBe(false);
  });

  it("and comes back after the end finds a bot's result", () => {
    const test = started();
    const { match, ann, bob, cleo } = test;
    playOn(test, 6, ann, bob, cleo);
    match.left(bob);
    playOn(test, 2, ann, cleo);
    match.connected(bob);
    expect(match.table()).toMatchObject({ phase: "finished", seats: { BR: { isBot: true, botTurns: 2 } } });
  });
});
