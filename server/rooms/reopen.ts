import { randomUUID } from "node:crypto";
import { matchMaker } from "@colyseus/core";
import type { Logger } from "pino";
import { ROOM } from "../../shared/protocol/protocol.ts";
import { CORRESPONDENCE_SECONDS } from "../match/quarters.ts";
import { RecordMismatch } from "../match/restored.ts";
import type { Holding, MatchStore, StoredMatch } from "../store/store.ts";
import type { Processes } from "./processes.ts";

/** Why a match that is on record can't be taken up again; it stays on record as it is. */
export class CannotReopen extends Error {}

export interface Reopening {
  /** The record behind options that we gave to Colyseus ourselves; undefined for anybody else's. */
  takenUp: (options: unknown) => StoredMatch | undefined;
  /** The room of a match, which is opened here if no process has it. @returns its id, or undefined when there is no such match. @throws CannotReopen */
  reopen: (code: string) => Promise<string | undefined>;
  /** Takes up those matches by correspondence that no process has: their turns end though nobody is there. */
  reopenLong: () => Promise<void>;
}

const LOOK_AGAIN_MS = 50;
/** So long another process may take to open a match that it has taken. */
const OPENS_WITHIN_MS = 5_000;

/** Takes matches up again from their record: after a restart, or when somebody comes back to one that was put away. */
export function reopening(store: MatchStore, processes: Processes, log: Logger): Reopening {
  /** By a secret of this process, so that no client's options can name a match. */
  const records = new Map<string, StoredMatch>();
  const underWay = new Map<string, Promise<string | undefined>>();

  const openHere = async (record: StoredMatch): Promise<string> => {
    const { code } = record;
    const reopens = randomUUID();
    records.set(reopens, record);
    try {
      // Another process would not know the record.
      await matchMaker.handleCreateRoom(ROOM, { reopens });
      log.info({ code }, "match taken up again");
      return code;
    } catch (error) {
      log.error({ code, err: error }, "a match could not be taken up again");
      await store.release(code);
      throw new CannotReopen(error instanceof RecordMismatch ? error.message : `match ${code} can't be opened`);
    } finally {
      records.delete(reopens);
    }
  };

  const isElsewhere = async ({ holder }: Holding) =>
    holder !== null && holder !== store.holder && (await processes.isAlive(holder));

  const find = async (code: string): Promise<string | undefined> => {
    for (const end = Date.now() + OPENS_WITHIN_MS; Date.now() < end; ) {
      if (matchMaker.getLocalRoomById(code)) return code;
      const holding = await store.holding(code);
      if (!holding) return undefined;
      if (await isElsewhere(holding)) {
        if (await matchMaker.getRoomById(code)) return code;
      } else {
        const record = await store.take(code, holding);
        if (record?.end?.ending === "closed") {
          await store.release(code);
          throw new CannotReopen(`match ${code} was closed by the server's host`);
        }
        if (record) return openHere(record);
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
    throw new CannotReopen(`match ${code} is being opened`);
  };

  const reopen = (code: string) => {
    const opening = underWay.get(code) ?? find(code).finally(() => underWay.delete(code));
    underWay.set(code, opening);
    return opening;
  };

  return {
    takenUp(options) {
      const id = (options as { reopens?: unknown } | undefined)?.reopens;
      return typeof id === "string" ? records.get(id) : undefined;
    },
    reopen,
    async reopenLong() {
      for (const code of await store.unfinished(CORRESPONDENCE_SECONDS)) {
        if (matchMaker.getLocalRoomById(code)) continue;
        const holding = await store.holding(code);
        // What can't be opened was logged, and is looked at again when somebody asks for it.
        if (holding && !(await isElsewhere(holding))) await reopen(code).catch(() => {});
      }
    },
  };
}
