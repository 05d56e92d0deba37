import { selfPlay } from "../../shared/bots/selfPlay.ts";
import type { Ruleset } from "../../shared/content/ruleset.ts";

/** A year of the calendar: long enough for what was ordered in the first quarter to stand. */
export const TRIAL_TURNS = 4;
/** Any seed: each number of nations is played once. */
const SEED = 1;

/**
 * What goes wrong when bots play a scenario's first quarters in every number of seats that it allows. Each table may be
 * as its schema wants it and the whole still not be playable.
 */
export function troublesInPlay(rules: Ruleset): string[] {
  const { id, nations } = rules.scenario;
  const troubles: string[] = [];
  for (let seats = 2; seats <= nations.length; seats++) {
    const say = (what: string) => troubles.push(`scenarios/${id}: played with ${seats} nations: ${what}`);
    try {
      const { violations } = selfPlay(rules, SEED, { nations: nations.slice(0, seats), turns: TRIAL_TURNS });
      // One broken law breaks others after it.
      const [first] = violations;
      if (first !== undefined) say(first);
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  }
  return troubles;
}
