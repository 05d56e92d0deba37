import { addMissing } from "../../shared/content/ruleset.ts";
import type { ScenarioFile } from "../../shared/content/schema.ts";
import "../../shared/score/everyPar.ts";
import type { Past } from "../match/game.ts";
import { outcomeOf } from "../match/playing.ts";
import { restoredGame } from "../match/restored.ts";
import type { StoredMatch } from "../store/store.ts";

/** What runs in each thread of the pool: a turn of one match. */
export default outcomeOf;

/** Or the turns of one that is taken up again. */
export function replay({
  stored,
  scenarios,
}: {
  stored: StoredMatch;
  scenarios: readonly ScenarioFile[];
}): Past | undefined {
  addMissing(scenarios);
  return restoredGame(stored, new Map())?.past;
}

/** Asked of a thread that is to be there. */
export const ready = (): void => {};
