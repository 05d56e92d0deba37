import type { LessonWish, LessonWishKind } from "../../shared/protocol/lesson.ts";
import { enterLesson, lessonRecord, wishLesson } from "../session/lesson.ts";
import { keepKey, keysOf, type LinkKey, refuseKey } from "../session/linkKeys.ts";
import { notice } from "../store/table.ts";
import type { Told } from "../store/told.ts";

/** What a teacher does; a refusal is shown. */
export async function teach<K extends LessonWishKind>(kind: K, body: LessonWish<K>): Promise<boolean> {
  const refusal = await wishLesson(kind, body);
  notice.value = refusal;
  return refusal === undefined;
}

/**
 * Comes into a lesson by a key of this browser: each is tried until one opens, and that one is kept.
 * @param left aborted once the page is left. @returns why not.
 */
export async function enterByKey(
  of: LinkKey,
  code: string,
  left: AbortSignal,
): Promise<Told | { code: "noKey" } | undefined> {
  for (const key of keysOf(of, code)) {
    const refusal = await enterLesson(of === "key" ? { code, key } : { code, viewerKey: key });
    if (left.aborted) return undefined;
    if (refusal === undefined) keepKey(of, code, key);
    if (refusal?.code !== "noSeat") return refusal;
    refuseKey(of, code);
  }
  return { code: "noKey" };
}

/** The records of a lesson, for its debrief; undefined when this browser has no key of it. @throws when they can't be had. */
export async function recordByKey(code: string): Promise<unknown> {
  for (const key of keysOf("key", code)) {
    const record = await lessonRecord(code, key);
    if (record !== undefined) {
      keepKey("key", code, key);
      return record;
    }
    refuseKey("key", code);
  }
  return undefined;
}
