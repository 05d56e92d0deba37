import type { Lease, MatchStore, StoredClock, StoredMatch, StoredPerson } from "../store/store.ts";
import type { Clock, TurnClock } from "./clock.ts";
import type { Crew } from "./crew.ts";
import type { People } from "./people.ts";

export interface RecordSurroundings {
  code: string;
  store: MatchStore;
  clock: Clock;
  crowd: People;
  /** Undefined where turns have no time. */
  turnClock: () => TurnClock | undefined;
  /** What has happened could not be written. */
  unkept: (error: unknown) => void;
}

/** What the store is told of a match as it changes: each change once, in the order in which they came. */
export class MatchRecord {
  readonly lease: Lease;
  private readonly around: RecordSurroundings;
  /** What the store was last told of each person, by the hash of their token, and of the clock. */
  private readonly keptPeople: Map<string, string>;
  private keptClock = "";
  private lastKept: Promise<unknown> = Promise.resolve();

  /** @param before the record so far, of a match that is taken up again. */
  constructor(around: RecordSurroundings, before: StoredMatch | undefined) {
    this.around = around;
    this.lease = { code: around.code, number: before?.holding ?? 1 };
    this.keptPeople = new Map(before?.people.map((person) => [person.tokenHash, JSON.stringify(person)]));
  }

  /** Has something written. What fails to be written has not happened. */
  keep(write: (store: MatchStore, lease: Lease) => Promise<void>): void {
    const { store, unkept } = this.around;
    // Of what a write gives back nothing is kept in memory.
    this.lastKept = Promise.all([this.lastKept, write(store, this.lease)]).then(() => {});
    this.lastKept.catch(unkept);
  }

  /** Resolves once all that has happened so far is on record: only then may anybody be told of it. */
  async kept(): Promise<void> {
    for (let known: unknown; known !== this.lastKept; ) {
      known = this.lastKept;
      await known;
    }
  }

  keepDraft(turn: number, { nation, draft: { orders }, isLocked }: Crew): void {
    this.keep((store, lease) => store.draft(lease, { nation, turn, orders, isLocked }));
    // The clock's record says when it was last known to run.
    this.keepClock(true);
  }

  keepPeople(): void {
    const gone = new Set(this.keptPeople.keys());
    for (const person of this.around.crowd.stored()) {
      gone.delete(person.tokenHash);
      const text = JSON.stringify(person satisfies StoredPerson);
      if (this.keptPeople.get(person.tokenHash) === text) continue;
      this.keptPeople.set(person.tokenHash, text);
      this.keep((store, lease) => store.person(lease, person));
    }
    for (const tokenHash of gone) {
      this.keptPeople.delete(tokenHash);
      this.keep((store, lease) => store.forget(lease, tokenHash));
    }
  }

  /** @param isDue whether it is to be kept though it has not changed. */
  keepClock(isDue = false): void {
    const turnClock = this.around.turnClock();
    if (!turnClock) return;
    const { deadline, leftMs } = turnClock;
    const text = `${deadline} ${leftMs}`;
    if (!isDue && text === this.keptClock) return;
    this.keptClock = text;
    const at = this.around.clock.now();
    const clock: StoredClock = deadline > 0 ? { deadline, at } : { leftMs, at };
    this.keep((store, lease) => store.clock(lease, clock));
  }
}
