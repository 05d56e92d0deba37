import type { LessonWish, LessonWishKind } from "../../shared/protocol/lesson.ts";
import { wishLesson } from "../session/lesson.ts";
import { notice } from "../store/table.ts";

/** What a teacher does; a refusal is shown. */
export async function teach<K extends LessonWishKind>(kind: K, body: LessonWish<K>): Promise<boolean> {
  const refusal = await wishLesson(kind, body);
  notice.value = refusal && { code: refusal };
  return refusal === undefined;
}
