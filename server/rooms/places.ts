import { matchMaker } from "@colyseus/core";
import { ROOM } from "../../shared/protocol/protocol.ts";
import type { TableRefusal } from "../../shared/protocol/refusals.ts";
import type { Config } from "../config.ts";
import type { OpenedFor } from "../match/openedFor.ts";
import type { MatchMetadata } from "./metadata.ts";

/** The places that a server has for matches, those of all its processes together. */
export interface Places {
  /** Takes one for a match that is about to be opened. @param openedFor undefined: the server's own. @returns why there is none. */
  take: (code: string, openedFor: OpenedFor | undefined) => Promise<TableRefusal | undefined>;
  /** How many more there are. */
  free: (openedFor: OpenedFor | undefined) => Promise<number>;
  /** The match is gone. */
  giveBack: (code: string) => void;
}

/** So long a match may take from here until it is in the list of rooms, ms. */
const OPENS_WITHIN_MS = 5_000;

type Listed = { roomId: string; metadata?: MatchMetadata };
const list = async (): Promise<Listed[]> => matchMaker.query({ name: ROOM });

/** No network has all of them: where one has opened as many as it may, others still find a place. */
export function places({ maxMatches, limits }: Pick<Config, "maxMatches" | "limits">): Places {
  const { own, withTables } = limits.matchesAtOnce(maxMatches);
  /** Taken here, and perhaps not in the list yet. */
  const taken = new Map<string, { openedFor: OpenedFor | undefined; at: number }>();
  /** Called and used without an `await` in between, so that no place is taken twice. */
  const opened = (listed: readonly Listed[]) => {
    const now = Date.now();
    const codes = new Set(listed.map(({ roomId }) => roomId));
    for (const [code, { at }] of taken) if (codes.has(code) || at + OPENS_WITHIN_MS < now) taken.delete(code);
    return [...listed.map(({ metadata }) => metadata?.openedFor), ...[...taken.values()].map((one) => one.openedFor)];
  };
  /** How many of all places are free, and of those that a network may have. */
  const freeFor = (openedFor: OpenedFor | undefined, all: readonly (OpenedFor | undefined)[]) => {
    const theirs = all.filter((other) => other !== undefined && other.network === openedFor?.network);
    const counted = openedFor?.isTable ? theirs.length : theirs.filter((other) => !other?.isTable).length;
    const most = openedFor === undefined ? maxMatches : openedFor.isTable ? withTables : own;
    return { here: maxMatches - all.length, theirs: most - counted };
  };
  /** Codes of matches that are being put away. */
  const going = new Set<string>();
  /** Puts away a match in which nobody of this network is any more: it is on record, and comes back with its people. */
  const makeRoom = async (network: string, listed: readonly Listed[]): Promise<readonly Listed[]> => {
    const idle = listed.find(({ roomId, metadata }) => {
      if (metadata?.openedFor?.network !== network || going.has(roomId)) return false;
      return metadata.idleSinceMs > 0 && metadata.idleSinceMs + limits.idleMs <= Date.now();
    });
    if (!idle) return listed;
    const { roomId } = idle;
    going.add(roomId);
    try {
      const isGone = await matchMaker.remoteRoomCall(roomId, "putAway" as never).catch(() => false);
      const now = await list();
      return isGone ? now.filter((one) => one.roomId !== roomId) : now;
    } finally {
      going.delete(roomId);
    }
  };
  return {
    async take(code, openedFor) {
      let listed: readonly Listed[] = await list();
      const isFull = ({ here, theirs }: ReturnType<typeof freeFor>) => here <= 0 || theirs <= 0;
      if (openedFor && isFull(freeFor(openedFor, opened(listed)))) listed = await makeRoom(openedFor.network, listed);
      const free = freeFor(openedFor, opened(listed));
      if (free.here <= 0) return "serverFull";
      if (free.theirs <= 0) return "networkFull";
      taken.set(code, { openedFor, at: Date.now() });
      return undefined;
    },
    async free(openedFor) {
      const { here, theirs } = freeFor(openedFor, opened(await list()));
      return Math.max(0, Math.min(here, theirs));
    },
    giveBack: (code) => void taken.delete(code),
  };
}
