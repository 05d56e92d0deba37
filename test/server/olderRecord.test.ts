import { expect, it } from "vitest";
import type { Match } from "../../server/match/match.ts";
import { hashOfToken } from "../../server/match/people.ts";
import { ABSENT_AFTER_MS, LINE_TIME } from "../../server/match/timeBank.ts";
import type { StoredPerson } from "../../server/store/store.ts";
import { testMatch } from "./testMatch.ts";

const HOLD = { code: "TESTED", number: 1 };
/** People as builds before the one with presences wrote them; nobody's line is known of. */
const PEOPLE: Record<string, Omit<StoredPerson, "tokenHash">> = {
  ann: {
    name: "Ann", nation: "US", watches: false, isReady: true, hasLeft: false, standing: [], ministries: ["research"],
    ownUsedMs: 20_000, lineUsedMs: LINE_TIME.inMatchMs - 5_000, missedTurns: 1, botTurns: 0, isHost: true,
  },
  bob: {
    name: "Bob", nation: "US", watches: false, isReady: false, hasLeft: true, standing: [], ministries: ["economy"],
    ownUsedMs: 0, lineUsedMs: 0, missedTurns: 0, botTurns: 0, isHost: false,
  },
  cleo: { name: "Cleo", nation: "BR", watches: false, isReady: false, hasLeft: false, isHost: false },
  dan: {
    name: "Dan", nation: undefined, watches: false, isReady: false, hasLeft: true, standing: [], isExpelled: true,
    ownUsedMs: 0, lineUsedMs: 0, missedTurns: 0, botTurns: 0, isHost: false,
  },
  eve: { name: "Eve", nation: undefined, watches: true, isReady: false, hasLeft: false, isHost: false },
}; // biome-ignore format: a table

function back(match: Match, token: string) {
  const entered = match.admit({ nickname: "?", token });
  if (typeof entered === "string") throw new Error(entered);
  match.connected(entered.person);
  return entered.person;
}

it("a running match of an older build goes on, with everybody as they were", async () => {
  const before = testMatch({ turns: 6, timerSeconds: 60 });
  const others = [before.join("Opener", "US"), before.join("Other", "BR")];
  before.match.start(others[0]!);
  for (const [token, person] of Object.entries(PEOPLE))
    await before.store.person(HOLD, { tokenHash: hashOfToken(token), ...person });
  for (const { tokenHash } of others) await before.store.forget(HOLD, tokenHash);
  const borrow = { kind: "raiseDebt" as const, amountM: 100, maturity: "middle" as const };
  await before.store.draft(HOLD, { nation: "US", turn: 0, orders: [borrow], isLocked: true });
  await before.store.draft(HOLD, { nation: "BR", turn: 0, orders: [], isLocked: false });
  await before.store.clock(HOLD, { deadline: before.clock.now() + 30_000, at: before.clock.now() });

  const { match, clock, pass, turn, lock } = await before.restarted();
  expect(match.admit({ nickname: "Dan", token: "dan" })).toBe("sentAway");
  const ann = back(match, "ann");
  expect(match.table()).toMatchObject({
    host: "Ann",
    deadline: clock.now() + 30_000,
    seats: {
      US: { name: "Ann", isBot: false, isLocked: true, isConnected: true, moreMs: 20_000 },
      BR: {
        name: "Cleo",
        isBot: false,
        isLocked: false,
        isConnected: false,
        awaitedUntil: clock.now() + ABSENT_AFTER_MS,
      },
    },
  });
  expect(match.shown.plan(ann)?.orders).toEqual([borrow]);
  expect(match.shown.crew(ann).map(({ name, isConnected }) => [name, isConnected])).toEqual([
    ["Ann", true],
    ["Bob", false],
  ]);
  // Bob comes back into a nation whose plan is locked.
  back(match, "bob");
  expect(match.table().seats.US).toMatchObject({ name: "Ann, Bob", isLocked: true });
  back(match, "eve");
  expect(match.table().watchers).toBe(1);
  lock(back(match, "cleo"));
  expect(turn()).toBe(1);
  // Of what others wait for her there is little left, with what a locked turn gave back.
  match.dropped(ann);
  pass(5_000 + 15_000 - 1);
  expect(ann.presence.is).toBe("awaited");
  pass(1);
  expect(ann.presence.is).toBe("absent");
});
