import { Match, type MatchOptions, type MatchSurroundings } from "../../server/match/match.ts";
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
 * A match without sockets, its clock in the test's hand; `told` lists its events.
 * @param failures takes what failed; without it a failure fails the test.
 */
export function testMatch(
  options: Partial<MatchOptions> = {},
  failures?: string[],
  before?: { store: MatchStore; clock: ReturnType<typeof fakeClock>; record: StoredMatch },
  beside: Pick<MatchSurroundings, "thinkBeside" | "playBeside"> = {},
) {
  const { clock, pass } = before?.clock ?? fakeClock();
  const store = before?.store ?? sqliteStore(":memory:");
  const told: string[] = [];
  const match = new Match(
    before?.record.options ?? { ...OPTIONS, ...options },
    {
      code: "TESTED",
      clock,
      store,
      emptyMs: EMPTY_MS,
      isFit: (text) => !text.includes("unfit"),
      ...beside,
      tell: (event) => {
        if (event.kind === "failed") {
          if (!failures) throw new Error(event.what, { cause: event.error });
          failures.push(event.what);
        } else if (event.kind === "unkept") {
          if (!failures) throw event.error;
          failures.push(`unkept: ${(event.error as Error).message}`);
        } else told.push("person" in event ? `${event.kind} ${event.person.name}` : event.kind);
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
    return testMatch({}, failures, { store, clock: { clock, pass }, record }, beside);
  };
  return { match, store, clock, pass, told, join, turn, lock, restarted };
}
