import type { Player } from "../../shared/bots/planner.ts";
import type { NationId, ScenarioId } from "../../shared/state/words.ts";

/** One match to be played: which world and chance, and who sits where. Plain JSON, so that it can go to another thread. */
export interface Table {
  scenario: ScenarioId;
  seed: number;
  /** Who plays a nation that is not named in `seats`. */
  others: Player;
  seats: Record<NationId, Player>;
  /** Whether the summary is to hold every nation's figures of every turn. */
  keepsStandings?: boolean;
}

export const table = (scenario: ScenarioId, seed: number, others: Player = {}, seats: Table["seats"] = {}): Table => ({
  scenario,
  seed,
  others,
  seats,
});
