import { expect, it } from "vitest";
import { takingUp } from "../../server/match/takingUp.ts";
import { sqliteDatabase } from "../../server/store/sqlite.ts";
import { sqlStore } from "../../server/store/sqlStore.ts";
import { fakeClock } from "./fakeClock.ts";

const OPTIONS = {
  scenario: "quick", turns: 4, timerSeconds: 0, seats: 2, isPublic: false, bots: "sound" as const, seed: 1,
}; // biome-ignore format: a list

/** A match that one process has on record, asked for at another. @param opensAt when the first one opens it, ms. */
async function askedElsewhere(opensAt: number) {
  const disk = sqliteDatabase(":memory:");
  const [first, second] = [sqlStore(disk), sqlStore(disk)];
  await first.open({ code: "ABCDEF", rules: 1, options: OPTIONS });
  const { clock, pass } = fakeClock();
  const began = clock.now();
  const opened: number[] = [];
  const rooms = {
    isHere: () => false,
    isWith: async () => clock.now() >= began + opensAt,
    takePlace: async () => {},
    open: async () => void opened.push(clock.now() - began),
  };
  let isFound: boolean | undefined;
  const isAlive = async (holder: string) => holder === first.holder;
  void takingUp(second, rooms, isAlive, clock)
    .takeUp("ABCDEF")
    .then((is) => {
      isFound = is;
    });
  while (isFound === undefined) {
    for (let k = 0; k < 20; k++) await new Promise((resolve) => setImmediate(resolve));
    if (isFound === undefined) pass(50);
  }
  await disk.close();
  return { isFound, opened };
}

it("a match that another process is opening is waited for", async () => {
  expect(await askedElsewhere(3_000)).toEqual({ isFound: true, opened: [] });
});

it("a match that another process gave up without being able to say so is taken up here", async () => {
  const { isFound, opened } = await askedElsewhere(Number.POSITIVE_INFINITY);
  expect(isFound).toBe(true);
  expect(opened).toHaveLength(1);
  expect(opened[0]).toBeGreaterThanOrEqual(5_000);
});

it("a match by correspondence is left on record until its turn ends, and somebody who comes before finds the time that is left", async () => {
  const disk = sqliteDatabase(":memory:");
  const before = sqlStore(disk);
  const HOUR = 3_600_000;
  const { clock, pass } = fakeClock();
  for (const [code, hours] of [
    ["ABCDEF", 3],
    ["GHJKLM", 5],
  ] as const) {
    const lease = { code, number: 1 };
    await before.open({ code, rules: 1, options: { ...OPTIONS, timerSeconds: 5 * 3_600 } });
    await before.begin(lease, ["US", "BR"], 1);
    await before.clock(lease, { deadline: clock.now() + hours * HOUR, at: clock.now() });
  }
  const opened: [string, number | undefined, number][] = [];
  const began = clock.now();
  const rooms = {
    isHere: (code: string) => opened.some(([other]) => other === code),
    isWith: async () => false,
    takePlace: async () => {},
    open: async ({ code, clock: kept }: { code: string; clock?: { leftMs?: number | undefined } }) =>
      void opened.push([code, kept?.leftMs, clock.now() - began]),
  };
  // The server was away for a day, and nobody loses time by it.
  pass(24 * HOUR);
  const after = takingUp(sqlStore(disk), rooms, async () => false, clock);
  const MINUTE = 60_000;
  await after.takeUpLong(MINUTE);
  expect(opened).toEqual([]);
  pass(HOUR);
  await after.takeUpLong(MINUTE);
  await after.takeUp("GHJKLM");
  expect(opened).toEqual([["GHJKLM", 4 * HOUR, 25 * HOUR]]);
  pass(2 * HOUR - MINUTE);
  await after.takeUpLong(MINUTE);
  expect(opened[1]).toEqual(["ABCDEF", MINUTE, 27 * HOUR - MINUTE]);
  await disk.close();
});
