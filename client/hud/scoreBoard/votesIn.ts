import type { EventOf, GameEvent } from "../../../shared/state/events.ts";

export interface VoteHeld {
  turn: number;
  event: EventOf<"resolutionPassed" | "resolutionFailed">;
}

/** Every vote of the summit that one knows of, the last first. */
export const votesIn = (log: ReadonlyMap<number, readonly GameEvent[]>): VoteHeld[] =>
  [...log]
    .sort(([a], [b]) => b - a)
    .flatMap(([turn, events]) =>
      events.flatMap((event): VoteHeld[] =>
        event.kind === "resolutionPassed" || event.kind === "resolutionFailed" ? [{ turn, event }] : [],
      ),
    );
