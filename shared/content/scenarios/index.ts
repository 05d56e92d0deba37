import type { ScenarioFile } from "../schema.ts";
import base from "./base.json" with { type: "json" };
import classroom from "./classroom.json" with { type: "json" };
import deglobalisation from "./deglobalisation.json" with { type: "json" };
import energyCrunch from "./energyCrunch.json" with { type: "json" };
import openWorld from "./openWorld.json" with { type: "json" };
import quick from "./quick.json" with { type: "json" };
import sandbox from "./sandbox.json" with { type: "json" };

/** The scenarios that ship with the game. A new one is a file beside these, and its line here. */
export const SCENARIOS = [
  base,
  quick,
  deglobalisation,
  energyCrunch,
  openWorld,
  classroom,
  sandbox,
] as unknown as readonly ScenarioFile[];
