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
