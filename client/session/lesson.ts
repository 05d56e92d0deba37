import { ColyseusSDK, type Room } from "@colyseus/sdk";
import type { NameRefusal } from "../../shared/protocol/cleaned.ts";
import type {
  LessonAnswer,
  LessonMessageKind,
  LessonMessages,
  LessonOptions,
  LessonRefused,
  LessonWish,
  LessonWishKind,
} from "../../shared/protocol/lesson.ts";
import { CLOSE_CODES, PROTOCOL_VERSION } from "../../shared/protocol/protocol.ts";
import { board, lessonIsTaken, lessonLine, place, shown } from "../store/lesson.ts";
import { keepPupil, pupilToken } from "./lessonKeys.ts";
import { saidBy } from "./refused.ts";
import { SERVER } from "./server.ts";

/** The line to a lesson: the teacher's, the projector's, or that of a pupil who waits for a place. */

export type WhyNotIn =
  | "noSuchLesson"
  | NameRefusal
  | "unfitName"
  | "matchFull"
  | "oldClient"
  | "noSeat"
  | "unreachable"
  | `tooFast ${number}`;
const REFUSALS = ["unseenName", "longName", "unfitName", "matchFull", "oldClient", "noSeat"] as const;

let line: Room | undefined;
/** How to come back to it. */
let way: { code: string; key?: string; viewerKey?: string; nickname?: string } | undefined;

const AGAIN_MS = 2_000;
const TRIES = 60;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

type Opened = { code: string; key: string } | { refusal: { code: string; terms?: Record<string, number> } };

/** Opens a lesson. @returns its code and the teacher's key, or why not; undefined when the server gives no answer. */
export async function openLesson(options: LessonOptions): Promise<Opened | undefined> {
  try {
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(options) };
    const response = await fetch(`${SERVER}/api/lessons`, init);
    if (response.ok) return (await response.json()) as { code: string; key: string };
    const { error, terms } = (await response.json()) as { error: string; terms?: Record<string, number> };
    return { refusal: { code: error, ...(terms ? { terms } : {}) } };
  } catch {
    return undefined;
  }
}

/** Deletes a lesson and all that is kept of it. @returns whether it is gone. */
export async function deleteLesson(code: string, key: string): Promise<boolean> {
  const init = { method: "DELETE", headers: { authorization: `Bearer ${key}` } };
  return (await fetch(`${SERVER}/api/lessons/${code}`, init).catch(() => undefined))?.ok ?? false;
}

/** What was played at the tables of a lesson, for the debrief; undefined when the key is another. @throws when it can't be had. */
export async function lessonRecord(code: string, key: string): Promise<unknown> {
  const response = await fetch(`${SERVER}/api/lessons/${code}/record`, { headers: { authorization: `Bearer ${key}` } });
  if (response.status === 403) return undefined;
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.json();
}

/** Comes into a lesson. @returns why not. */
export async function enterLesson(wish: NonNullable<typeof way>): Promise<WhyNotIn | undefined> {
  leaveLesson();
  way = wish;
  lessonLine.value = "connecting";
  const refusal = await connect();
  if (refusal) lessonLine.value = "offline";
  return refusal;
}

async function connect(): Promise<WhyNotIn | undefined> {
  const wish = way;
  if (!wish) return "unreachable";
  const { code, key, viewerKey, nickname } = wish;
  try {
    const found = await fetch(`${SERVER}/api/lessons/${encodeURIComponent(code)}`);
    if (found.status === 404) return "noSuchLesson";
    if (!found.ok) return refusalIn(await saidBy(found));
    const { roomId } = (await found.json()) as { roomId: string };
    const token = (key ?? viewerKey) === undefined ? pupilToken(code) : undefined;
    const given = { key, viewerKey, token, nickname };
    const options = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const room = await new ColyseusSDK(SERVER).joinById(roomId, { version: PROTOCOL_VERSION, ...options });
    if (way !== wish) {
      void room.leave();
      return undefined;
    }
    hold(room, code);
    return undefined;
  } catch (error) {
    return refusalIn(error instanceof Error ? error.message : "");
  }
}

function refusalIn(said: string): WhyNotIn {
  const seconds = /tooFast (\d+)/.exec(said)?.[1];
  return seconds ? `tooFast ${Number(seconds)}` : (REFUSALS.find((code) => said.includes(code)) ?? "unreachable");
}

function hold(room: Room, code: string): void {
  line = room;
  room.reconnection.enabled = false;
  const on = <K extends LessonMessageKind>(kind: K, receive: (message: LessonMessages[K]) => void) =>
    room.onMessage<LessonMessages[K]>(kind, (message) => {
      if (line === room) receive(message);
    });
  on("place", (message) => {
    keepPupil(code, message.token);
    place.value = message;
    lessonLine.value = "online";
  });
  on("board", (message) => {
    board.value = message;
    lessonLine.value = "online";
  });
  on("shown", (message) => {
    shown.value = message;
    lessonLine.value = "online";
  });
  room.onLeave((closeCode) => {
    if (line !== room) return;
    line = undefined;
    lessonIsTaken.value = closeCode === CLOSE_CODES.takenOver;
    if (closeCode === CLOSE_CODES.sentAway) place.value = undefined;
    if (lessonIsTaken.value || closeCode === CLOSE_CODES.sentAway) lessonLine.value = "lost";
    else void comeBack();
  });
}

async function comeBack(): Promise<void> {
  const back = way;
  lessonLine.value = "connecting";
  for (let attempt = 0; attempt < TRIES && way === back && !line; attempt++) {
    await pause(AGAIN_MS);
    if (way !== back) return;
    const refusal = await connect();
    if (!refusal) return;
    if (refusal === "noSuchLesson") break;
  }
  if (way === back && !line) lessonLine.value = "lost";
}

/** What a teacher wants done. @returns why not. */
export async function wishLesson<K extends LessonWishKind>(
  kind: K,
  body: LessonWish<K>,
): Promise<LessonRefused | { code: "unreachable" } | undefined> {
  if (!line) return { code: "unreachable" };
  try {
    const answer = await line.request<unknown, LessonAnswer>(kind, body, { timeout: 15_000 });
    return answer.ok ? undefined : answer;
  } catch {
    return { code: "unreachable" };
  }
}

export function leaveLesson(): void {
  const leaving = line;
  line = undefined;
  way = undefined;
  place.value = undefined;
  board.value = undefined;
  shown.value = undefined;
  lessonLine.value = "offline";
  void leaving?.leave(true).catch(() => {});
}
