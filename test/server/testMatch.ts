import { Match, type MatchOptions } from "../../server/match/match.ts";
import type { Person } from "../../server/match/people.ts";
import { sqliteStore } from "../../server/store/sqlite.ts";
import type { MatchStore, StoredMatch } from "../../server/store/store.ts";
import { fakeClock } from "./fakeClock.ts";

const OPTIONS: MatchOptions = {
  scenario: "quick",
  turns: 4,
  timerSeconds: 0,
  seats: 3,
  isPublic: true,
  seed: 7,
};
export const EMPTY_MS = 30 * 60_000;

/**
 * A match without sockets, its clock in the test's hand; `told` lists what it said to its listener.
 * @param failures takes what failed; without it a failure fails the test.
 */
export function testMatch(
  options: Partial<MatchOptions> = {},
  failures?: string[],
  before?: { store: MatchStore; clock: ReturnType<typeof fakeClock>; record: StoredMatch },
) {
  const { clock, pass } = before?.clock ?? fakeClock();
  const store = before?.store ?? sqliteStore(":memory:");
  const told: string[] = [];
  const match = new Match(
    before?.record.options ?? { ...OPTIONS, ...options },
    {
      code: "TESTED",
      version: "test",
      clock,
      store,
      emptyMs: EMPTY_MS,
      isFit: (text) => !text.includes("unfit"),
      listener: {
        tableChanged: () => {},
        seatChanged: (person) => told.push(`seat ${person.name}`),
        gameChanged: () => told.push("game"),
        offersChanged: (person) => told.push(`offers ${person.name}`),
        planChanged: (person) => told.push(`plan ${person.name}`),
        abandoned: () => told.push("abandoned"),
        failed: (what, error) => {
          if (!failures) throw new Error(what, { cause: error });
          failures.push(what);
        },
        turnPlayed: () => {},
        unkept: (error) => {
          if (!failures) throw error;
          failures.push(`unkept: ${(error as Error).message}`);
        },
      },
    },
    before?.record,
  );
  const join = (nickname: string, nation?: string): Person => {
    const admitted = match.admit({ nickname });
    if (typeof admitted === "string") throw new Error(admitted);
    match.connected(admitted.person);
    if (nation) match.chooseNation(admitted.person, nation);
    return admitted.person;
  };
  const turn = () => match.table().turn;
  const lock = (...people: Person[]) => people.map((person) => match.lock(person, turn(), true));
  /** The same match in another process, after this one has been killed. */
  const restarted = async () => {
    match.close();
    const since = await store.holding("TESTED");
    const record = since && (await store.take("TESTED", since));
    if (!record) throw new Error("there is no record");
    return testMatch({}, failures, { store, clock: { clock, pass }, record });
  };
  return { match, store, clock, pass, told, join, turn, lock, restarted };
}
