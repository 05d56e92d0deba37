import { randomBytes, randomInt } from "node:crypto";
import type { Discussed, LessonOptions, LessonPhase } from "../../shared/protocol/lesson.ts";
import { hashOfToken } from "../match/people.ts";
import type { Pupil } from "./roster.ts";

/** All that is kept of a lesson. Of pupils that is a nickname, and where they sit. */
export interface StoredLesson {
  readonly code: string;
  readonly keyHash: string;
  /** With it one shows the lesson to the room: it opens the projector, and watches the tables. */
  readonly viewerKey: string;
  readonly options: LessonOptions;
  readonly seed: number;
  readonly phase: LessonPhase;
  /** In the order in which they came. */
  readonly pupils: readonly Pupil[];
  /** Codes of their matches; pupils name a table by its place in this list. */
  readonly tables: readonly string[];
  readonly isFrozen: boolean;
  /** The dilemma at which everybody looks. */
  readonly discussed?: Discussed;
  /** Tables whose clock stands. */
  readonly paused: readonly number[];
  /** The table on the projector. */
  readonly shown: number;
}

/** A lesson, and how often it was kept. */
export interface KeptLesson {
  lesson: StoredLesson;
  version: number;
}

export const newLesson = (code: string, options: LessonOptions): { lesson: StoredLesson; key: string } => {
  const key = randomBytes(16).toString("base64url");
  const lesson: StoredLesson = {
    code,
    keyHash: hashOfToken(key),
    viewerKey: randomBytes(16).toString("base64url"),
    options,
    seed: randomInt(2 ** 32),
    phase: "arrival",
    pupils: [],
    tables: [],
    isFrozen: false,
    paused: [],
    shown: 0,
  };
  return { lesson, key };
};

/** What older records have besides. */
interface OlderLesson extends StoredLesson {
  version?: number;
  /** An older name of the viewer's key. */
  watchToken?: string;
  pupils: (Pupil & { ministries?: unknown })[];
}

/** A lesson as it is on record, also of an older version of the game. */
export function lessonOnRecord(record: unknown): StoredLesson {
  const { version: _, watchToken = "", ...lesson } = record as OlderLesson;
  // Ministries follow from who sits where.
  const pupils = lesson.pupils.map(({ ministries: _, ...pupil }) => pupil);
  return { ...lesson, pupils, viewerKey: lesson.viewerKey ?? watchToken };
}
