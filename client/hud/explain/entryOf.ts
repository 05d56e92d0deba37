import type { FigureId } from "../../../shared/view/explain.ts";

/** Where the encyclopedia tells more about a figure, and about the terms that are things of the game. */
const OF_FIGURES: Record<string, string> = {
  online: "S13",
  treasury: "S10",
  revenue: "S13",
  homeRevenue: "S12",
  price: "S12",
  tokens: "S14",
  tokensPerJoule: "S23",
  attention: "S09",
  debtLimit: "S42",
  adoption: "tracks:adoption",
  reach: "tracks:reach",
  qualityOfLife: "S37",
  measuredGdp: "S37",
  legitimacy: "tracks:wellbeing",
  bills: "plants:grid",
  scoreRaw: "S38",
  ceiling: "S01",
  growth: "S35",
};

const OF_TERMS: Record<string, string> = {
  power: "constraints:power",
  halls: "constraints:halls",
  chips: "constraints:chips",
  hardware: "S24",
  models: "branches:efficiency",
  kernels: "branches:chip",
  siteDesign: "branches:power",
  knowHow: "S28",
  agents: "branches:agents",
  delegated: "S09",
  leases: "S13",
  ads: "S11",
  stance: "S12",
  mix: "S14",
  displacement: "S41",
  inequality: "S40",
  deflation: "S37",
  bills: "plants:grid",
  carbon: "policies:carbonPrice",
  horizon: "S03",
  pipelines: "S01",
  abundance: "eras:abundance",
  reservations: "S04",
  publicCompute: "policies:publicCompute",
  worldRisk: "branches:safety",
  voice: "S32",
  mood: "S42",
  confidence: "S10",
  cheapness: "S12",
  unmet: "S16",
};

/** Families whose entries are terms of a figure. */
const FAMILY_OF_TERMS: Partial<Record<FigureId, string>> = {
  adoption: "sectors",
  reach: "markets",
  scoreRaw: "tracks",
};

export const entryOfFigure = (figure: FigureId): string | undefined => OF_FIGURES[figure.split(".")[0] ?? figure];

export function entryOfTerm(figure: FigureId, term: string): string | undefined {
  const family = FAMILY_OF_TERMS[figure];
  return family === undefined ? OF_TERMS[term] : term === "milestones" ? "milestones:campus" : `${family}:${term}`;
}
