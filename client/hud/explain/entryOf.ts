import { type FigureId, type FigureKind, kindOf } from "../../../shared/figures/table.ts";
import type { EventKind } from "../../../shared/state/events.ts";
import type { ToldEvent } from "./toldEvent.ts";

/** Where the encyclopedia tells more about a figure, and about the terms that are things of the game. */
const OF_FIGURES: Record<FigureKind, string> = {
  online: "S13",
  treasury: "S10",
  revenue: "S13",
  homeRevenue: "S12",
  price: "S12",
  tokens: "S14",
  tokensPerJoule: "S23",
  attention: "S09",
  debtLimit: "money:debt",
  coupon: "money:debt",
  adoption: "tracks:adoption",
  reach: "tracks:reach",
  qualityOfLife: "S37",
  measuredGdp: "S37",
  legitimacy: "tracks:wellbeing",
  bills: "plants:grid",
  score: "S38",
  riskMade: "branches:safety",
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
  interest: "money:debt",
  principal: "money:debt",
  debt: "money:debt",
  burden: "money:debt",
  lapse: "money:lapse",
  cheapness: "S12",
  unmet: "S16",
  dilemmas: "orders:decide",
};

/** Families whose entries are terms of a figure. */
const FAMILY_OF_TERMS: Partial<Record<FigureId, string>> = {
  adoption: "sectors",
  reach: "markets",
  score: "tracks",
};

export const entryOfFigure = (figure: FigureId): string => OF_FIGURES[kindOf(figure)];

export function entryOfTerm(figure: FigureId, term: string): string | undefined {
  const family = FAMILY_OF_TERMS[figure];
  return family === undefined ? OF_TERMS[term] : term === "milestones" ? "milestones:campus" : `${family}:${term}`;
}

const OF_EVENTS: Partial<Record<EventKind, string>> = {
  hallFinished: "buildings:hall",
  fabFinished: "buildings:fab",
  chipsShort: "S24",
  generationReleased: "S24",
  contractSigned: "S42",
  contractBroken: "S42",
  fabsUnpaid: "buildings:fab",
  inferenceChipReady: "S25",
  runFinished: "S26",
  modelReleased: "S03",
  leapMade: "S21",
  siteSold: "S10",
  debtForced: "S10",
  debtRolledOver: "money:debt",
  debtCalled: "money:debt",
  moneyLapsed: "money:lapse",
  moodBurst: "S42",
  demandUnmet: "S16",
  sectorOpened: "S35",
  nationToppled: "S41",
  dealMade: "S19",
  dealBroken: "S19",
  voteBroken: "S19",
  voteKept: "S19",
  pressureSet: "S34",
  pressureLifted: "S34",
  incidentHappened: "S09",
  threshold1Crossed: "thresholds:threshold1",
  threshold2Crossed: "thresholds:threshold2",
};

/** Families of the encyclopedia by the term of an event that names one of them. */
const FAMILY_OF_EVENT_TERMS = {
  hazard: "hazards",
  policy: "policies",
  flagship: "flagships",
  dilemma: "dilemmas",
  resolution: "resolutions",
  challenge: "challenges",
  milestone: "milestones",
  market: "markets",
  plant: "plants",
  binds: "constraints",
} as const;

/** Where the encyclopedia tells more about what happened. */
export function entryOfEvent({ kind, terms }: ToldEvent): string | undefined {
  for (const [term, family] of Object.entries(FAMILY_OF_EVENT_TERMS)) {
    const id: unknown = Reflect.get(terms, term);
    if (id !== undefined) return `${family}:${id}`;
  }
  return OF_EVENTS[kind];
}
