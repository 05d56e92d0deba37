import type { Readable } from "node:stream";
import type { Askable } from "../../shared/content/askable.ts";
import type { TurnRecord } from "../../shared/figures/record.ts";
import type { Order } from "../../shared/orders/index.ts";
import type { StandingOrder } from "../../shared/orders/standingOrder.ts";
import type { CreateOptions } from "../../shared/protocol/protocol.ts";
import type { Ending } from "../../shared/state/state.ts";
import type { Ministry, NationId } from "../../shared/state/words.ts";
import type { Health } from "./health.ts";

/** What a teacher does to a table's clock, screens and questions. */
export interface Steered {
  isPaused: boolean;
  isFrozen: boolean;
  /** The dilemmas that may be asked; absent: all of them. */
  askable?: Askable;
  /** The dilemma for which the class is to look up. */
  discussed?: string;
}

/** What the creator of a match chose, with nothing left open. */
export interface Chosen extends Required<Omit<CreateOptions, "version" | "nickname">> {
  /** Under the seal of the seed (match/seal.ts). */
  salt: string;
  /** Code of the lesson that the match is a table of: then its teacher sees to it, and nobody else comes in. */
  lesson?: string | undefined;
  /** What that teacher has stopped. */
  steered?: Steered | undefined;
}
/** Older records say nothing of the chat, and have no salt. */
export type StoredOptions = Omit<Chosen, "chat" | "salt"> & Partial<Pick<Chosen, "chat" | "salt">>;

/** A match as it is opened. With its nations and the orders of each turn, the rules give every state again. */
export interface StoredOpening {
  code: string;
  /** Version of the rules that it is played by; before it has begun, of those when it was opened. */
  rules: number;
  options: StoredOptions;
}

/** Somebody at the table, in the order in which they came. */
export interface StoredPerson {
  /** SHA-256 of the secret with which this person comes back. */
  tokenHash: string;
  name: string;
  nation: NationId | undefined;
  watches: boolean;
  isReady: boolean;
  hasLeft: boolean;
  /** Absent in records that are older than standing orders. */
  standing?: readonly StandingOrder[];
  /** Absent: all of the nation's. */
  ministries?: readonly Ministry[];
  /** What was used of the time banks of this person, milliseconds, and how the turns went; absent in older records. */
  ownUsedMs?: number;
  lineUsedMs?: number;
  missedTurns?: number;
  botTurns?: number;
  isExpelled?: boolean;
  isHost: boolean;
}

/** The plan that a nation is at. */
export interface StoredDraft {
  nation: NationId;
  turn: number;
  orders: readonly Order[];
  isLocked: boolean;
}

export interface StoredTurn {
  turn: number;
  /** The orders of every nation, bots' included, as they went into the resolution. */
  plans: Record<NationId, Order[]>;
  /** The dilemmas that might be asked in it; absent: all of them. */
  askable?: Askable;
  /** Of the state that came out, so that a replay can be checked. */
  stateHash: string;
  /** What everybody saw of the quarter: by other rules it can be shown, and not played again. Absent in older records. */
  figures?: TurnRecord;
}

/** The clock of the turn: until when it runs, in epoch milliseconds, or what is left while it waits. Both absent: none. */
export interface StoredClock {
  deadline?: number | undefined;
  leftMs?: number | undefined;
  /** When this was so, in epoch milliseconds. */
  at: number;
}

export interface StoredEnd {
  /** Closed: by whoever watches over the server, before its time. */
  ending: Ending | "closed";
  scoresBp: Record<NationId, number>;
}

export interface StoredMatch extends StoredOpening {
  /** How often the match was taken. */
  holding: number;
  people: StoredPerson[];
  /** In the order of the scenario, once the game has begun. */
  nations?: NationId[];
  played: StoredTurn[];
  /** Of the turn after the last that was played. */
  drafts: StoredDraft[];
  clock?: StoredClock;
  end?: StoredEnd;
}

/** Somebody's seat, and how far its match has come. */
export interface StoredSeat extends Pick<StoredMatch, "code" | "options"> {
  person: StoredPerson;
  hasBegun: boolean;
  /** Turns that were played. */
  played: number;
  ending?: StoredEnd["ending"];
}

/** Which process runs a match. */
export interface Holding {
  /** Null once it has put the match away. */
  holder: string | null;
  /** How often the match was taken. */
  holding: number;
  /** Code of the lesson whose table it is. */
  lesson?: string;
}

