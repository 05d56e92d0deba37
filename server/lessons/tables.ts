import type { LessonOptions } from "../../shared/protocol/lesson.ts";
import type { LessonRefused } from "../../shared/protocol/refusals.ts";
import type { NationId } from "../../shared/state/words.ts";
import type { Placed, TableLook } from "../match/taught.ts";
import type { Steered } from "../store/store.ts";

/** The tables of a lesson, wherever they are played. What can't be asked of one throws `TableUnreached`. */
export interface Tables {
  /** Opens a table for each seed, or none. @returns their codes, or what they don't fit. */
  open: (lesson: string, options: LessonOptions, seeds: readonly number[]) => Promise<string[] | LessonRefused>;
  /** Closes tables at which nobody has played, and deletes what is kept of them. */
  discard: (tables: readonly string[]) => Promise<void>;
  /** Who sits there, and hashes of the secrets of those who do no more. To say it again changes nothing. */
  place: (table: string, people: readonly Placed[], gone: readonly string[]) => Promise<void>;
  begin: (table: string, nations: readonly NationId[]) => Promise<void>;
  steer: (table: string, to: Steered) => Promise<void>;
  addTime: (table: string, ms: number) => Promise<void>;
  next: (table: string) => Promise<void>;
  say: (table: string, text: string) => Promise<void>;
  look: (table: string) => Promise<TableLook | undefined>;
  /** Whether a table could not be reached for being played by other rules than today's: then it never will be. */
  isOfOtherRules: (table: string) => boolean;
}
export class TableUnreached extends Error {}
