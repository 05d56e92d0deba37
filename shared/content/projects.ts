import type { z } from "zod";
import type { projectSchema } from "./schema.ts";

/** Research projects: in hand once the knowledge of a branch reaches the level. */
export const PROJECTS: z.infer<typeof projectSchema>[] = [
  { id: "speculativeDecoding", branch: "efficiency", level: 2_000, effects: [{ kind: "multiply", rate: "tokens", byBp: 10_800 }] },
  { id: "mixtureRouting", branch: "efficiency", level: 4_000, effects: [{ kind: "multiply", rate: "tokens", byBp: 11_000 }] },
  { id: "fusedKernels", branch: "chip", level: 2_000, effects: [{ kind: "multiply", rate: "tokens", byBp: 10_600 }] },
  { id: "liquidCooling", branch: "power", level: 1_000, effects: [{ kind: "multiply", rate: "hazard", byBp: 8_000 }] },
  { id: "flexibleHalls", branch: "power", level: 4_000, effects: [{ kind: "multiply", rate: "bills", byBp: 7_000 }] },
  { id: "interpretability", branch: "safety", level: 2_000, effects: [{ kind: "add", stat: "oversight", by: 100 }] },
  { id: "verifiedReleases", branch: "safety", level: 4_000, effects: [{ kind: "multiply", rate: "releaseRisk", byBp: 7_000 }] },
  { id: "chiplets", branch: "chip", level: 3_500, effects: [{ kind: "add", stat: "fabGeneration", by: 1_000 }] },
  { id: "smallReactors", branch: "power", level: 2_500, effects: [{ kind: "multiply", rate: "bills", byBp: 9_500 }] },
  { id: "longContext", branch: "agents", level: 2_000, effects: [{ kind: "add", stat: "agents", by: 100 }] },
]; // biome-ignore format: a table
