import type { GameEvent } from "../../../shared/state/events.ts";
import type { NationId } from "../../../shared/state/words.ts";

export interface PromiseTold {
  turn: number;
  /** To whom it was made. */
  other: NationId;
  isKept: boolean;
}

/** A nation's promises that came to an end, the newest first: those broken, and those kept of which one may know. */
export function promisesOf(log: ReadonlyMap<number, readonly GameEvent[]>, nation: NationId): PromiseTold[] {
  return [...log]
    .sort(([a], [b]) => b - a)
    .flatMap(([turn, events]) =>
      events.flatMap(({ kind, nation: of, other }): PromiseTold[] => {
        if (other === undefined || of === undefined) return [];
        if ((kind === "dealBroken" || kind === "voteBroken") && of === nation) return [{ turn, other, isKept: false }];
        if (kind === "voteKept" && of === nation) return [{ turn, other, isKept: true }];
        // Both sides have kept a deal that has run out.
        if (kind !== "dealEnded" || (of !== nation && other !== nation)) return [];
        return [{ turn, other: of === nation ? other : of, isKept: true }];
      }),
    );
}
