import type { ScenarioContent } from "../schema.ts";

/** Sixteen quarters from 2026 Q1, all twelve nations. */
export const base: ScenarioContent = {
  id: "base",
  turns: 16,
  nations: ["US", "CN", "EU", "IN", "GULF", "KR", "TW", "JP", "GB", "CA", "BR", "SEA"],
  startYear: 2026,
  constants: {},
};
