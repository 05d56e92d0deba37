import { addScenario, hasScenario } from "../../shared/content/ruleset.ts";
import type { ScenarioFile } from "../../shared/content/schema.ts";
import { addScenarioWords } from "../words/index.ts";
import { SERVER } from "./server.ts";

const underWay = new Map<string, Promise<void>>();

/**
 * Learns a scenario that came with the server and not with the page, and those that it extends. The server has checked
 * it, and it is checked here as well.
 * @throws when it can't be had; nothing of it is kept then.
 */
export function learnScenario(id: string): Promise<void> {
  const learning = underWay.get(id) ?? learn(id).finally(() => underWay.delete(id));
  underWay.set(id, learning);
  return learning;
}

async function learn(id: string): Promise<void> {
  if (hasScenario(id)) return;
  const response = await fetch(`${SERVER}/api/scenarios/${encodeURIComponent(id)}`);
  if (!response.ok) throw new Error(`the server answered ${response.status} for the scenario ${id}`);
  const file = (await response.json()) as ScenarioFile;
  if (file.extends !== undefined) await learnScenario(file.extends);
  if (hasScenario(id)) return;
  addScenario(file);
  addScenarioWords(id, file.words ?? {});
}

/** Does something at once, or as soon as the scenario that it needs has been learnt; never, when it can't be had. */
export function withScenario(id: string, act: () => void, failed: () => void): void {
  if (hasScenario(id)) act();
  else void learnScenario(id).then(act, failed);
}
