import type { ScenarioContent } from "../schema.ts";
import { base } from "./base.ts";

/** Eight quarters for an evening: the world learns faster, and threshold 1 is nearer. */
export const quick: ScenarioContent = {
  ...base,
  id: "quick",
  turns: 8,
  constants: { researchRate: 0.36, adoptionRate: 0.6, threshold1Pt: 420, computePerDoubling: 2.1, marketSpeed: 0.3 },
};
