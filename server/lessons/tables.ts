import { matchMaker } from "@colyseus/core";
import type { LessonOptions } from "../../shared/protocol/lesson.ts";
import type { TakingUp } from "../match/takingUp.ts";
import type { TableLook } from "../match/taught.ts";
import type { TaughtAct } from "../rooms/matchRoom.ts";
import type { ReopenedRooms } from "../rooms/reopen.ts";
import type { Tables } from "./lesson.ts";

/** A table that can't be reached is not asked again for so long. */
const LOOK_AGAIN_MS = 10_000;

/** The tables of lessons, in rooms of Colyseus: in this process or, after another was killed, in any. */
export function lessonTables(rooms: ReopenedRooms, records: TakingUp): Tables {
  const failedAt = new Map<string, number>();
  const call = async <T>(table: string, act: TaughtAct, ...given: unknown[]): Promise<T> => {
    const waits = (failedAt.get(table) ?? 0) + LOOK_AGAIN_MS > Date.now();
    if (waits) throw new Error(`table ${table} could not be reached lately`);
    try {
      return await ask<T>(table, act, given);
    } catch (error) {
      failedAt.set(table, Date.now());
      // What Colyseus says of it holds what was sent, nicknames among it: that does not belong into a log.
      throw new Error(`table ${table} can't be reached (${act}, ${(error as Error).name})`);
    }
  };
  const ask = async <T>(table: string, act: TaughtAct, given: unknown[]): Promise<T> => {
    await records.takeUp(table);
    return matchMaker.remoteRoomCall(table, "taught" as never, [act, ...given] as never) as Promise<T>;
  };
  return {
    open: (lesson: string, options: LessonOptions, seed: number) => {
      const { scenario, turns, timerSeconds, nations, chat, bots } = options;
      return rooms.order({
        scenario,
        turns,
        timerSeconds,
        seats: nations,
        isPublic: false,
        bots,
        chat,
        seed: seed % 2 ** 32,
        lesson,
      });
    },
    place: (table, people, gone) => call(table, "place", people, gone),
    begin: (table, nations) => call(table, "begin", nations),
    steer: (table, to) => call(table, "steer", to),
    addTime: (table, ms) => call(table, "addTime", ms),
    next: (table) => call(table, "nextTurn"),
    say: (table, text) => matchMaker.remoteRoomCall(table, "announce" as never, [text] as never) as Promise<void>,
    look: (table) => call<TableLook | undefined>(table, "look").catch(() => undefined),
  };
}
