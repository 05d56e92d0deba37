import type { NationId, ScenarioId } from "../state/words.ts";
import type { Phase } from "./protocol.ts";

/** Of so many seats one may ask at once. */
export const MOST_SEATS_ASKED = 20;

/** Seats that somebody holds, each by its secret: of whatever is not held so, nothing is told. */
export interface SeatsAsked {
  seats: { code: string; token: string }[];
}

/** How it stands with a seat and its match, for who holds it. */
export interface SeatListing {
  /** Which of those that were asked for. */
  index: number;
  code: string;
  scenario: ScenarioId;
  phase: Phase;
  turn: number;
  turns: number;
  /** Of the person, at the table. */
  name: string;
  /** Undefined as long as none was chosen, and for who watches. */
  nation?: NationId | undefined;
  /** A bot plays on there, until the person comes back. */
  hasLeft: boolean;
  /** Code of the lesson that the match is a table of; empty where it is none. */
  lesson: string;
}

export interface SeatsAnswer {
  seats: SeatListing[];
}
