import type { Room } from "@colyseus/sdk";
import type {
  LessonAnswer,
  LessonMessageKind,
  LessonMessages,
  LessonOptions,
  LessonWish,
  LessonWishKind,
} from "../../shared/protocol/lesson.ts";
import { PROTOCOL_VERSION } from "../../shared/protocol/protocol.ts";
import type { LessonRefused } from "../../shared/protocol/refusals.ts";
import { board, place, shown } from "../store/lesson.ts";
import { lessonLine } from "../store/line.ts";
import type { Told } from "../store/told.ts";
import { reserve } from "./entering.ts";
import { keepPupil, pupilToken } from "./lessonKeys.ts";
import { Line } from "./line.ts";
import { asked, NoLine, posted, whyNot } from "./reach.ts";
import { Refused } from "./refused.ts";
import { type NoAnswer, request } from "./request.ts";
import { roomOfLesson } from "./server.ts";

/** The line to a lesson: the teacher's, the projector's, or that of a pupil who waits for a place. */

/** How to come into it: by the teacher's key, the projector's, or as a pupil. */
export interface WayIn {
  code: string;
  key?: string;
  viewerKey?: string;
  nickname?: string;
}
let way: WayIn | undefined;

const lessonsLine = new Line({ state: lessonLine, reserve: reservePlace, hear, isBack: () => {} });

async function reservePlace() {
  if (!way) throw new NoLine("silent");
  const { code, key, viewerKey, nickname } = way;
  const roomId = await roomOfLesson(code);
  if (roomId === undefined) throw new Refused({ code: "noSuchLesson" });
  const token = (key ?? viewerKey) === undefined ? pupilToken(code) : undefined;
  const given = Object.entries({ key, viewerKey, token, nickname }).filter(([, value]) => value !== undefined);
  return reserve(`joinById/${roomId}`, { version: PROTOCOL_VERSION, ...Object.fromEntries(given) });
}

/** Resolves once it is known where one is, or what is to be shown. */
function hear(room: Room): Promise<void> {
  const on = <K extends LessonMessageKind>(kind: K, receive: (message: LessonMessages[K]) => void) =>
    room.onMessage<LessonMessages[K]>(kind, (message) => {
      if (lessonsLine.room === room) receive(message);
    });
  return new Promise((resolve) => {
    on("place", (message) => {
      keepPupil(message.code, message.token);
      place.value = message;
      resolve();
    });
    on("board", (message) => {
      board.value = message;
      resolve();
    });
    on("shown", (message) => {
      shown.value = message;
      resolve();
    });
  });
}

/** Comes into a lesson. @returns why not, a refusal or what is wrong with the line; also undefined when nobody waits for it any more. */
export async function enterLesson(wish: WayIn): Promise<Told | undefined> {
  leaveLesson();
  way = wish;
  try {
    await lessonsLine.enter();
    return undefined;
  } catch (error) {
    return whyNot(error);
  }
}

/** Gets back at once, also from another window that has taken the place over. */
export const comeBackToLesson = (): Promise<void> => lessonsLine.comeBack();

/** What a teacher wants done. @returns why not. */
export async function wishLesson<K extends LessonWishKind>(
  kind: K,
  body: LessonWish<K>,
): Promise<LessonRefused | { code: NoAnswer } | undefined> {
  const { room } = lessonsLine;
  if (!room || lessonLine.value.is !== "online") return { code: "noLine" };
  try {
    const answer = await request<LessonAnswer>(room, () => lessonsLine.probe(), kind, body);
    return answer.ok ? undefined : answer.refusal;
  } catch {
    return { code: "unanswered" };
  }
}

export function leaveLesson(): void {
  lessonsLine.leave(true);
  way = undefined;
  place.value = undefined;
  board.value = undefined;
  shown.value = undefined;
}

/** Opens a lesson. @returns its code and the teacher's key. @throws Refused, NoLine */
export const openLesson = async (options: LessonOptions): Promise<{ code: string; key: string }> =>
  (await asked("/api/lessons", posted(options))) as { code: string; key: string };

const withKey = (key: string) => ({ authorization: `Bearer ${key}` });

/** Deletes a lesson and all that is kept of it. @returns why not. */
export const deleteLesson = (code: string, key: string): Promise<Told | undefined> =>
  asked(`/api/lessons/${code}`, { method: "DELETE", headers: withKey(key) }).then(() => undefined, whyNot);

/** What was played at the tables of a lesson, for the debrief; undefined when the key is another. @throws Refused, NoLine */
export const lessonRecord = (code: string, key: string): Promise<unknown> =>
  asked(`/api/lessons/${code}/record`, { headers: withKey(key) }).catch((error) => {
    if (error instanceof Refused && error.code === "noSeat") return undefined;
    throw error;
  });
