import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addScenario, TABLES } from "../../shared/content/ruleset.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import "../../shared/score/everyPar.ts";
import { resolveTurn } from "../../shared/turn/index.ts";

/** What is asked in this scenario, and of whom, in the order of its quarters from the second on. */
export const ASKED = ["allHands", "raceOrRest", "spaceship"] as const;
/** One in eighty does. */
const MOST_SEEDS = 2_000;
const NATIONS = ["US", "CN"];

/** A host's scenario with no other dilemma than these. */
const FILE = {
  id: "asked",
  extends: "quick",
  turns: 5,
  nations: NATIONS,
  constants: { dilemmaChance: 1 },
  words: { en: { scenarios: { asked: { name: "Asked", about: "Three questions." } } } },
  removes: { dilemmas: TABLES.dilemmas.map((one) => (one as { id: string }).id).filter((id) => !isAsked(id)) },
};
function isAsked(id: string): boolean {
  return ASKED.some((one) => one === id);
}

/** A folder with the file, for the server that the browsers meet. */
export function folderOfAsked(): string {
  const folder = mkdtempSync(join(tmpdir(), "tctm-"));
  writeFileSync(join(folder, "asked.json"), JSON.stringify(FILE));
  return folder;
}

/** A seed that puts the questions in their order, whatever is ordered meanwhile. */
export function seedOfAsked(): number {
  const rules = addScenario(FILE);
  for (let seed = 1; seed < MOST_SEEDS; seed++) {
    let state = newMatch(rules, { seed, nations: NATIONS, turns: FILE.turns });
    const isInOrder = ASKED.every((id) => {
      state = resolveTurn(rules, state, {}).state;
      return NATIONS.every((nation) => state.cabinets[nation]?.dilemma?.id === id);
    });
    if (isInOrder) return seed;
  }
  throw new Error("no seed asks them in this order");
}
