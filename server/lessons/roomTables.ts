import { type LessonOptions, whyNotFit } from "../../shared/protocol/lesson.ts";
import type { LessonRefused } from "../../shared/protocol/refusals.ts";
import type { Clock } from "../match/clock.ts";
import type { MatchOptions } from "../match/match.ts";
import type { OpenedFor } from "../match/openedFor.ts";
import { CannotTakeUp, type TakingUp } from "../match/takingUp.ts";
import type { TableLook } from "../match/taught.ts";
import type { MatchStore } from "../store/store.ts";
import { type Tables, TableUnreached } from "./tables.ts";
import type { TableAct } from "./taughtTable.ts";

/** A table that can't be reached is not asked again for so long. */
const LOOK_AGAIN_MS = 10_000;

export interface TablesServices {
  rooms: {
    /** Opens a new match with a choice that no client could make. @returns its code. */
    order: (options: MatchOptions, openedFor: OpenedFor) => Promise<string>;
    /** Has the room of a match do something, in whichever process it is. */
    call: (code: string, method: "taught" | "announce" | "closeForGood", given: readonly unknown[]) => Promise<unknown>;
  };
  records: Pick<TakingUp, "takeUp">;
  store: Pick<MatchStore, "remove">;
  clock: Pick<Clock, "now">;
  /** What a lesson may be here. */
  most: Pick<LessonOptions, "tables" | "nations">;
  places: { free: (openedFor: OpenedFor) => Promise<number> };
}

/**
 * The tables of lessons, in rooms of matches: in this process or, after another was killed, in any.
 * @returns those of a lesson that was opened from some network, which is answerable for their places.
 */
export function roomTables({
  rooms,
  records,
  store,
  clock,
  most,
  places,
}: TablesServices): (network: string) => Tables {
  const failedAt = new Map<string, number>();
  const ofOtherRules = new Set<string>();
  /** Lessons that start at once don't count the same places. */
  let lastOpened: Promise<unknown> = Promise.resolve();
  const discard = async (tables: readonly string[]) => {
    for (const table of tables) {
      // One that no longer answers has nobody to tell; its record goes all the same, and without it nothing opens it again.
      await rooms.call(table, "closeForGood", []).catch(() => {});
      await store.remove(table);
    }
  };
  return (network) => {
    const openedFor = { network, isTable: true };
    const call = async <T>(table: string, act: TableAct, ...given: unknown[]): Promise<T> => {
      const waits = (failedAt.get(table) ?? Number.NEGATIVE_INFINITY) + LOOK_AGAIN_MS > clock.now();
      if (waits) throw new TableUnreached(`table ${table} could not be reached lately`);
      try {
        await records.takeUp(table, network);
        return (await rooms.call(table, "taught", [act, ...given])) as T;
      } catch (error) {
        failedAt.set(table, clock.now());
        if (error instanceof CannotTakeUp && error.code === "otherRules") ofOtherRules.add(table);
        // What Colyseus says of it holds what was sent, nicknames among it: that does not belong into a log.
        throw new TableUnreached(`table ${table} can't be reached (${act}, ${(error as Error).name})`);
      }
    };
    const openOne = (lesson: string, options: LessonOptions, seed: number): Promise<string> => {
      const { scenario, turns, timerSeconds, nations, chat, bots, askable } = options;
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
          ...(askable ? { steered: { isPaused: false, isFrozen: false, askable } } : {}),
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
        // Whoever asked hears of a failure; the next in turn only waits for the end.
        lastOpened = opening.catch(() => {});
        return opening;
      },
      discard,
      place: (table, people, gone) => call(table, "place", people, gone),
      begin: (table, nations) => call(table, "begin", nations),
      steer: (table, to) => call(table, "steer", to),
      addTime: (table, ms) => call(table, "addTime", ms),
      next: (table) => call(table, "nextTurn"),
      say: async (table, text) => void (await rooms.call(table, "announce", [text])),
      // A table that can't be asked just now is asked again with the next look round.
      look: (table) => call<TableLook | undefined>(table, "look").catch(() => undefined),
      isOfOtherRules: (table) => ofOtherRules.has(table),
    };
  };
}
