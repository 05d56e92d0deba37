import { knownPar, learnPar, type ParFile } from "../../shared/score/par.ts";
import { whyNotFetched } from "./page.ts";
import { NoLine } from "./reach.ts";
import { Refused } from "./refused.ts";

/** Each is fetched when its scenario is played. */
const FILES = import.meta.glob<ParFile>("../../shared/content/scenarios/*.par.json", { import: "default" });
const fileOf = (scenario: string) => FILES[`../../shared/content/scenarios/${scenario}.par.json`];

/** The scenario whose par measures this one: those of a host's own, and what was never fitted, are measured by base's. */
const measureOf = (scenario: string): string => (fileOf(scenario) ? scenario : "base");

export const hasPar = (scenario: string): boolean => knownPar(scenario)?.scenario === measureOf(scenario);

/** Learns par of a scenario, without which no score can be told. @throws NoLine, Refused when this page is old */
export async function fetchPar(scenario: string): Promise<void> {
  if (hasPar(scenario)) return;
  try {
    const file = await fileOf(measureOf(scenario))?.();
    if (file) learnPar(file);
  } catch {
    const code = await whyNotFetched();
    throw code === "oldClient" ? new Refused({ code }) : new NoLine(code);
  }
}
