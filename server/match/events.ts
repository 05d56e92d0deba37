import type { NationId } from "../../shared/state/words.ts";
import type { Person } from "./people.ts";

/** What happens in a match that somebody outside is to hear of. */
export type MatchEvent =
  /** What everybody at the table sees has changed. */
  | { kind: "tableChanged" }
  /** The game has begun, or a turn has been resolved. */
  | { kind: "gameChanged" }
  | PersonEvent
  | WatchedEvent;

/** What one person is told. */
export type PersonEvent = {
  /**
   * `seatChanged`: their nation is another than before. `offersChanged`: of the offers in other people's plans. `planChanged`:
   * somebody else has changed the plan of their nation. `talkChanged`: something was said between their nation and another alone.
   */
  kind: "seatChanged" | "offersChanged" | "planChanged" | "talkChanged";
  person: Person;
};

/** What is for those who keep matches, rather than for its people. */
export type WatchedEvent =
  /** Something that must not happen has happened; the match goes on as well as it can. */
  | { kind: "failed"; what: string; error: unknown }
  /** A turn was played, in so many milliseconds. */
  | { kind: "turnPlayed"; ms: number }
  /** Bots of a turn had no time or no thread to look ahead, and played without. */
  | { kind: "unthought"; turn: number; nations: NationId[] }
  /** What has happened could not be kept: this match is to be given up, and taken up again from its record. */
  | { kind: "unkept"; error: unknown }
  /** Nobody has been here for a long time. */
  | { kind: "abandoned" };
