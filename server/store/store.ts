import type { Order } from "../../shared/orders/index.ts";
import type { Ending } from "../../shared/state/state.ts";
import type { NationId, ScenarioId } from "../../shared/state/words.ts";

/** What makes a match the match it is: with it and the orders of each turn, the rules give every state again. */
export interface StoredStart {
  code: string;
  scenario: ScenarioId;
  seed: number;
  turns: number;
  timerSeconds: number;
  isPublic: boolean;
  /** Version of the game whose rules were played by. */
  version: string;
  seats: StoredSeat[];
}

export interface StoredSeat {
  nation: NationId;
  /** Nickname; absent for a bot. */
  name?: string;
  /** SHA-256 of the secret with which its holder comes back. */
  tokenHash?: string;
}

export interface StoredTurn {
  turn: number;
  /** The orders of every nation, bots' included, as they went into the resolution. */
  plans: Record<NationId, Order[]>;
  /** Of the state that came out, so that a replay can be checked. */
  stateHash: string;
}

export interface StoredEnd {
  ending: Ending;
  scoresBp: Record<NationId, number>;
}

export interface StoredMatch extends StoredStart {
  played: StoredTurn[];
  end?: StoredEnd;
}

/**
 * Where matches are kept. Append only: nothing that was written is changed. A call returns once the data is durable;
 * calls for one match take effect in the order in which they were made, also when the caller does not wait.
 */
export interface MatchStore {
  begin: (start: StoredStart) => Promise<void>;
  append: (code: string, turn: StoredTurn) => Promise<void>;
  finish: (code: string, end: StoredEnd) => Promise<void>;
  /** Undefined when no match of that code was ever begun. */
  load: (code: string) => Promise<StoredMatch | undefined>;
  /** Codes of the matches that began and have no end: what a restarted server would take up again. */
  unfinished: () => Promise<string[]>;
  close: () => Promise<void>;
}
