import type {
  LessonAnswer,
  LessonJoin,
  LessonMessageKind,
  LessonMessages,
  LessonWishKind,
} from "../../shared/protocol/lesson.ts";
import { CLOSE_CODES } from "../../shared/protocol/protocol.ts";
import { refused } from "../match/answers.ts";
import { Lesson, type LessonSurroundings } from "./lesson.ts";
import type { ArrivalRefusal } from "./roster.ts";
import type { KeptLesson } from "./storedLesson.ts";

/** A line to somebody's page, whatever carries it. */
export interface LessonLine {
  send: <K extends LessonMessageKind>(kind: K, message: LessonMessages[K]) => void;
  close: (code: number) => void;
}

/** Who is at the other end. */
type Caller = { is: "entering" } | { is: "teacher" } | { is: "viewer" } | { is: "pupil"; token: string };

export interface LessonDeskSurroundings extends Omit<LessonSurroundings, "changed"> {
  /** It could not be kept: it was deleted, another process has it, or the disk fails. It is to be taken up again from its record. */
  unkept: () => void;
}

/** Where people come to a lesson, ask and are told: without Colyseus. */
export class LessonDesk {
  private readonly lesson: Lesson;
  private readonly callers = new Map<LessonLine, Caller>();

  constructor(kept: KeptLesson, { unkept, ...around }: LessonDeskSurroundings) {
    this.lesson = new Lesson(kept, {
      ...around,
      async keep(lesson, version) {
        try {
          await around.keep(lesson, version);
        } catch (error) {
          unkept();
          throw error;
        }
      },
      async isNewest(version) {
        const isNewest = await around.isNewest(version);
        if (!isNewest) unkept();
        return isNewest;
      },
      changed: () => {
        for (const line of [...this.callers.keys()]) this.tell(line);
      },
    });
  }

  /** Somebody comes in; an older line of the same pupil gives way. @returns why not. */
  async enter(line: LessonLine, wish: Omit<LessonJoin, "version">): Promise<ArrivalRefusal | undefined> {
    this.callers.set(line, { is: "entering" });
    let caller: Caller | ArrivalRefusal;
    let isStillThere = false;
    try {
      await this.confirm();
      caller = await this.callerOf(wish);
    } finally {
      isStillThere = this.callers.delete(line);
    }
    if (typeof caller === "string") return caller;
    if (!isStillThere) return undefined;
    if (caller.is === "pupil") for (const older of this.linesOf(caller.token)) this.shut(older, CLOSE_CODES.takenOver);
    this.callers.set(line, caller);
    if (caller.is === "teacher") await this.lesson.look();
    if (caller.is === "pupil") this.lesson.came(caller.token);
    else this.tell(line);
    return undefined;
  }

  /** Who comes in must not be told, or refused, what another process knows better. */
  private async confirm(): Promise<void> {
    if (!(await this.lesson.isNewest())) throw new Error("another process has the lesson");
  }

  private async callerOf({
    key,
    viewerKey,
    ...arrival
  }: Omit<LessonJoin, "version">): Promise<Caller | ArrivalRefusal> {
    if (key !== undefined) return this.lesson.isTeacher(key) ? { is: "teacher" } : "noSeat";
    if (viewerKey !== undefined) return this.lesson.isViewer(viewerKey) ? { is: "viewer" } : "noSeat";
    const admitted = await this.lesson.admit(arrival);
    return typeof admitted === "string" ? admitted : { is: "pupil", token: admitted.token };
  }

  gone(line: LessonLine): void {
    const caller = this.callers.get(line);
    this.callers.delete(line);
    if (caller?.is === "pupil") this.lesson.gone(caller.token);
  }

  /** @throws what keeps the lesson from doing it. */
  async ask(line: LessonLine, kind: LessonWishKind, payload: unknown): Promise<LessonAnswer> {
    if (this.callers.get(line)?.is !== "teacher") return refused("teacherOnly");
    return this.lesson.wish(kind, payload ?? {});
  }

  /** To be called now and then: looks at the tables, while somebody is there who is told of it. */
  async look(): Promise<void> {
    if (this.callers.size > 0) await this.lesson.look();
  }

  private linesOf(token: string): LessonLine[] {
    return [...this.callers].flatMap(([line, caller]) =>
      caller.is === "pupil" && caller.token === token ? [line] : [],
    );
  }

  private shut(line: LessonLine, code: number): void {
    this.callers.delete(line);
    line.close(code);
  }

  private tell(line: LessonLine): void {
    const caller = this.callers.get(line);
    if (caller?.is === "teacher") line.send("board", this.lesson.board());
    else if (caller?.is === "viewer") line.send("shown", this.lesson.shown());
    else if (caller?.is === "pupil") {
      const place = this.lesson.placeOf(caller.token);
      if (place) line.send("place", place);
      else {
        this.shut(line, CLOSE_CODES.sentAway);
        this.lesson.gone(caller.token);
      }
    }
  }
}
