import type { TableRefusal } from "../../shared/protocol/refusals.ts";
import type { Holding, MatchStore, StoredMatch } from "../store/store.ts";
import type { Clock } from "./clock.ts";
import type { OpenedFor } from "./openedFor.ts";
import { CORRESPONDENCE_SECONDS } from "./quarters.ts";
import { leftOf, RecordMismatch } from "./restored.ts";

/** Why a match that is on record can't be taken up again; it stays on record as it is. */
export class CannotTakeUp extends Error {
  /** As people are told it. */
  readonly code: "closed" | "otherRules" | "unopened";

  constructor(code: CannotTakeUp["code"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Why a match that is on record is not taken up just now; it may be later. */
export class NoPlace extends Error {
  readonly refusal: TableRefusal;
  /** After so many seconds there may be one. */
  readonly seconds: number | undefined;

  constructor(refusal: TableRefusal, seconds?: number) {
    super(refusal);
    this.refusal = refusal;
    this.seconds = seconds;
  }
}

/** Where matches are played. */
export interface Rooms {
  isHere: (code: string) => boolean;
  /** Whether it is played by the process of this name. */
  isWith: (code: string, holder: string) => Promise<boolean>;
  /** Takes a place for a match that is to be opened in this process. @throws NoPlace */
  takePlace: (code: string, openedFor: OpenedFor | undefined) => Promise<void>;
  /** Opens a match in this process, as its record says. */
  open: (record: StoredMatch, openedFor: OpenedFor | undefined) => Promise<void>;
}

export interface TakingUp {
  /**
   * Sees to it that a match is played somewhere, here if no process has it.
   * @param network which is answerable for its place. @returns whether there is such a match. @throws CannotTakeUp, NoPlace
   */
  takeUp: (code: string, network?: string) => Promise<boolean>;
  /**
   * Looks after the clocks of matches by correspondence that no process has: their turns end though nobody is there. One whose turn
   * ends before the next look is taken up, and the others are left on record.
   */
  takeUpLong: (nextLookMs: number) => Promise<void>;
}

/** So often it is looked whether another process has opened the match. */
const LOOK_AGAIN_MS = 50;
/** So long another process may take to open a match that it has taken. */
const OPENS_WITHIN_MS = 5_000;

/**
 * Takes matches up again from their record: after a restart, or when somebody comes back to one that was put away.
 * @param isAlive whether a process of this name is there.
 */
export function takingUp(
  store: MatchStore,
  rooms: Rooms,
  isAlive: (holder: string) => Promise<boolean>,
  clock: Clock,
): TakingUp {
  const underWay = new Map<string, Promise<boolean>>();
  /** Those that could not be taken up; they are looked at again when somebody asks for them. */
  const failed = new Set<string>();
  /** When the turns end whose clocks run here, though the match has not been taken up, epoch milliseconds. */
  const endsAt = new Map<string, number>();

  /** The record with the clock as it has run here meanwhile. */
  const withTime = (record: StoredMatch): StoredMatch => {
    const at = clock.now();
    const ends = endsAt.get(record.code);
    endsAt.delete(record.code);
    return ends === undefined ? record : { ...record, clock: { leftMs: Math.max(0, ends - at), at } };
  };

  const openHere = async (record: StoredMatch, openedFor: OpenedFor | undefined): Promise<true> => {
    const { code } = record;
    try {
      if (record.end?.ending === "closed")
        throw new CannotTakeUp("closed", `match ${code} was closed by the server's host`);
      await rooms.open(withTime(record), openedFor);
      failed.delete(code);
      return true;
    } catch (error) {
      if (error instanceof CannotTakeUp || error instanceof RecordMismatch) failed.add(code);
      await store.release({ code, number: record.holding });
      if (error instanceof CannotTakeUp) throw error;
      if (error instanceof RecordMismatch) throw new CannotTakeUp("otherRules", error.message, { cause: error });
      throw new CannotTakeUp("unopened", `match ${code} can't be opened`, { cause: error });
    }
  };

  /** Another process that has it, and lives. */
  const elsewhere = async ({ holder }: Holding) =>
    holder !== null && holder !== store.holder && (await isAlive(holder)) ? holder : undefined;

  const find = async (code: string, network: string | undefined): Promise<boolean> => {
    const began = clock.now();
    let first: number | undefined;
    while (clock.now() < began + 2 * OPENS_WITHIN_MS) {
      if (rooms.isHere(code)) return true;
      const holding = await store.holding(code);
      if (!holding) return false;
      first ??= holding.holding;
      const other = await elsewhere(holding);
      if (other !== undefined && (await rooms.isWith(code, other))) return true;
      // A process that lives and still has not opened it gave it up, and could not write so when the disk failed it.
      const isGivenUp = holding.holding === first && clock.now() >= began + OPENS_WITHIN_MS;
      if (other === undefined || isGivenUp) {
        // A lesson's table is one, whoever comes back to it first.
        const openedFor = network === undefined ? undefined : { network, isTable: holding.lesson !== undefined };
        await rooms.takePlace(code, openedFor);
        const record = await store.take(code, holding);
        if (record) return openHere(record, openedFor);
      }
      await new Promise<void>((resolve) => void clock.after(LOOK_AGAIN_MS, resolve));
    }
    throw new CannotTakeUp("unopened", `match ${code} is being opened`);
  };

  const takeUp = (code: string, network?: string) => {
    const opening = underWay.get(code) ?? find(code, network).finally(() => underWay.delete(code));
    underWay.set(code, opening);
    return opening;
  };

  return {
    takeUp,
    async takeUpLong(nextLookMs) {
      for (const { code, clock: kept } of await store.unfinished(CORRESPONDENCE_SECONDS)) {
        if (rooms.isHere(code) || failed.has(code)) continue;
        const holding = await store.holding(code);
        if (!holding || (await elsewhere(holding)) !== undefined) {
          endsAt.delete(code);
          continue;
        }
        const ends = endsAt.get(code) ?? clock.now() + ((kept && leftOf(kept)) ?? 0);
        endsAt.set(code, ends);
        if (ends <= clock.now() + nextLookMs) await takeUp(code).catch(() => {});
      }
    },
  };
}
