import { randomUUID } from "node:crypto";
import { matchMaker } from "@colyseus/core";
import type { Logger } from "pino";
import { ROOM } from "../../shared/protocol/protocol.ts";
import type { MatchOptions } from "../match/match.ts";
import type { Rooms } from "../match/takingUp.ts";
import type { StoredMatch } from "../store/store.ts";
import type { MatchMetadata } from "./matchRoom.ts";

export interface ReopenedRooms extends Rooms {
  /** The choice behind options that we gave to Colyseus ourselves; undefined for anybody else's. */
  ordered: (options: unknown) => MatchOptions | undefined;
  /** Opens a new match with a choice that no client could make. @returns its code. */
  order: (options: MatchOptions) => Promise<string>;
  /** The record behind options that we gave to Colyseus ourselves; undefined for anybody else's. */
  takenUp: (options: unknown) => StoredMatch | undefined;
}

/** Rooms of Colyseus, which are opened anew from their record. */
export function reopenedRooms(log: Logger): ReopenedRooms {
  /** By a secret of this process, so that no client's options can name a match. */
  const records = new Map<string, StoredMatch>();
  const orders = new Map<string, MatchOptions>();
  return {
    ordered(options) {
      const id = (options as { ordered?: unknown } | undefined)?.ordered;
      return typeof id === "string" ? orders.get(id) : undefined;
    },
    async order(options) {
      const ordered = randomUUID();
      orders.set(ordered, options);
      try {
        return (await matchMaker.handleCreateRoom(ROOM, { ordered })).roomId;
      } finally {
        orders.delete(ordered);
      }
    },
    takenUp(options) {
      const id = (options as { reopens?: unknown } | undefined)?.reopens;
      return typeof id === "string" ? records.get(id) : undefined;
    },
    isHere: (code) => matchMaker.getLocalRoomById(code) !== undefined,
    async isWith(code, holder) {
      // The list may still name a process that is gone.
      const listed = (await matchMaker.getRoomById(code))?.metadata as MatchMetadata | undefined;
      return listed?.holder === holder;
    },
    async open(record) {
      const { code } = record;
      const reopens = randomUUID();
      records.set(reopens, record);
      try {
        // Another process would not know the record.
        await matchMaker.handleCreateRoom(ROOM, { reopens });
        log.info({ code }, "match taken up again");
      } catch (error) {
        log.error({ code, err: error }, "a match could not be taken up again");
        throw error;
      } finally {
        records.delete(reopens);
      }
    },
  };
}
