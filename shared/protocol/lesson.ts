import { z } from "zod";
import { type Askable, askableSchema } from "../content/askable.ts";
import type { Level, Ministry, NationId } from "../state/words.ts";
import { LEVELS, MINISTRIES } from "../state/words.ts";
import { CHAT_MODES, type ChatMode, type TalkLine } from "./chat.ts";
import type { Beat } from "./line.ts";
import type { Answer, Phase } from "./protocol.ts";
import type { LessonRefused } from "./refusals.ts";
import { nicknameSchema, wordsSchema } from "./wordsSchema.ts";

/** A lesson: a class at several tables of one session, seen to by a teacher. */

export const LESSON_ROOM = "lesson";

/** What a teacher chooses. */
export const lessonOptionsSchema = z.strictObject({
  scenario: z.string(),
  /** Of the whole lesson; the last third is for the debrief. */
  minutes: z.int().min(15).max(240),
  turns: z.int().min(2).max(24),
  timerSeconds: z.int().min(0).max(3_600),
  tables: z.int().min(1).max(40),
  /** Nations at each table; those without pupils are played by bots. */
  nations: z.int().min(2).max(12),
  /** Pupils who lead one nation together. */
  pupilsPerNation: z.int().min(1).max(5),
  /** The same chance at every table, so that decisions are compared and not luck. */
  isDuplicate: z.boolean(),
  chat: z.enum(CHAT_MODES),
  /** Pupils take names that the game makes, and no others. */
  hasMadeNames: z.boolean(),
  bots: z.enum(LEVELS),
  /** The dilemmas that may be asked; absent: all of them. */
  askable: askableSchema.optional(),
});
export interface LessonOptions {
  scenario: string;
  minutes: number;
  turns: number;
  timerSeconds: number;
  tables: number;
  nations: number;
  pupilsPerNation: number;
  isDuplicate: boolean;
  chat: ChatMode;
  hasMadeNames: boolean;
  bots: Level;
  askable?: Askable | undefined;
}

/** Arriving and introducing takes so long, minutes; the debrief is the last third. */
const ARRIVAL_MINUTES = 6;
/** The shortest and the longest time of a turn that a lesson proposes. */
const QUICKEST_SECONDS = 75;
const SLOWEST_SECONDS = 240;

/** Turns and time for each that fit a lesson: as many of the scenario's turns as leave enough time to talk in each. */
export function proposedPace(minutes: number, scenarioTurns: number): { turns: number; timerSeconds: number } {
  const seconds = Math.max(4, (minutes * 2) / 3 - ARRIVAL_MINUTES) * 60;
  const turns = Math.max(4, Math.min(scenarioTurns, Math.floor(seconds / (1.5 * QUICKEST_SECONDS))));
  const each = Math.floor(seconds / turns / 15) * 15;
  return { turns, timerSeconds: Math.min(SLOWEST_SECONDS, Math.max(QUICKEST_SECONDS, each)) };
}

export const lessonJoinSchema = z.strictObject({
  version: z.int(),
  /** The teacher's key: with it one sees to the lesson. */
  key: z.string().max(64).optional(),
  /** The viewer's: with it one shows the lesson to the room, and does nothing else. */
  viewerKey: z.string().max(64).optional(),
  /** Comes back as the pupil that one was. */
  token: z.string().max(64).optional(),
  nickname: nicknameSchema.optional(),
});
export type LessonJoin = z.infer<typeof lessonJoinSchema>;

export const LESSON_PHASES = ["arrival", "play", "debrief"] as const;
export type LessonPhase = (typeof LESSON_PHASES)[number];

const table = z.int().min(0).max(40);
/** What a teacher may do. Where a table may be named and none is, all of them are meant. */
export const LESSON_WISHES = {
  /** Gives everybody who has none a place: balanced, and again for those who came late. */
  seatAll: z.strictObject({}),
  /** One pupil to a table and a nation there; without a table, back to the waiting room. */
  seat: z.strictObject({ pupil: z.string(), table: table.optional(), nation: z.string().optional() }),
  /** Somebody says to be a pupil who was here before: whether that is so. */
  accept: z.strictObject({ pupil: z.string(), isSame: z.boolean() }),
  rename: z.strictObject({ pupil: z.string(), name: nicknameSchema }),
  remove: z.strictObject({ pupil: z.string() }),
  start: z.strictObject({}),
  pause: z.strictObject({ table: table.optional(), isPaused: z.boolean() }),
  extend: z.strictObject({ table: table.optional(), seconds: z.int().min(10).max(600) }),
  next: z.strictObject({ table: table.optional() }),
  /** Everybody looks up: at the front, or at a dilemma that is on the projector then. */
  freeze: z.strictObject({ isFrozen: z.boolean(), dilemma: z.string().max(40).optional() }),
  /** Whether the projector says how many hands are up for which answer. */
  hands: z.strictObject({ areShown: z.boolean() }),
  /** Which dilemmas may be asked from now on; absent: all of them. */
  ask: z.strictObject({ askable: askableSchema.optional() }),
  say: z.strictObject({ text: wordsSchema(300) }),
  /** Puts a table on the projector. */
  show: z.strictObject({ table }),
  /** Moves everybody from one table to the others. */
  merge: z.strictObject({ table }),
  debrief: z.strictObject({}),
} as const;
export type LessonWishKind = keyof typeof LESSON_WISHES;
export type LessonWish<K extends LessonWishKind> = z.infer<(typeof LESSON_WISHES)[K]>;

