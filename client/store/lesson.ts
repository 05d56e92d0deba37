import { signal } from "@preact/signals";
import type { LessonMessages } from "../../shared/protocol/lesson.ts";

/** What a page knows of the lesson that it belongs to. */

/** Where the pupil at this page is. */
export const place = signal<LessonMessages["place"] | undefined>(undefined);
/** Everything, for the teacher. */
export const board = signal<LessonMessages["board"] | undefined>(undefined);
/** What is on the projector. */
export const shown = signal<LessonMessages["shown"] | undefined>(undefined);
