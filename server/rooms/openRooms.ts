import { matchMaker } from "@colyseus/core";
import { ROOM } from "../../shared/protocol/protocol.ts";
import type { MatchMetadata } from "./metadata.ts";

/** What whoever watches over the server asks of a match or does to it. */
export type Watched = "adminView" | "expel" | "closeForGood" | "announce";

/** Matches that are open, in all processes together, by their codes. */
export const openRooms = async (): Promise<{ code: string; metadata: MatchMetadata }[]> =>
  (await matchMaker.query({ name: ROOM })).map(({ roomId, metadata }) => ({ code: roomId, metadata }));

/** Rooms are asked by name, since another process may have them. */
export const askRoom = <T>(code: string, what: Watched, ...given: unknown[]): Promise<T> =>
  matchMaker.remoteRoomCall(code, what as never, given as never) as Promise<T>;

/** Rooms of this process, and the connections to them. */
export const loadHere = (): { matches: number; connections: number } => {
  const { roomCount, ccu } = matchMaker.stats.local;
  return { matches: roomCount, connections: ccu };
};
