import { type Order, orderSchema } from "../../shared/orders/index.ts";
import { stateHash } from "../../shared/state/hash.ts";
import { RULES_VERSION } from "../../shared/state/rulesVersion.ts";
import type { StoredClock, StoredMatch } from "../store/store.ts";
import { type Game, newGame, type Past } from "./game.ts";
import type { Planners } from "./plans.ts";

/** The rules no longer give what they gave when a match was played: to go on would be to go on with another match. */
export class RecordMismatch extends Error {
  constructor({ code, rules }: StoredMatch, what: string) {
    super(`match ${code} was played by version ${rules} of the rules, this is version ${RULES_VERSION}: ${what}`);
  }
}

/** Has the turns of a record played again on another thread than the one that people are answered on. */
export type ReplayBeside = (stored: StoredMatch) => Promise<Past | undefined>;

/**
 * The game as it was when the record ended, with every turn played again.
 * @param past what came of it, where it was played again already.
 * @throws RecordMismatch
 */
export function restoredGame(stored: StoredMatch, planners: Planners, past?: Past): Game | undefined {
  const { nations, options } = stored;
  if (!nations) return undefined;
  if (stored.rules !== RULES_VERSION) throw new RecordMismatch(stored, "it is not played again");
  const game = newGame({ ...options, nations }, planners, past);
  if (past) return game;
  for (const { turn, plans, askable, stateHash: expected } of stored.played) {
    game.replay(plans, askable);
    if (stateHash(game.state) !== expected) throw new RecordMismatch(stored, `turn ${turn} comes out otherwise`);
  }
  return game;
}

/** Of a plan that was made by older rules, what these no longer know is left out. */
export const isStillOrder = (order: Order): boolean => orderSchema.safeParse(order).success;

/** How much of a turn's time was left at the last moment of which there is a record, in milliseconds: nobody loses time to a restart. */
export const leftOf = ({ deadline, leftMs, at }: StoredClock): number | undefined =>
  deadline === undefined ? leftMs : Math.max(0, deadline - at);
