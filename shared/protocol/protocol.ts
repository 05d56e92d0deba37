import { z } from "zod";
import type { ScenarioFile } from "../content/schema.ts";
import type { TurnRecord } from "../figures/record.ts";
import { ordersSchema } from "../orders/index.ts";
import { type StandingOrder, standingOrdersSchema } from "../orders/standingOrder.ts";
import type { GameEvent } from "../state/events.ts";
import type { Refusal } from "../state/refusals.ts";
import type { Offer } from "../state/state.ts";
import type { NationId } from "../state/words.ts";
import { LEVELS } from "../state/words.ts";
import type { View } from "../view/view.ts";
import { CHAT_MODES, chatSchema, type TalkLine } from "./chat.ts";
import type { CrewMember } from "./crew.ts";
import type { Beat } from "./line.ts";
import type { TableRefused, Trouble } from "./refusals.ts";
import { nicknameSchema } from "./wordsSchema.ts";

/** Raised when client and server of different versions can no longer talk. */
export const PROTOCOL_VERSION = 7;
export const ROOM = "match";
export type { TurnFigures, TurnRecord } from "../figures/record.ts";

export const PHASES = ["lobby", "planning", "finished"] as const;
export type Phase = (typeof PHASES)[number];

/** What the creator of a match chooses. */
export const createOptionsSchema = z.strictObject({
  version: z.literal(PROTOCOL_VERSION),
  nickname: nicknameSchema,
  scenario: z.string(),
  /** Turns, when they differ from the scenario's. */
  turns: z.int().min(2).max(24).optional(),
  /** Seconds a turn; 0 = untimed. */
  timerSeconds: z.int().min(0).max(86_400),
  /** How many nations play; those without a person are played by bots. */
  seats: z.int().min(2).max(12),
  isPublic: z.boolean(),
  /** How well bots play; sound, when it is not said. */
  bots: z.enum(LEVELS).optional(),
  /** What may be said; anything, when it is not said. */
  chat: z.enum(CHAT_MODES).optional(),
  seed: z.int().min(0).max(0xffffffff).optional(),
});
export type CreateOptions = z.infer<typeof createOptionsSchema>;

/**
 * What a joiner sends: a nickname, the token of a seat to come back to, or the wish to watch. A page that comes back by itself
 * says so, and which it is: it takes the seat from no other page, where its person may have gone on.
 */
export const joinOptionsSchema = z.strictObject({
  version: z.literal(PROTOCOL_VERSION),
  nickname: nicknameSchema,
  token: z.string().max(64).optional(),
  watch: z.boolean().optional(),
  page: z.string().max(32).optional(),
  isByItself: z.boolean().optional(),
});
export type JoinOptions = z.infer<typeof joinOptionsSchema>;

/**
 * How a request goes over a line: numbered upwards from 1 on each line, so that one that comes twice, or after a later one,
 * changes nothing.
 */
export const requestSchema = z.strictObject({ step: z.int().min(1), body: z.unknown() });

/** Requests from client to server, each answered with `Answer`. */
export const REQUESTS = {
  /** Take a seat in the lobby; an empty nation leaves it. */
  chooseNation: z.strictObject({ nation: z.string() }),
  ready: z.strictObject({ ready: z.boolean() }),
  start: z.strictObject({}),
  /** Replaces the whole draft of the turn, or one's own part of it where several lead a nation; all or nothing. */
  plan: z.strictObject({ turn: z.int(), orders: ordersSchema }),
  /** Replaces all standing orders; they write the plans of the turns after this one. */
  standingOrders: z.strictObject({ standing: standingOrdersSchema }),
  lock: z.strictObject({ turn: z.int(), locked: z.boolean() }),
  /** Says that one wants to go on without those who are still planning, or no longer wants to. */
  goOn: z.strictObject({ turn: z.int(), wanted: z.boolean() }),
  /** Adds to the turn from one's own time, as much as one may. */
  moreTime: z.strictObject({ turn: z.int() }),
  /** Asks for what happened in these turns, told by a `log` message. */
  log: z.strictObject({ from: z.int().min(0), to: z.int().min(0) }),
  /** Puts one's hand up for an answer to the dilemma that the class looks at; an empty one takes it down. */
  raise: z.strictObject({ dilemma: z.string(), answer: z.string() }),
  chat: chatSchema,
  chatMode: z.strictObject({ mode: z.enum(CHAT_MODES) }),
} as const;
export type RequestKind = keyof typeof REQUESTS;
export type RequestBody<K extends RequestKind> = z.infer<(typeof REQUESTS)[K]>;