export type LessonAnswer = Answer<LessonRefused>;

/** Why a server could never have a lesson of so many tables and nations; undefined when it can. The same on server and client. */
export function whyNotFit(
  { tables, nations }: Pick<LessonOptions, "tables" | "nations">,
  most: Pick<LessonOptions, "tables" | "nations">,
): LessonRefused | undefined {
  if (nations > most.nations) return { code: "tooManyNations", terms: { most: most.nations } };
  if (tables > most.tables) return { code: "tooManyTables", terms: { most: most.tables } };
  return undefined;
}

export interface LessonPupil {
  /** No secret: by it a teacher names the pupil. */
  id: string;
  name: string;
  isHere: boolean;
  table?: number;
  nation?: NationId;
  ministries: readonly Ministry[];
  /** Name of the pupil that this one says to be, on another device. */
  claims?: string;
}

/** One nation at a table, as the teacher sees it. */
export interface BoardSeat {
  nation: NationId;
  isLocked: boolean;
  scoreBp: number;
  /** The dilemma that it is asked in this quarter. */
  asked?: string;
  pupils: {
    id: string;
    isConnected: boolean;
    isAbsent: boolean;
    /** Has given no order in the last two turns. */
    isStuck: boolean;
  }[];
}
export interface BoardTable {
  code: string;
  phase: Phase;
  turn: number;
  turns: number;
  deadline: number;
  isPaused: boolean;
  seats: BoardSeat[];
  /** Other rules played it: nobody comes back to it, and the debrief tells what its record keeps. */
  isOfOtherRules?: boolean;
  /** How many hands are up for each answer to the dilemma that the class looks at. */
  hands: Readonly<Record<string, number>>;
  /** What nations said to each other alone: their teacher can read it, and they are told so. */
  talk: readonly TalkLine[];
}

/** A dilemma that the class looks at together. */
export interface Discussed {
  dilemma: string;
  /** Whether the room sees how many hands are up for which answer. */
  areHandsShown: boolean;
}

export interface LessonMessages {
  /** To a pupil: where one is. With a table, the secret leads to a seat at it. */
  place: {
    code: string;
    phase: LessonPhase;
    name: string;
    token: string;
    scenario: string;
    table?: string;
    nation?: NationId;
    ministries: readonly Ministry[];
    waiting: number;
    /** The teacher is asked whether this is who was here before under that name. */
    asks: boolean;
  };
  /** To the teacher: everything. */
  board: {
    code: string;
    phase: LessonPhase;
    options: LessonOptions;
    pupils: LessonPupil[];
    tables: BoardTable[];
    isFrozen: boolean;
    discussed?: Discussed;
    shown: number;
    /** The nations that the tables have, in the scenario's order. */
    nations: NationId[];
    /** For the link of the projector. */
    viewerKey: string;
  };
  /** To a viewer: what is on the projector, and nothing of who is there. */
  shown: {
    code: string;
    isFrozen: boolean;
    /** The number of the table, and its code once it is played at: the viewer's key is the secret with which it is watched. */
    number: number;
    table?: string;
    /** The dilemma that the class looks at: how many hands are up, and once the teacher says so, for which answers. */
    discussed?: { dilemma: string; raised: number; hands?: Readonly<Record<string, number>> };
  };
  /** To each beat of a page, at once. */
  beat: Beat;
}
export type LessonMessageKind = keyof LessonMessages;

/** The ministries of a nation, dealt out to so many pupils as evenly as they go; one pupil has all. */
export function dealt(pupils: number): readonly (readonly Ministry[])[] {
  if (pupils < 2) return [[]];
  const hands: Ministry[][] = Array.from({ length: pupils }, () => []);
  for (const [index, ministry] of MINISTRIES.entries()) hands[index % pupils]?.push(ministry);
  return hands;
}
