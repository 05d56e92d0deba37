import type { z } from "zod";
import type { accordSchema } from "./schema.ts";

/** What a resolution can put in force for everybody. */
export const ACCORDS: z.infer<typeof accordSchema>[] = [
  {
    id: "standards",
    effects: [
      { kind: "add", stat: "oversight", by: 150 },
      { kind: "multiply", rate: "train", byBp: 9_500 },
    ],
  },
  { id: "corridors", effects: [{ kind: "multiply", rate: "embargo", byBp: 0 }] },
  { id: "openScience", effects: [{ kind: "add", stat: "diffusion", by: 1 }] },
  { id: "pause", effects: [{ kind: "multiply", rate: "train", byBp: 4_000 }] },
  {
    id: "inspection",
    effects: [
      { kind: "multiply", rate: "racing", byBp: 4_000 },
      { kind: "multiply", rate: "releaseRisk", byBp: 5_000 },
      { kind: "multiply", rate: "train", byBp: 8_500 },
    ],
  },
  {
    id: "sanction",
    effects: [
      { kind: "multiply", rate: "racing", byBp: 2_000 },
      { kind: "multiply", rate: "releaseRisk", byBp: 4_000 },
      { kind: "multiply", rate: "train", byBp: 5_000 },
      { kind: "multiply", rate: "exports", byBp: 7_000 },
      { kind: "multiply", rate: "reach", byBp: 8_500 },
    ],
  },
  { id: "gridPact", effects: [{ kind: "multiply", rate: "turbineQueue", byBp: 0 }] },
  {
    id: "carbonAccord",
    effects: [
      { kind: "multiply", rate: "carbon", byBp: 6_000 },
      { kind: "multiply", rate: "operations", byBp: 10_500 },
    ],
  },
  {
    id: "computeRegistry",
    effects: [
      { kind: "multiply", rate: "releaseRisk", byBp: 8_000 },
      { kind: "multiply", rate: "leak", byBp: 8_000 },
      { kind: "add", stat: "clock", by: 1 },
    ],
  },
];