/**
 * To every request, of a match or a lesson: that it was done, or why not.
 * @template Refused by what it may be refused; index: of the orders given, the one at fault.
 */
export type Answer<Refused = Refusal | TableRefused> = { ok: true } | { ok: false; refusal: Refused; index?: number };

export interface TurnLog {
  turn: number;
  events: GameEvent[];
}

/** Messages from server to client. */
export interface ServerMessages {
  /** Your seat, your name at the table, and the secret with which you come back. */
  seat: {
    nation?: NationId;
    name: string;
    token: string;
    roomId: string;
    /** The answer for which your hand is up. */
    hand?: string;
  };
  /**
   * The game as you may see it, after joining and after each turn, with what happened and the plan you have. The first
   * on a connection has all records of the history, later ones only those that this connection has not been told.
   */
  view: { view: View; events: GameEvent[]; history: TurnRecord[]; plan: unknown[]; standing: StandingOrder[] };
  /** What happened in turns that are over, as far as you may know it. */
  log: { turns: TurnLog[] };
  /** Offers in other people's unfinished plans that concern you. */
  offers: { offers: Offer[] };
  /** What was said between your nation and another alone. */
  talk: { lines: TalkLine[] };
  /** Who leads your nation with you; not told to who leads it alone. */
  crew: { members: CrewMember[] };
  /** The plan of your nation as somebody else who leads it has changed it. */
  plan: { turn: number; orders: unknown[] };
  /** Words of whoever watches over the server, to all who are there. */
  announcement: { text: string };
  /** To each beat of a page, at once. */
  beat: Beat;
}
/** With which a room is closed to somebody; the first are Colyseus' own. */
export const CLOSE_CODES = {
  /** Nobody said why. */
  lost: 1_006,
  /** The match is over and gone. */
  gone: 4_000,
  /** The server goes down, most often to come up again. */
  serverCloses: 4_001,
  /** The seat was taken over by a newer connection of the same person. */
  takenOver: 4_004,
  /** The person was sent away. */
  sentAway: 4_005,
  /** The match was closed by whoever watches over the server. */
  closed: 4_006,
  /** The room gives up and its people are to come back: the match is taken up again from its record. */
  comeBack: 4_010,
} as const;

export type ServerMessageKind = keyof ServerMessages;

/** A scenario of the host's own, as the lobby offers it; its file is at `/api/scenarios/<id>`. */
export interface ScenarioOffer {
  id: string;
  turns: number;
  /** How many nations can play. */
  nations: number;
  /** By language, family and id, as in the file. */
  words: NonNullable<ScenarioFile["words"]>;
}

/** What the lobby asks the server for. */
export interface LobbyListing {
  matches: MatchListing[];
  /** Matches are found by their links alone. */
  isInviteOnly: boolean;
  /** Nations in a match, at most. */
  mostSeats: number;
  /** Tables in a lesson, at most. */
  mostTables: number;
  /** It goes by itself; absent while all is well. */
  trouble?: Trouble;
}

/** How a server keeps what was played. */
export interface Keeping {
  /** What nobody uses any more is deleted after so many days. */
  lessonDays: number;
  matchDays: number;
  /** Whether nothing of what was deleted stays in its files. A database of another maker's keeps some of it for a while. */
  isErased: boolean;
}

/** An open match in the lobby's list. */
export interface MatchListing {
  roomId: string;
  code: string;
  scenario: string;
  host: string;
  phase: Phase;
  turn: number;
  turns: number;
  seats: number;
  people: number;
  timerSeconds: number;
}
