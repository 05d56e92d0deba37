import { randomUUID } from "node:crypto";
import { matchMaker } from "@colyseus/core";
import type { Logger } from "pino";
import { ROOM } from "../../shared/protocol/protocol.ts";
import type { Limiter } from "../limits/limiter.ts";
import type { MatchOptions } from "../match/match.ts";
import type { OpenedFor } from "../match/openedFor.ts";
import { NoPlace, type Rooms } from "../match/takingUp.ts";
import type { StoredMatch } from "../store/store.ts";
import type { MatchMetadata } from "./metadata.ts";
import type { Places } from "./places.ts";

interface Ordered {
  options: MatchOptions;
  openedFor: OpenedFor;
}
interface TakenUp {
  record: StoredMatch;
  openedFor: OpenedFor | undefined;
  /** Hears why the match can't be opened: Colyseus hands on the words of an error and not the error. */
  failed: (error: unknown) => void;
}

export interface ReopenedRooms extends Rooms {
  /** The choice behind options that we gave to Colyseus ourselves; undefined for anybody else's. */
  ordered: (options: unknown) => Ordered | undefined;
  /** Opens a new match with a choice that no client could make. @returns its code. */
  order: (options: MatchOptions, openedFor: OpenedFor) => Promise<string>;
  /** Has the room of a match do something, in whichever process it is. */
  call: (code: string, method: string, given: readonly unknown[]) => Promise<unknown>;
  /** The record behind options that we gave to Colyseus ourselves; undefined for anybody else's. */
  takenUp: (options: unknown) => TakenUp | undefined;
}

export interface ReopeningServices {
  places: Places;
  limiter: Limiter;
  log: Logger;
}

/** Rooms of Colyseus, which are opened anew from their record. */
export function reopenedRooms({ places, limiter, log }: ReopeningServices): ReopenedRooms {
  /** By a secret of this process, so that no client's options can name a match. */
  const records = new Map<string, TakenUp>();
  const orders = new Map<string, Ordered>();
  return {
    ordered(options) {
      const id = (options as { ordered?: unknown } | undefined)?.ordered;
      return typeof id === "string" ? orders.get(id) : undefined;
    },
    async order(options, openedFor) {
      const ordered = randomUUID();
      orders.set(ordered, { options, openedFor });
      try {
        return (await matchMaker.handleCreateRoom(ROOM, { ordered })).roomId;
      } finally {
        orders.delete(ordered);
      }
    },
    call: (code, method, given) => matchMaker.remoteRoomCall(code, method as never, given as never),
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
    async takePlace(code, openedFor) {
      const seconds = openedFor && (await limiter.spend("reopenings", openedFor.network));
      if (seconds !== undefined) throw new NoPlace("tooFast", seconds);
      const refusal = await places.take(code, openedFor);
      if (refusal) throw new NoPlace(refusal);
    },
    async open(record, openedFor) {
      const { code } = record;
      const reopens = randomUUID();
      let why: unknown;
      const failed = (error: unknown) => {
        why = error;
      };
      records.set(reopens, { record, openedFor, failed });
      try {
        // Another process would not know the record.
        await matchMaker.handleCreateRoom(ROOM, { reopens });
        log.info({ code }, "match taken up again");
      } catch (error) {
        log.error({ code, err: why ?? error }, "a match could not be taken up again");
        throw why ?? error;
      } finally {
        records.delete(reopens);
      }
    },
  };
}
