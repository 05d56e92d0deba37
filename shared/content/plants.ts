import type { z } from "zod";
import type { plantSchema } from "./schema.ts";

/** Power: four families that differ in kind. Costs and leads: MODEL set B; bills and carbon per GW. */
export const PLANTS: z.input<typeof plantSchema>[] = [
  { id: "grid", family: "quick", costPerGwM: 1_500, lead: 1, billsBp: 10_000, carbonBp: 5_000, isLimited: true, queues: false, isReactor: false, isFossil: true, drawsOnGrid: true, startBp: 7_500 },
  { id: "gas", family: "quick", costPerGwM: 2_600, lead: 3, billsBp: 2_000, carbonBp: 10_000, isLimited: false, queues: true, isReactor: false, isFossil: true, startBp: 3_000, startUnderWayBp: 1_000 },
  { id: "renewables", family: "clean", costPerGwM: 4_200, lead: 3, billsBp: -1_000, carbonBp: 0, isLimited: true, queues: false, isReactor: false, startBp: 1_000 },
  { id: "hydro", family: "clean", costPerGwM: 4_000, lead: 4, billsBp: 0, carbonBp: 0, isLimited: true, queues: false, isReactor: false, isOnRivers: true },
  { id: "nuclear", family: "steady", costPerGwM: 8_000, lead: 8, billsBp: 0, carbonBp: 0, isLimited: false, queues: false, isReactor: true },
  { id: "smr", family: "steady", costPerGwM: 6_000, lead: 4, billsBp: 0, carbonBp: 0, isLimited: false, queues: false, isReactor: true, needsProject: "smallReactors" },
  { id: "restart", family: "oneOff", costPerGwM: 2_200, lead: 3, billsBp: 1_000, carbonBp: 0, isLimited: true, queues: false, isReactor: false },
]; // biome-ignore format: a table
