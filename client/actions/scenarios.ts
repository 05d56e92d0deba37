import { signal } from "@preact/signals";
import { SCENARIOS } from "../../shared/content/scenarios/index.ts";
import { listScenarios } from "../session/server.ts";
import { addScenarioWords } from "../words/index.ts";

/** A scenario as a match can be opened with it. */
export interface Offered {
  id: string;
  turns: number;
  nations: number;
}

/** The game's own, read without the rules: the lobby does without them. */
const OWN: readonly Offered[] = SCENARIOS.map(({ id }) => ({
  id,
  turns: inherited(id, "turns") ?? 16,
  nations: inherited(id, "nations")?.length ?? 12,
}));

function inherited<K extends "turns" | "nations">(id: string, field: K): (typeof SCENARIOS)[number][K] {
  const file = SCENARIOS.find((scenario) => scenario.id === id);
  return file?.[field] ?? (file?.extends === undefined ? undefined : inherited(file.extends, field));
}

export const offered = signal(OWN);

/** Adds those of the host. */
export async function learnOffers(): Promise<void> {
  const offers = await listScenarios();
  for (const { id, words } of offers) addScenarioWords(id, words);
  offered.value = [...OWN, ...offers];
}
