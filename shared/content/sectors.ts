import type { z } from "zod";
import type { sectorSchema } from "./schema.ts";

export const SECTOR_TABLE: z.infer<typeof sectorSchema>[] = [
  { id: "software", weightBp: 1_500, horizonMilliH: 12_000, speedBp: 12_500, startBp: 10_000, startPipelinesBp: 5_000 },
  { id: "science", weightBp: 1_000, horizonMilliH: 120_000, speedBp: 10_000, startBp: 2_200, startPipelinesBp: 3_000 },
  { id: "enterprise", weightBp: 3_500, horizonMilliH: 60_000, speedBp: 8_000, startBp: 4_000, startPipelinesBp: 3_500 },
  { id: "public", weightBp: 2_000, horizonMilliH: 250_000, speedBp: 10_000, startBp: 1_400, startPipelinesBp: 2_500 },
  { id: "industry", weightBp: 2_000, horizonMilliH: 500_000, speedBp: 10_000, startBp: 800, startPipelinesBp: 2_000 },
]; // biome-ignore format: a table
