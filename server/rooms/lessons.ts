import { randomUUID } from "node:crypto";
import { matchMaker } from "@colyseus/core";
import { LESSON_ROOM, type LessonOptions } from "../../shared/protocol/lesson.ts";
import { type KeptLesson, lessonOnRecord, newLesson, type StoredLesson } from "../lessons/storedLesson.ts";
import { newCode } from "../match/code.ts";
import { hashOfToken } from "../match/people.ts";
import type { MatchStore, StoredMatch } from "../store/store.ts";

/** What the list of rooms says of a lesson. */
export interface LessonMetadata {
  /** The process that has it. */
  holder: string;
}

/** All lessons of this server: opened, found again, read for the debrief, and deleted. */
export interface Lessons {
  open: (options: LessonOptions, network: string) => Promise<{ code: string; key: string }>;
  /** The room of a lesson, which is opened if it is not. @returns its id, or undefined when there is no such lesson. */
  find: (code: string, network: string) => Promise<string | undefined>;
  /** The lesson and the records of its tables, for whoever has its key; undefined for anybody else. */
  read: (
    code: string,
    key: string,
  ) => Promise<{ lesson: StoredLesson; tables: (StoredMatch | undefined)[] } | undefined>;
  /** Deletes a lesson with its tables. @returns whether the key was that of its teacher. */
  remove: (code: string, key: string) => Promise<boolean>;
  /** The same for whoever runs the server, who needs no key. @returns whether there was such a lesson. */
  removeForHost: (code: string) => Promise<boolean>;
  /** Deletes lessons that nobody has touched since, epoch milliseconds. */
  removeBefore: (touchedMs: number) => Promise<void>;
  /** The lesson behind options that we gave to Colyseus ourselves. */
  opened: (options: unknown) => KeptLesson | undefined;
}

/** @param isAlive whether a process of this name is there. */
export function lessonsOf(store: MatchStore, isAlive: (holder: string) => Promise<boolean>): Lessons {
  const opening = new Map<string, KeptLesson>();
  const underWay = new Map<string, Promise<string | undefined>>();
  const stored = async (code: string): Promise<KeptLesson | undefined> => {
    const found = await store.lesson(code);
    return found && { lesson: lessonOnRecord(found.lesson), version: found.version };
  };

  const openRoom = async (kept: KeptLesson, network: string): Promise<string> => {
    const opens = randomUUID();
    opening.set(opens, kept);
    try {
      return (await matchMaker.handleCreateRoom(LESSON_ROOM, { opens, network })).roomId;
    } finally {
      opening.delete(opens);
    }
  };
  const isOpen = async (code: string): Promise<boolean> => {
    if (matchMaker.getLocalRoomById(code)) return true;
    // The list may still name a process that is gone.
    const listed = (await matchMaker.getRoomById(code))?.metadata as LessonMetadata | undefined;
    return listed !== undefined && (await isAlive(listed.holder));
  };
  const find = async (code: string, network: string) => {
    if (await isOpen(code)) return code;
    const kept = await stored(code);
    return kept && openRoom(kept, network);
  };
  const remove = async (lesson: StoredLesson) => {
    // First of all it is not there any more: nobody can come back into it, and nothing can be written.
    await store.removeLesson(lesson.code, lesson.tables);
    for (const code of [lesson.code, ...lesson.tables])
      if (await matchMaker.getRoomById(code)) await matchMaker.remoteRoomCall(code, "disconnect").catch(() => {});
  };
  const removeNow = async (lesson: StoredLesson) => {
    await remove(lesson);
    // What can't be erased from the files just now is tried again each minute.
    await store.erase().catch(() => {});
  };

  return {
    async open(options, network) {
      let code = newCode();
      while ((await store.holding(code)) || (await store.lesson(code))) code = newCode();
      const { lesson, key } = newLesson(code, options);
      await store.openLesson(code, lesson, Date.now());
      await openRoom({ lesson, version: 0 }, network);
      return { code, key };
    },
    find(code, network) {
      const finding = underWay.get(code) ?? find(code, network).finally(() => underWay.delete(code));
      underWay.set(code, finding);
      return finding;
    },
    async read(code, key) {
      const lesson = (await stored(code))?.lesson;
      if (!lesson || lesson.keyHash !== hashOfToken(key)) return undefined;
      const tables = await Promise.all(lesson.tables.map((table) => store.load(table)));
      return { lesson, tables };
    },
    async remove(code, key) {
      const lesson = (await stored(code))?.lesson;
      if (!lesson || lesson.keyHash !== hashOfToken(key)) return false;
      await removeNow(lesson);
      return true;
    },
    async removeForHost(code) {
      const lesson = (await stored(code))?.lesson;
      if (lesson) await removeNow(lesson);
      return lesson !== undefined;
    },
    async removeBefore(touchedMs) {
      for (const code of await store.lessonsBefore(touchedMs)) {
        const lesson = (await stored(code))?.lesson;
        if (lesson) await remove(lesson);
      }
    },
    opened(options) {
      const id = (options as { opens?: unknown } | undefined)?.opens;
      return typeof id === "string" ? opening.get(id) : undefined;
    },
  };
}
