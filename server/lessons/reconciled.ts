import { isDeepStrictEqual } from "node:util";
import type { Placed, TableLook } from "../match/taught.ts";
import type { Steered } from "../store/store.ts";
import { steeredAt } from "./pacing.ts";
import type { StoredLesson } from "./storedLesson.ts";
import { placedAt } from "./views.ts";

/** What a table has to be told again, since it was not reached, or a process ended, when it was said. */
export interface Missed {
  /** Undefined: its clock and screens are as they should be. */
  steer: Steered | undefined;
  /** Who sits there, and hashes of the secrets of those who should not; undefined: it knows. */
  place: { people: readonly Placed[]; gone: readonly string[] } | undefined;
}

/** A nation that is missing is none, and hands may have been dealt in any order. */
const inOrder = (people: readonly Placed[]) =>
  people
    .map(({ tokenHash, name, nation = "", ministries }) => ({ tokenHash, name, nation, ministries }))
    .sort((a, b) => (a.tokenHash < b.tokenHash ? -1 : 1));

/** Compares a table with what the lesson says of it. */
export function missedBy(lesson: StoredLesson, index: number, look: TableLook): Missed {
  // Whom the host sent away does not come back by what a lesson says.
  const people = placedAt(lesson, index).filter(({ tokenHash }) => !look.expelled.includes(tokenHash));
  const wanted = new Set(people.map(({ tokenHash }) => tokenHash));
  const gone = look.people.flatMap(({ tokenHash }) => (wanted.has(tokenHash) ? [] : [tokenHash]));
  const steered = steeredAt(lesson, index);
  const { isPaused, isFrozen, askable, discussed } = look;
  const isSteered =
    isPaused === steered.isPaused &&
    isFrozen === steered.isFrozen &&
    discussed === steered.discussed &&
    isDeepStrictEqual(askable, steered.askable);
  return {
    steer: look.phase !== "planning" || isSteered ? undefined : steered,
    place: isDeepStrictEqual(inOrder(look.people), inOrder(people)) ? undefined : { people, gone },
  };
}
