import type { Clock } from "./clock.ts";
import type { Person } from "./people.ts";

/** So long others wait for a lost line in one turn, ms; in the lobby a lost host stays host for so long. */
export const ABSENT_AFTER_MS = 45_000;
/** So long they do in a whole match, ms; each turn that is locked gives some of it back. */
export const LINE_BANK_MS = 4 * ABSENT_AFTER_MS;
const LINE_REGAINED_MS = 15_000;
/** Of the time that one may add to turns there is one turn's in a match, and this part of it in a turn. */
const OWN_PART = 1 / 3;
/** What those who are present have left when the others want to go on, ms. */
export const LAST_CALL_MS = 30_000;

export interface Patience {
  /** The line to somebody was lost: the others wait, for a while. In a lobby there is nothing to lose by it. */
  await: (person: Person, isInGame: boolean) => void;
  /** Somebody is back, or nobody waits for them any more. */
  stop: (person: Person) => void;
  /** So long, at most, there is somebody to wait for whose line is lost, ms. */
  awaitedMs: (players: readonly Person[]) => number;
  /** How much more time somebody may take for this turn, ms. */
  moreMs: (person: Person) => number;
  /** Takes it. @returns how much it is. */
  takeMore: (person: Person) => number;
  /** A turn is over: what one may take in a turn begins anew. */
  turnOver: (players: readonly Person[]) => void;
  close: () => void;
}

/**
 * For whom a table waits, and how long: of each person's time to think there is a bank, with a cap for each turn, and another
 * for lost lines, so that nobody can hold the others up for ever.
 * @param turnMs length of a turn; 0 = untimed. @param gaveUp hears of whom nobody waits for any more.
 */
export function patience(clock: Clock, turnMs: number, gaveUp: (person: Person) => void): Patience {
  const waits = new Map<Person, { since: number; isCounted: boolean; callOff: () => void }>();

  const lineMs = ({ lineUsedMs, lineTurnMs }: Person) =>
    Math.max(0, Math.min(LINE_BANK_MS - lineUsedMs, ABSENT_AFTER_MS - lineTurnMs));
  const moreMs = ({ ownUsedMs, ownTurnMs }: Person) =>
    Math.max(0, Math.min(turnMs - ownUsedMs, Math.round(turnMs * OWN_PART) - ownTurnMs));

  const stop = (person: Person) => {
    const wait = waits.get(person);
    if (!wait) return;
    wait.callOff();
    waits.delete(person);
    person.awaitedUntil = 0;
    if (!wait.isCounted) return;
    const ms = clock.now() - wait.since;
    person.lineUsedMs += ms;
    person.lineTurnMs += ms;
  };

  return {
    await(person, isInGame) {
      stop(person);
      const since = clock.now();
      const ms = isInGame ? lineMs(person) : ABSENT_AFTER_MS;
      person.awaitedUntil = since + ms;
      const callOff = clock.after(ms, () => {
        stop(person);
        gaveUp(person);
      });
      // Nobody waits for a plan that is locked.
      waits.set(person, { since, isCounted: isInGame && !person.isLocked, callOff });
    },
    stop,
    awaitedMs: (players) =>
      Math.max(0, ...players.map(({ isLocked, awaitedUntil }) => (isLocked ? 0 : awaitedUntil - clock.now()))),
    moreMs,
    takeMore(person) {
      const ms = moreMs(person);
      person.ownUsedMs += ms;
      person.ownTurnMs += ms;
      return ms;
    },
    turnOver(players) {
      for (const person of players) {
        if (person.isLocked) person.lineUsedMs = Math.max(0, person.lineUsedMs - LINE_REGAINED_MS);
        person.ownTurnMs = 0;
        person.lineTurnMs = 0;
      }
    },
    close() {
      for (const { callOff } of waits.values()) callOff();
      waits.clear();
    },
  };
}
