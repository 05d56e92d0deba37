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
import { LessonDesk, type LessonLine } from "../lessons/lessonDesk.ts";
import type { KeptLesson } from "../lessons/storedLesson.ts";
import type { Tables } from "../lessons/tables.ts";
import type { Limiter } from "../limits/limiter.ts";
import type { Limits } from "../limits/limits.ts";
import { refused } from "../match/answers.ts";
import type { MatchStore } from "../store/store.ts";
import type { IsFit } from "../words/wordLists.ts";
import { refuseEntry, refuseForNow, wishIn } from "./admission.ts";
import type { LessonMetadata } from "./lessons.ts";

type LessonClient = Client<{ messages: LessonMessages }>;

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
  opened: (options: unknown) => KeptLesson | undefined;
}

/** A lesson's lines: to its teacher, the projector and those who wait for a place. It translates. */
export function lessonRoom({ store, limits, limiter, tables, isFit, log, opened }: LessonServices) {
  return class LessonRoom extends Room<{ metadata: LessonMetadata; client: LessonClient }> {
    override patchRate = NEVER_MS;
    override maxMessagesPerSecond = limits.messagesPerSecond;
    private desk!: LessonDesk;
    private readonly lines = new Map<LessonClient, LessonLine>();

    override async onCreate(given: unknown): Promise<void> {
      const kept = opened(given);
      if (!kept) throw refuseEntry("badMessage");
      this.roomId = kept.lesson.code;
      this.metadata = { holder: store.holder };
      this.setSimulationInterval(() => {}, 1_000);
      this.desk = new LessonDesk(kept, {
        tables: tables(wishIn(given).network),
        isFit,
        keep: (lesson, version) => store.keepLesson(lesson.code, lesson, Date.now(), version),
        isNewest: async (version) => (await store.lesson(this.roomId))?.version === version,
        unkept: () => void this.disconnect(CLOSE_CODES.comeBack),
      });
      this.clock.setInterval(() => {
        this.desk.look().catch((error) => log.warn({ err: error }, "a table was not seen"));
      }, LOOK_MS);
      for (const kind of Object.keys(LESSON_WISHES) as LessonWishKind[])
        this.onMessage(kind, (client: LessonClient, payload: unknown) => this.answer(client, kind, payload));
      this.onMessage(BEAT, (client: LessonClient, number: unknown) => client.send(BEAT, beatBack(number, Date.now())));
    }

    override async onJoin(client: LessonClient, given: unknown): Promise<void> {
      const { wish, network } = wishIn(given);
      const parsed = lessonJoinSchema.safeParse(wish);
      if (!parsed.success) throw refuseEntry("badMessage");
      const { version, ...arrival } = parsed.data;
      if (version !== PROTOCOL_VERSION) throw refuseEntry("oldClient");
      const hasKey = (arrival.key ?? arrival.viewerKey) !== undefined;
      const isNew = !hasKey && arrival.token === undefined;
      const counted = `${network} ${this.roomId}`;
      const seconds = isNew ? await limiter.spend("pupils", counted) : undefined;
      if (seconds !== undefined) throw refuseForNow(seconds);
      const line: LessonLine = {
        send: (kind, message) => client.send(kind, message as never),
        close: (code) => client.leave(code),
      };
      this.lines.set(client, line);
      const refusal = await this.desk.enter(line, arrival);
      if (refusal === undefined) return;
      // A pupil whose name was refused is not counted as somebody new.
      if (isNew) await limiter.giveBack("pupils", counted);
      if (refusal === "noSeat") throw await this.refuseSecret(hasKey ? "wrongKeys" : "wrongSeats", network);
      throw refuseEntry(refusal === "lessonFull" ? "matchFull" : refusal);
    }

    /** Only wrong secrets are counted, so that whoever has the right one can always use it. */
    private async refuseSecret(kind: "wrongKeys" | "wrongSeats", network: string): Promise<Error> {
      const seconds = await limiter.spend(kind, network);
      return seconds === undefined ? refuseEntry("noSeat") : refuseForNow(seconds);
    }

    override onLeave(client: LessonClient): void {
      const line = this.lines.get(client);
      this.lines.delete(client);
      if (line) this.desk.gone(line);
    }

    private async answer(client: LessonClient, kind: LessonWishKind, payload: unknown): Promise<LessonAnswer> {
      const line = this.lines.get(client);
      if (!line) return refused("teacherOnly");
      try {
        return await this.desk.ask(line, kind, payload);
      } catch (error) {
        log.error({ code: this.roomId, kind, err: error }, "a teacher's wish failed");
        return refused(store.health.trouble ? "storeAway" : "badWish");
      }
    }
  };
}
