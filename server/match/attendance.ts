import type { Clock } from "./clock.ts";
import type { Person } from "./people.ts";
import { awaitedUntil, hasLeft, isHere, type Presence } from "./presence.ts";
import { ABSENT_AFTER_MS } from "./timeBank.ts";

/** To everybody else a presence is for reading. */
const put = (person: { presence: Presence }, presence: Presence): void => {
  person.presence = presence;
};

/** Who comes and goes: the one place where a presence changes, and where what a lost line costs is counted. */
export class Attendance {
  private readonly clock: Clock;
  private readonly gaveUp: (person: Person) => void;
  /** What calls off the waiting for each who is awaited. */
  private readonly waits = new Map<Person, () => void>();

  /** @param gaveUp hears of whom nobody waits for any more, because their time is up. */
  constructor(clock: Clock, gaveUp: (person: Person) => void) {
    this.clock = clock;
    this.gaveUp = gaveUp;
  }

  /** @param isOver whether the match is: then who left comes back to see a bot's result. */
  came(person: Person, isOver: boolean): void {
    this.become(person, hasLeft(person) && isOver ? { is: "left", looksOn: true } : { is: "here" });
  }

  /**
   * The line to somebody was lost: the others wait, for a while.
   * @param plan that this person leaves behind. Waiting for one that is locked costs nothing, and without one nothing is lost.
   */
  lost(person: Person, plan: "none" | "open" | "locked"): void {
    if (hasLeft(person)) {
      this.left(person);
      return;
    }
    this.settle(person);
    const since = this.clock.now();
    const ms = plan === "none" ? ABSENT_AFTER_MS : person.line.leftMs;
    put(person, { is: "awaited", since, until: since + ms, isCounted: plan === "open" });
    const callOff = this.clock.after(ms, () => {
      this.giveUp(person);
      this.gaveUp(person);
    });
    this.waits.set(person, callOff);
  }

  /** Is to come, though they had said goodbye. */
  expect(person: Person): void {
    if (person.presence.is === "left") this.become(person, { is: "joining" });
  }

  /** Nobody waits for this person any more, unless they are here. */
  giveUp(person: Person): void {
    if (!isHere(person) && !hasLeft(person)) this.become(person, { is: "absent" });
  }

  left(person: Person): void {
    this.become(person, { is: "left", looksOn: false });
  }

  expel(person: Person): void {
    this.become(person, { is: "expelled" });
  }

  /** So long, at most, one of these is still awaited, ms. */
  awaitedMs(people: readonly Person[]): number {
    return Math.max(0, ...people.map((person) => awaitedUntil(person) - this.clock.now()));
  }

  /** Calls off all that is to happen later. */
  close(): void {
    for (const callOff of this.waits.values()) callOff();
    this.waits.clear();
  }

  private become(person: Person, presence: Presence): void {
    // Who was sent away is away for good.
    if (person.presence.is === "expelled") return;
    this.settle(person);
    put(person, presence);
  }

  /** The waiting for somebody is over; what it took is theirs to bear. */
  private settle(person: Person): void {
    this.waits.get(person)?.();
    this.waits.delete(person);
    const { presence } = person;
    if (presence.is === "awaited" && presence.isCounted) person.line.use(this.clock.now() - presence.since);
  }
}
