import type { Coded, CodeTable, Plain } from "../state/terms.ts";
import type { NameRefusal } from "./cleaned.ts";

/** What the server refuses, beside what the rules do (state/refusals.ts). The lobby loads this first of all: it needs no schema. */

/** Refusals of a table. None has terms. */
export const TABLE_REFUSALS = [
  "badMessage", "wrongTurn", "wrongPhase", "noSeat", "seatTaken", "hostOnly", "noSuchMatch", "matchFull", "oldClient", "locked",
  "tooFast", "serverFull", "networkFull", "serverClosing", "chatOff", "phrasesOnly", "nobodyThere", "lockFirst", "noMoreTime",
  "unseenName", "longName", "unfitName", "unfitWords", "tooManySeats", "passwordNeeded", "wrongPassword", "sentAway", "repeated",
  "unkept", "notYourMinistry", "headOnly", "frozen", "closed", "otherRules", "unopened", "storeAway", "serversApart", "unknownSeat",
  "takenOver", "noSuchScenario",
] as const; // biome-ignore format: a list
export type TableRefusal = (typeof TABLE_REFUSALS)[number];
export interface TableRefused {
  code: TableRefusal;
  terms?: undefined;
}

/** Why nobody can come in just now, though the server runs: nothing can be kept, or its processes don't find each other. */
export type Trouble = Extract<TableRefusal, "storeAway" | "serversApart">;

/** Refusals of a lesson, each with the terms of its sentence. */
// biome-ignore format: a table
export const LESSON_REFUSALS = {
  teacherOnly: [],
  noSuchPupil: [],
  noSuchTable: [],
  tableFull: [],
  tooEarly: [],
  tooLate: [],
  badWish: [],
  noSuchLesson: [],
  lessonFull: [],
  unreached: [],
  tooManyTables: ["most"],
  tooManyNations: ["most"],
  noRoom: ["free", "tables"],
  serverClosing: [],
  storeAway: [],
} as const satisfies CodeTable;
/** Those that say all by themselves. */
export type LessonRefusal = Plain<typeof LESSON_REFUSALS> | NameRefusal;
export type LessonRefused = Coded<typeof LESSON_REFUSALS> | { code: NameRefusal; terms?: undefined };
