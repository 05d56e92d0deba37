import { Match, type MatchOptions } from "../../server/match/match.ts";
import type { Person } from "../../server/match/people.ts";
import { sqliteStore } from "../../server/store/sqlite.ts";
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
export function testMatch(options: Partial<MatchOptions> = {}, failures?: string[]) {
  const { clock, pass } = fakeClock();
  const store = sqliteStore(":memory:");
  const told: string[] = [];
  const match = new Match(
    { ...OPTIONS, ...options },
    {
      code: "TESTED",
      version: "test",
      clock,
      store,
      emptyMs: EMPTY_MS,
      listener: {
        tableChanged: () => {},
        seatChanged: (person) => told.push(`seat ${person.name}`),
        gameChanged: () => told.push("game"),
        offersChanged: (person) => told.push(`offers ${person.name}`),
        abandoned: () => told.push("abandoned"),
        failed: (what, error) => {
          if (!failures) throw new Error(what, { cause: error });
          failures.push(what);
        },
      },
    },
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
  return { match, store, clock, pass, told, join, turn, lock };
}
