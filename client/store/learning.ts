import { effect, signal } from "@preact/signals";
import { kept } from "../device/storage.ts";

/** How far somebody is in learning by playing; kept in this browser, so that a lesson can be left and gone on with. */
export interface Lesson {
  /** Of the match that it is played in. */
  code: string;
  /** Steps that were read to their end. */
  read: readonly string[];
  isPutAside: boolean;
}

/** The scenario that is made to learn in. */
export const LESSON_SCENARIO = "sandbox";

const KEY = "tctm.lesson";

function begun(): Lesson | undefined {
  const found = kept.readJson(KEY);
  const isLesson = typeof found === "object" && found !== null && "code" in found && "read" in found;
  return isLesson ? (found as Lesson) : undefined;
}

export const lesson = signal<Lesson | undefined>(begun());

export const beginLesson = (code: string): void => {
  lesson.value = { code, read: [], isPutAside: false };
};
export const putLessonAside = (): void => {
  if (lesson.value) lesson.value = { ...lesson.value, isPutAside: true };
};
/** Goes on where it was left; in another match it begins anew. */
export const takeUpLesson = (code: string): void => {
  if (lesson.value?.code === code) lesson.value = { ...lesson.value, isPutAside: false };
  else beginLesson(code);
};
export const readStep = (id: string): void => {
  if (lesson.value) lesson.value = { ...lesson.value, read: [...lesson.value.read, id] };
};

effect(() => {
  if (lesson.value) kept.write(KEY, JSON.stringify(lesson.value));
});
