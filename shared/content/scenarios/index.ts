import type { ScenarioContent } from "../schema.ts";
import { base } from "./base.ts";
import { quick } from "./quick.ts";

/** A new scenario is a file beside this one, and its line here. */
export const SCENARIOS: readonly ScenarioContent[] = [base, quick];
