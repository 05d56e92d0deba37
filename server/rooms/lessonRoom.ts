import { type Client, Room } from "@colyseus/core";
import type { Logger } from "pino";
import {
  LESSON_WISHES,
  type LessonAnswer,
  type LessonMessages,
  type LessonWishKind,
  lessonJoinSchema,
} from "../../shared/protocol/lesson.ts";
import { BEAT, beatBack } from "../../shared/protocol/line.ts";
import { CLOSE_CODES, PROTOCOL_VERSION } from "../../shared/protocol/protocol.ts";
import { Lesson, type StoredLesson, type Tables } from "../lessons/lesson.ts";
import type { Limiter } from "../limits/limiter.ts";
import type { Limits } from "../limits/limits.ts";
import type { MatchStore } from "../store/store.ts";
import type { IsFit } from "../words/wordLists.ts";
import { refuseEntry, refuseForNow, wishIn } from "./admission.ts";

/** Who is at the other end. */
type UserData = { is: "teacher" } | { is: "viewer" } | { is: "pupil"; token: string };
type LessonClient = Client<{ userData: UserData; messages: LessonMessages }>;

/** So often a lesson looks at its tables, ms. */
const LOOK_MS = 1_000;
/** Colyseus has to be told some interval; nothing is sent by it. */
const NEVER_MS = 24 * 3_600_000;

export interface LessonServices {
  store: MatchStore;
  limits: Limits;
  limiter: Limiter;
  /** Those of a lesson that was opened from that network. */
  tables: (network: string) => Tables;
  isFit: IsFit;
  log: Logger;
  /** The lesson behind options that we gave to Colyseus ourselves. */
  opened: (options: unknown) => StoredLesson | undefined;
}

/** A lesson's lines: to its teacher, the projector and those who wait for a place. It translates. */
export function lessonRoom({ store, limits, limiter, tables, isFit, log, opened }: LessonServices) {
  return class LessonRoom extends Room<{ client: LessonClient }> {
    override patchRate = NEVER_MS;
    override maxMessagesPerSecond = limits.messagesPerSecond;
    private lesson!: Lesson;

    override async onCreate(given: unknown): Promise<void> {
      const stored = opened(given);
      if (!stored) throw refuseEntry("badMessage");
      this.roomId = stored.code;
      this.setSimulationInterval(() => {}, 1_000);
      this.lesson = new Lesson(stored, {
        tables: tables(wishIn(given).network),
        isFit,
        keep: async (lesson) => {
          try {
            await store.keepLesson(lesson.code, lesson, Date.now(), lesson.version);
            lesson.version += 1;
          } catch (error) {
            // It was deleted, or another process has it: its people come back to where it is, if it is anywhere.
            void this.disconnect(CLOSE_CODES.comeBack);
            throw error;
          }
        },
        changed: () => this.tellAll(),
      });
      this.clock.setInterval(() => {
        // Nobody is told of it when nobody is there.
        if (this.clients.length > 0)
          this.lesson.look().catch((error) => log.warn({ err: error }, "a table was not seen"));
      }, LOOK_MS);
      for (const kind of Object.keys(LESSON_WISHES) as LessonWishKind[])
        this.onMessage(kind, (client: LessonClient, payload: unknown) => this.answer(client, kind, payload));
      this.onMessage(BEAT, (client: LessonClient, number: unknown) => client.send(BEAT, beatBack(number, Date.now())));
    }

    override async onJoin(client: LessonClient, given: unknown): Promise<void> {
      const { wish, network } = wishIn(given);
      const parsed = lessonJoinSchema.safeParse(wish);
      if (!parsed.success) throw refuseEntry("badMessage");
      const { version, key, viewerKey, token, nickname } = parsed.data;
      if (version !== PROTOCOL_VERSION) throw refuseEntry("oldClient");
      if (key !== undefined) {
        if (!this.lesson.isTeacher(key)) throw await this.refuseSecret("wrongKeys", network);
        client.userData = { is: "teacher" };
        await this.lesson.look();
      } else if (viewerKey !== undefined) {
        if (!this.lesson.isViewer(viewerKey)) throw await this.refuseSecret("wrongKeys", network);
        client.userData = { is: "viewer" };
      } else {
        const counted = `${network} ${this.roomId}`;
        const seconds = token === undefined ? await limiter.spend("pupils", counted) : undefined;
        if (seconds !== undefined) throw refuseForNow(seconds);
        const admitted = await this.lesson.admit({ token, nickname });
        // A pupil whose name was refused is not counted as somebody new.
        if (token === undefined && typeof admitted === "string") await limiter.giveBack("pupils", counted);
        if (admitted === "noSeat") throw await this.refuseSecret("wrongSeats", network);
        if (typeof admitted === "string") throw refuseEntry(admitted === "lessonFull" ? "matchFull" : admitted);
        for (const older of [...this.clients])
          if (older !== client && older.userData?.is === "pupil" && older.userData.token === admitted.token)
            older.leave(CLOSE_CODES.takenOver);
        client.userData = { is: "pupil", ...admitted };
        this.lesson.came(admitted.token);
      }
      this.tell(client);
    }

    /** Only wrong secrets are counted, so that whoever has the right one can always use it. */
    private async refuseSecret(kind: "wrongKeys" | "wrongSeats", network: string): Promise<Error> {
      const seconds = await limiter.spend(kind, network);
      return seconds === undefined ? refuseEntry("noSeat") : refuseForNow(seconds);
    }

    override onLeave({ userData }: LessonClient): void {
      if (userData?.is !== "pupil") return;
      const { token } = userData;
      // A newer line of the same pupil is still there.
      const isStillHere = this.clients.some(({ userData: other }) => other?.is === "pupil" && other.token === token);
      if (!isStillHere) this.lesson.gone(token);
    }

    private async answer(client: LessonClient, kind: LessonWishKind, payload: unknown): Promise<LessonAnswer> {
      if (client.userData?.is !== "teacher") return { ok: false, code: "teacherOnly" };
      try {
        return await this.lesson.wish(kind, payload ?? {});
      } catch (error) {
        log.error({ code: this.roomId, kind, err: error }, "a teacher's wish failed");
        return { ok: false, code: store.health.trouble ? "storeAway" : "badWish" };
      }
    }

    private tellAll(): void {
      for (const client of this.clients) this.tell(client);
    }

    private tell(client: LessonClient): void {
      const { userData } = client;
      if (userData?.is === "teacher") client.send("board", this.lesson.board());
      else if (userData?.is === "viewer") client.send("shown", this.lesson.shown());
      else if (userData) {
        const place = this.lesson.placeOf(userData.token);
        if (place) client.send("place", place);
        else client.leave(CLOSE_CODES.sentAway);
      }
    }
  };
}