/** The right of one process to write a match. Whoever takes the match gets the next number, and older leases are worth nothing. */
export interface Lease {
  code: string;
  /** How often the match had been taken then; 1 for who opened it. */
  number: number;
}

/**
 * Where matches are kept. What was played is append only; people, drafts and the clock are replaced as they change. A call
 * returns once the data is durable; calls for one match take effect in the order in which they were made, also when the
 * caller does not wait. A match is written to by its lease: after one failed write, or once it was taken again, every further
 * write by that lease fails.
 */
export interface MatchStore {
  /** Name of this process, as no other has it. */
  readonly holder: string;
  /** Whether it can write just now. */
  readonly health: Health;
  /** A new match, held by this process from now on. */
  open: (match: StoredOpening) => Promise<void>;
  /** Undefined when no match of that code was ever opened. */
  holding: (code: string) => Promise<Holding | undefined>;
  /** Takes a match if nobody has taken it since it was held so. @returns its record, or undefined when somebody has. */
  take: (code: string, since: Holding) => Promise<StoredMatch | undefined>;
  /** Fails when the match was taken since: what one knows of it may be old. */
  confirm: (lease: Lease) => Promise<void>;
  /** Puts a match away, unless it was taken since. */
  release: (lease: Lease) => Promise<void>;
  /** What of the creator's choice was changed since. */
  options: (lease: Lease, options: StoredOptions) => Promise<void>;
  /** Somebody new, or as they are now. */
  person: (lease: Lease, person: StoredPerson) => Promise<void>;
  forget: (lease: Lease, tokenHash: string) => Promise<void>;
  /** The game begins, by these rules. */
  begin: (lease: Lease, nations: readonly NationId[], rules: number) => Promise<void>;
  draft: (lease: Lease, draft: StoredDraft) => Promise<void>;
  clock: (lease: Lease, clock: StoredClock) => Promise<void>;
  /** The drafts of the turn are gone with it. */
  append: (lease: Lease, turn: StoredTurn) => Promise<void>;
  finish: (lease: Lease, end: StoredEnd) => Promise<void>;
  /** Undefined when no match of that code was ever opened. */
  load: (code: string) => Promise<StoredMatch | undefined>;
  /** The seat of a secret, without the rest of its match; undefined when there is none. */
  seat: (code: string, tokenHash: string) => Promise<StoredSeat | undefined>;
  /** A copy of all matches, of which no file stays; undefined where the database has means of its own. */
  backup: () => Promise<Readable | undefined>;
  /** The matches that began and have no end, and whose turns take so many seconds at least, with their clocks. */
  unfinished: (leastTurnSeconds: number) => Promise<Pick<StoredMatch, "code" | "clock">[]>;
  close: () => Promise<void>;
  /** Deletes a match and all that is kept of it. */
  remove: (code: string) => Promise<void>;
  /**
   * To be called after removing, and once at the start: nothing of what was removed is left in the files, as far as the
   * database can see to it. What fails in it is made up for by the next call.
   * @param restMs so long it is not done again after it was done; it takes its time where there are many matches.
   */
  erase: (restMs?: number) => Promise<void>;
  /**
   * Codes of the matches that nobody has used since, epoch milliseconds, the longest unused first: nobody came, and no turn
   * was played. Tables go with their lesson, and are not among them while it is there.
   */
  unusedSince: (touchedMs: number) => Promise<string[]>;
  openLesson: (code: string, lesson: object, touchedMs: number) => Promise<void>;
  /**
   * Keeps a lesson as it is now. It fails when the lesson was deleted, or kept by another process since.
   * @param touchedMs epoch milliseconds of this change. @param version how often it was kept before.
   */
  keepLesson: (code: string, lesson: object, touchedMs: number, version: number) => Promise<void>;
  /** Undefined when there is none of that code. */
  lesson: (code: string) => Promise<{ lesson: unknown; version: number } | undefined>;
  /** Deletes a lesson and these matches, which are its tables: all of it or nothing. */
  removeLesson: (code: string, tables: readonly string[]) => Promise<void>;
  /** Codes of the lessons that nobody has touched since, epoch milliseconds. */
  lessonsBefore: (touchedMs: number) => Promise<string[]>;
}
