import { matchMaker } from "@colyseus/core";
import { type LessonOptions, whyNotFit } from "../../shared/protocol/lesson.ts";
import type { LessonRefused } from "../../shared/protocol/refusals.ts";
import { type Tables, TableUnreached } from "../lessons/lesson.ts";
import type { TakingUp } from "../match/takingUp.ts";
import type { TableLook } from "../match/taught.ts";
import type { MatchStore } from "../store/store.ts";
import type { TaughtAct } from "./matchRoom.ts";
import type { Places } from "./places.ts";
import type { ReopenedRooms } from "./reopen.ts";

/** A table that can't be reached is not asked again for so long. */
const LOOK_AGAIN_MS = 10_000;

export interface TablesServices {
  rooms: ReopenedRooms;
  records: TakingUp;
  store: Pick<MatchStore, "remove">;
  /** What a lesson may be here. */
  most: Pick<LessonOptions, "tables" | "nations">;
  places: Pick<Places, "free">;
}

/**
 * The tables of lessons, in rooms of Colyseus: in this process or, after another was killed, in any.
 * @returns those of a lesson that was opened from some network, which is answerable for their places.
 */
export function lessonTables({ rooms, records, store, most, places }: TablesServices): (network: string) => Tables {
  const failedAt = new Map<string, number>();
  /** Lessons that start at once don't count the same places. */
  let lastOpened: Promise<unknown> = Promise.resolve();
  const discard = async (tables: readonly string[]) => {
    for (const table of tables) {
      await matchMaker.remoteRoomCall(table, "closeForGood").catch(() => {});
      await store.remove(table);
    }
  };
  return (network) => {
    const openedFor = { network, isTable: true };
    const call = async <T>(table: string, act: TaughtAct, ...given: unknown[]): Promise<T> => {
      const waits = (failedAt.get(table) ?? 0) + LOOK_AGAIN_MS > Date.now();
      if (waits) throw new TableUnreached(`table ${table} could not be reached lately`);
      try {
        return await ask<T>(table, act, given);
      } catch (error) {
        failedAt.set(table, Date.now());
        // What Colyseus says of it holds what was sent, nicknames among it: that does not belong into a log.
        throw new TableUnreached(`table ${table} can't be reached (${act}, ${(error as Error).name})`);
      }
    };
    const ask = async <T>(table: string, act: TaughtAct, given: unknown[]): Promise<T> => {
      await records.takeUp(table, network);
      return matchMaker.remoteRoomCall(table, "taught" as never, [act, ...given] as never) as Promise<T>;
    };
    const openOne = (lesson: string, options: LessonOptions, seed: number): Promise<string> => {
      const { scenario, turns, timerSeconds, nations, chat, bots } = options;
      return rooms.order(
        {
          scenario,
          turns,
          timerSeconds,
          seats: nations,
          isPublic: false,
          bots,
          chat,
          seed: seed % 2 ** 32,
          lesson,
        },
        openedFor,
      );
    };
    const open = async (
      lesson: string,
      options: LessonOptions,
      seeds: readonly number[],
    ): Promise<string[] | LessonRefused> => {
      // The host may have set other limits since the lesson was opened.
      const whyNot = whyNotFit({ tables: seeds.length, nations: options.nations }, most);
      if (whyNot) return whyNot;
      const noRoom = (free: number): LessonRefused => ({ code: "noRoom", terms: { free, tables: seeds.length } });
      const free = await places.free(openedFor);
      if (free < seeds.length) return noRoom(free);
      const opened: string[] = [];
      try {
        for (const seed of seeds) opened.push(await openOne(lesson, options, seed));
        return opened;
      } catch (error) {
        await discard(opened);
        const said = (error as Error).message;
        // Somebody else took a place meanwhile.
        if (said === "serverFull" || said === "networkFull") return noRoom(opened.length);
        if (said === "serverClosing" || said === "storeAway") return { code: said };
        throw error;
      }
    };
    return {
      open: (lesson, options, seeds) => {
        const opening = lastOpened.then(() => open(lesson, options, seeds));
        lastOpened = opening.catch(() => {});
        return opening;
      },
      discard,
      place: (table, people, gone) => call(table, "place", people, gone),
      begin: (table, nations) => call(table, "begin", nations),
      steer: (table, to) => call(table, "steer", to),
      addTime: (table, ms) => call(table, "addTime", ms),
      next: (table) => call(table, "nextTurn"),
      say: (table, text) => matchMaker.remoteRoomCall(table, "announce" as never, [text] as never) as Promise<void>,
      look: (table) => call<TableLook | undefined>(table, "look").catch(() => undefined),
    };
  };
}
