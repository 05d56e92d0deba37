import type { Player } from "../../shared/bots/planner.ts";
import type { Ruleset } from "../../shared/content/ruleset.ts";
import { uniform } from "../../shared/state/random.ts";
import type { NationId, ScenarioId } from "../../shared/state/words.ts";

/** One match to be played: which world and chance, and who sits where. Plain JSON, so that it can go to another thread. */
export interface SimTable {
  scenario: ScenarioId;
  seed: number;
  /** Which nations play; all of the scenario's, when it is not said. */
  nations?: readonly NationId[];
  /** Who plays a nation that is not named in `seats`. */
  others: Player;
  seats: Record<NationId, Player>;
  /** Whether the summary is to hold every nation's figures of every turn. */
  keepsParSamples?: boolean;
}

export const table = (
  scenario: ScenarioId,
  seed: number,
  others: Player = {},
  seats: SimTable["seats"] = {},
): SimTable => ({
  scenario,
  seed,
  others,
  seats,
});

/** So many nations of the scenario, drawn by lot and in an order drawn by lot; `first` is always among them. */
export function drawNations({ scenario }: Ruleset, seats: number, seed: number, first?: NationId): NationId[] {
  const lots = new Map(scenario.nations.map((id) => [id, id === first ? -1 : uniform(seed, "seat", id)]));
  const drawn = [...lots.keys()].sort((a, b) => (lots.get(a) ?? 0) - (lots.get(b) ?? 0)).slice(0, seats);
  // Who was asked for sits anywhere.
  return drawn.sort((a, b) => uniform(seed, "chair", a) - uniform(seed, "chair", b));
}
