import { stateHash } from "../../shared/state/hash.ts";
import type { StoredClock, StoredMatch } from "../store/store.ts";
import { type Game, newGame } from "./game.ts";

/** The rules no longer give what they gave when a match was played: to go on would be to go on with another match. */
export class RecordMismatch extends Error {
  constructor({ code, version }: StoredMatch, turn: number) {
    super(`turn ${turn} of match ${code} comes out otherwise than when it was played with version ${version}`);
  }
}

/**
 * The game as it was when the record ended: every turn played again, and the plans that people were at.
 * @throws RecordMismatch
 */
export function restoredGame(stored: StoredMatch): Game | undefined {
  const { nations, options } = stored;
  if (!nations) return undefined;
  const game = newGame({ ...options, nations });
  for (const { turn, plans, stateHash: expected } of stored.played) {
    game.replay(plans);
    if (stateHash(game.state) !== expected) throw new RecordMismatch(stored, turn);
  }
  for (const { nation, turn, orders } of stored.drafts)
    if (turn === game.state.world.turn) game.setDraft(nation, orders);
  return game;
}

/** How much of a turn's time was left at the last moment of which there is a record, in milliseconds: nobody loses time to a restart. */
export const leftOf = ({ deadline, leftMs, at }: StoredClock): number | undefined =>
  deadline === undefined ? leftMs : Math.max(0, deadline - at);
