import { randomUUID } from "node:crypto";
import { matchMaker } from "@colyseus/core";
import type { Logger } from "pino";
import { ROOM } from "../../shared/protocol/protocol.ts";
import { RecordMismatch } from "../match/restored.ts";
import type { MatchStore, StoredMatch } from "../store/store.ts";

/** Why a match that is on record can't be taken up again; it stays on record as it is. */
export class CannotReopen extends Error {}

export interface Reopening {
  /** The record behind options that we gave to Colyseus ourselves; undefined for anybody else's. */
  takenUp: (options: unknown) => StoredMatch | undefined;
  /** Opens the room of a match on record. @returns its id, or undefined when there is no such match. @throws CannotReopen */
  reopen: (code: string) => Promise<string | undefined>;
}

/** Takes matches up again from their record: after a restart, or when somebody comes back to one that was put away. */
export function reopening(store: MatchStore, log: Logger): Reopening {
  /** By a secret of this process, so that no client's options can name a match. */
  const records = new Map<string, StoredMatch>();
  const underWay = new Map<string, Promise<string | undefined>>();

  const open = async (code: string): Promise<string | undefined> => {
    const record = await store.load(code);
    if (!record || matchMaker.getLocalRoomById(code)) return record && code;
    const reopens = randomUUID();
    records.set(reopens, record);
    try {
      await matchMaker.createRoom(ROOM, { reopens });
      log.info({ code }, "match taken up again");
      return code;
    } catch (error) {
      log.error({ code, err: error }, "a match could not be taken up again");
      throw new CannotReopen(error instanceof RecordMismatch ? error.message : `match ${code} can't be opened`);
    } finally {
      records.delete(reopens);
    }
  };

  return {
    takenUp(options) {
      const id = (options as { reopens?: unknown } | undefined)?.reopens;
      return typeof id === "string" ? records.get(id) : undefined;
    },
    reopen(code) {
      const opening = underWay.get(code) ?? open(code).finally(() => underWay.delete(code));
      underWay.set(code, opening);
      return opening;
    },
  };
}
