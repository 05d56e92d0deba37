import type { RealFigure } from "./schema.ts";

/** Figures that entries of content rest on, beyond those of the world and of every nation. */
export const CONTENT_FIGURES: readonly RealFigure[] = [
  { id: "gasShareUS", value: 39.9, year: 2025, source: "EIA25", confidence: "medium" },
  { id: "coalShareIndia", value: 72, year: 2025, source: "MK", confidence: "medium" },
  { id: "windShareBritain", value: 30, year: 2025, source: "CBUK", confidence: "high" },
  { id: "hydroShareCanada", value: 55, year: 2024, source: "MK", confidence: "medium" },
  { id: "hydroShareBrazil", value: 55, year: 2025, source: "MK", confidence: "medium" },
  { id: "nuclearShareFrance", value: 68, year: 2025, source: "MK", confidence: "medium" },
  { id: "nuclearShareKorea", value: 31.7, year: 2024, source: "KR24", confidence: "high" },
  { id: "costSplitChips", value: 39, year: 2025, source: "BERN", confidence: "medium" },
  { id: "costSplitPlant", value: 33, year: 2025, source: "BERN", confidence: "medium" },
  { id: "memoryMarket", value: 58, year: 2026, source: "INTROL", confidence: "low" },
  { id: "fireDaejeon", value: 647, year: 2025, source: "MK", confidence: "high" },
  { id: "fabsTexas", value: 1, year: 2021, source: "MK", confidence: "high" },
  { id: "quakeTainan", value: 5, year: 2025, source: "MK", confidence: "medium" },
]; // biome-ignore format: a table
