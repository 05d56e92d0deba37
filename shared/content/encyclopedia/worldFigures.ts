import type { Figure } from "./schema.ts";

/** Figures of the world as a whole. */
export const WORLD_FIGURES: Figure[] = [
  { id: "horizonGpt5", value: 3.6, year: 2026, source: "METR", confidence: "medium" },
  { id: "usersShareWorld", value: 17.8, year: 2026, source: "MSDIFF", confidence: "medium" },
]; // biome-ignore format: a table
