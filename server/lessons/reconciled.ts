import type { TableLook } from "../match/taught.ts";
import type { Steered } from "../store/store.ts";
import { steeredAt } from "./pacing.ts";
import type { StoredLesson } from "./storedLesson.ts";
import { placedAt } from "./views.ts";

/** What a table has to be told again, since it was not reached, or a process ended, when it was said. */
export interface Missed {
  /** Undefined: its clock and screens are as they should be. */
  steer: Steered | undefined;
  /** Hashes of the secrets of those who sit there and should not. */
  gone: readonly string[];
  /** Somebody sits there for another nation than their own. */
  isMixedUp: boolean;
}

/** Compares a table with what the lesson says of it. */
export function missedBy(lesson: StoredLesson, index: number, look: TableLook): Missed {
  const nationOf = new Map(placedAt(lesson, index).map(({ tokenHash, nation }) => [tokenHash, nation]));
  const seated = look.seats.flatMap(({ nation, pupils }) => pupils.map(({ id }) => ({ id, nation })));
  const wanted = steeredAt(lesson, index);
  const isSteered = look.isPaused === wanted.isPaused && look.isFrozen === wanted.isFrozen;
  return {
    steer: look.phase !== "planning" || isSteered ? undefined : wanted,
    gone: seated.flatMap(({ id }) => (nationOf.has(id) ? [] : [id])),
    isMixedUp: seated.some(({ id, nation }) => nationOf.has(id) && nationOf.get(id) !== nation),
  };
}
