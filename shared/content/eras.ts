import type { z } from "zod";
import type { eraSchema } from "./schema.ts";

/** After threshold 1 scarcity is over; after threshold 2 nobody governs without agents (S08, S39). */
export const ERAS: z.infer<typeof eraSchema>[] = [
  {
    id: "abundance",
    after: "threshold1",
    effects: [
      { kind: "multiply", rate: "ceiling", byBp: 11_500 },
      { kind: "multiply", rate: "research", byBp: 11_500 },
      { kind: "multiply", rate: "tokens", byBp: 13_000 },
      { kind: "multiply", rate: "displace", byBp: 20_000 },
    ],
  },
  {
    id: "dependence",
    after: "threshold2",
    effects: [
      { kind: "multiply", rate: "incidents", byBp: 15_000 },
      { kind: "multiply", rate: "programme", byBp: 11_000 },
    ],
  },
];
