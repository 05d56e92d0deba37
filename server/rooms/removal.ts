import { matchMaker } from "@colyseus/core";
import type { MatchStore } from "../store/store.ts";
import type { Lessons } from "./lessons.ts";

/** Deletes what nobody needs any more, or what its host wants gone. */
export interface Removal {
  /** Deletes a match, or a lesson with its tables. @returns whether there was one of that code. */
  remove: (code: string) => Promise<boolean>;
  /** Deletes lessons that nobody has touched since, and matches that nobody has used since; both epoch milliseconds. */
  removeOld: (before: { lessons: number; matches: number }) => Promise<void>;
}

/** Matches that are deleted at a time; the rest have time. */
const MOST_AT_ONCE = 100;
/** What goes by itself is erased once an hour; nobody waits for it. */
const ERASE_EVERY_MS = 3_600_000;

export function removalOf(store: MatchStore, lessons: Lessons): Removal {
  const isOpen = async (code: string) => (await matchMaker.getRoomById(code)) !== undefined;
  return {
    async remove(code) {
      if (await lessons.removeForHost(code)) return true;
      if ((await store.holding(code)) === undefined) return false;
      // Its people are told; a process that can't be reached any more has none.
      if (await isOpen(code)) await matchMaker.remoteRoomCall(code, "closeForGood" as never).catch(() => {});
      await store.remove(code);
      // It is gone; what can't be erased from the files just now is tried again each minute.
      await store.erase().catch(() => {});
      return true;
    },
    async removeOld(before) {
      await lessons.removeBefore(before.lessons);
      for (const code of (await store.unusedSince(before.matches)).slice(0, MOST_AT_ONCE))
        if (!(await isOpen(code))) await store.remove(code);
      await store.erase(ERASE_EVERY_MS);
    },
  };
}
