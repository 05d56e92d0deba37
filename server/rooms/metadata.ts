import type { MatchListing } from "../../shared/protocol/protocol.ts";
import type { OpenedFor } from "../match/openedFor.ts";

/** What the lobby's list and the search by code read of a room. */
export interface MatchMetadata {
  /** The process that has it, by the store's name for it. */
  holder: string;
  /** On whose behalf it was opened; undefined: the server's own. Told to nobody. */
  openedFor: OpenedFor | undefined;
  /** Since when it only waits for people who were there, epoch milliseconds; 0 when it doesn't. */
  idleSinceMs: number;
  isPublic: boolean;
  listing: MatchListing;
}
