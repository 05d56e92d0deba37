import type { LessonWish } from "../../shared/protocol/lesson.ts";
import type { LessonRefusal } from "../../shared/protocol/refusals.ts";
import type { Steered } from "../store/store.ts";
import { askingOf } from "./asking.ts";
import type { StoredLesson } from "./storedLesson.ts";
import type { Tables } from "./tables.ts";

/** How the tables of a lesson are paced: their clocks, their screens, what they are asked, and when a quarter ends. */

/** What a wish makes of the lesson, and what is asked of each table that it is for. */
export interface Pacing {
  lesson: StoredLesson;
  /** Undefined: all of them. */
  table: number | undefined;
  ask: (tables: Tables, code: string, index: number) => Promise<void>;
}
type PaceKind = "pause" | "extend" | "next" | "freeze" | "ask" | "say";

/** How a table's clock, screens and questions are to be. */
export const steeredAt = (
  {
    paused,
    isFrozen,
    discussed,
    options: { askable },
  }: Pick<StoredLesson, "paused" | "isFrozen" | "discussed" | "options">,
  index: number,
): Steered => ({
  isPaused: paused.includes(index),
  isFrozen,
  ...(askable ? { askable } : {}),
  ...(discussed ? { discussed: discussed.dilemma } : {}),
});

const steering = (lesson: StoredLesson, table?: number): Pacing => ({
  lesson,
  table,
  ask: (tables, code, index) => tables.steer(code, steeredAt(lesson, index)),
});

export const PACED: { [K in PaceKind]: (lesson: StoredLesson, wish: LessonWish<K>) => Pacing } = {
  pause(lesson, { table, isPaused }) {
    const meant = table === undefined ? [...lesson.tables.keys()] : [table];
    const others = lesson.paused.filter((index) => !meant.includes(index));
    return steering({ ...lesson, paused: isPaused ? [...others, ...meant] : others }, table);
  },
  freeze({ discussed: _, ...lesson }, { isFrozen, dilemma }) {
    const isOn = isFrozen && dilemma !== undefined;
    return steering({ ...lesson, isFrozen, ...(isOn ? { discussed: { dilemma, areHandsShown: false } } : {}) });
  },
  ask: (lesson, { askable }) => steering(askingOf(lesson, askable)),
  extend: (lesson, { table, seconds }) => ({
    lesson,
    table,
    ask: (tables, code) => tables.addTime(code, seconds * 1_000),
  }),
  next: (lesson, { table }) => ({ lesson, table, ask: (tables, code) => tables.next(code) }),
  say: (lesson, { text }) => ({ lesson, table: undefined, ask: (tables, code) => tables.say(code, text) }),
};

/** Asks it of each table. @returns why nothing came of it; then nothing is to be kept of it either. */
export async function carriedOut({ lesson, table, ask }: Pacing, tables: Tables): Promise<LessonRefusal | undefined> {
  if (lesson.phase === "arrival") return "tooEarly";
  if (table !== undefined && lesson.tables[table] === undefined) return "noSuchTable";
  // One table that can't be reached keeps nothing from the others.
  const asked = lesson.tables.map((code, index) =>
    table === undefined || table === index ? ask(tables, code, index) : undefined,
  );
  const done = await Promise.allSettled(asked);
  return table !== undefined && done[table]?.status === "rejected" ? "unreached" : undefined;
}
