import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Attendance } from "../../server/match/attendance.ts";
import { people } from "../../server/match/people.ts";
import { awaitedUntil, hasLeft, isHere } from "../../server/match/presence.ts";
import { ABSENT_AFTER_MS, LINE_TIME, TimeBank } from "../../server/match/timeBank.ts";
import { fakeClock } from "./fakeClock.ts";

const act = fc.oneof(
  fc.constantFrom("came", "cameAfterTheEnd", "left", "expect", "giveUp", "turn", "expel"),
  fc.constantFrom("none", "open", "locked").map((plan) => ({ lost: plan })),
  fc.integer({ min: 0, max: 60_000 }).map((pass) => ({ pass })),
);

describe("a presence", () => {
  it("is one at a time, whatever happens in whatever order", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const { clock, pass } = fakeClock();
        let missed = 0;
        const attendance = new Attendance(clock, () => missed++);
        const { person } = people().add("Ann", false);
        /** What lost lines cost, counted by hand. */
        let cost = 0;
        for (const act of acts) {
          const before = person.presence;
          const since = clock.now();
          const missedBefore = missed;
          if (act === "came") attendance.came(person, false);
          else if (act === "cameAfterTheEnd") attendance.came(person, true);
          else if (act === "turn") person.line.beginTurn();
          else if (typeof act === "string") attendance[act](person);
          else if ("lost" in act) attendance.lost(person, act.lost);
          else pass(act.pass);
          const { presence } = person;
          // Sent away is for good; nobody is here and gone; only the awaited are waited for, and not beyond their time.
          if (before.is === "expelled") expect(presence.is).toBe("expelled");
          expect(isHere(person) && presence.is === "expelled").toBe(false);
          expect(awaitedUntil(person) > 0).toBe(presence.is === "awaited");
          if (presence.is === "awaited") expect(presence.until).toBeGreaterThanOrEqual(clock.now());
          expect(missed - missedBefore).toBe(
            before.is === "awaited" && presence.is === "absent" && act !== "giveUp" ? 1 : 0,
          );
          if (before.is === "left" && act !== "came" && act !== "expect" && act !== "expel")
            expect(hasLeft(person)).toBe(true);
          // Charged is the time from the loss of the line to the end of the waiting, once.
          if (before.is === "awaited" && before.isCounted && presence !== before)
            cost += Math.min(clock.now(), before.until) - before.since;
          expect(person.line.usedMs).toBe(cost);
          expect(cost).toBeLessThanOrEqual(LINE_TIME.inMatchMs);
          expect(since).toBeLessThanOrEqual(clock.now());
        }
        attendance.close();
        const atTheEnd = person.presence;
        pass(2 * ABSENT_AFTER_MS);
        expect(person.presence).toBe(atTheEnd);
      }),
    );
  });
});

describe("a time bank", () => {
  it("gives so much in a turn and so much in a match, and what is given back counts for the match alone", () => {
    const bank = new TimeBank({ inTurnMs: 30, inMatchMs: 70 });
    bank.use(30);
    expect(bank.leftMs).toBe(0);
    bank.beginTurn();
    expect(bank.leftMs).toBe(30);
    bank.use(30);
    bank.beginTurn();
    expect(bank.leftMs).toBe(10);
    bank.giveBack(15);
    expect(bank.leftMs).toBe(25);
    bank.giveBack(1_000);
    expect(bank.usedMs).toBe(0);
    expect(new TimeBank({ inTurnMs: 30, inMatchMs: 70 }, 90).leftMs).toBe(0);
  });
});
