import type { z } from "zod";
import type { challengeSchema } from "./schema.ts";

export const CHALLENGES: z.infer<typeof challengeSchema>[] = [
  { id: "fusion", needBp: 10_000, effects: [{ kind: "now", stat: "knowledge.power", by: 1_000 }] },
  { id: "cure", needBp: 10_000, effects: [{ kind: "now", stat: "life", by: 500 }, { kind: "now", stat: "legitimacy", by: 400 }] },
  { id: "material", needBp: 10_000, effects: [{ kind: "now", stat: "knowledge.chip", by: 1_500 }] },
  { id: "weather", needBp: 7_000, effects: [{ kind: "multiply", rate: "hazard", byBp: 8_000 }, { kind: "now", stat: "trust", by: 500 }] },
  { id: "maths", needBp: 6_000, effects: [{ kind: "now", stat: "knowledge.capability", by: 500 }] },
  { id: "tutor", needBp: 8_000, effects: [{ kind: "now", stat: "pipelines", by: 800 }] },
]; // biome-ignore format: a table
