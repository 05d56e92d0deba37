import { entry } from "../content/ruleset.ts";
import { adoptionRateTerms, ceilingTerms } from "../formulas/adoption.ts";
import { attentionTerms } from "../formulas/attention.ts";
import { debtLimitM } from "../formulas/capital.ts";
import { billsTerms, legitimacyTerms, measuredGdpTerms, qualityOfLifeTerms } from "../formulas/society.ts";
import { rawTotal, trackScores } from "../score/score.ts";
import { ONE } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { SECTORS, type Sector, TRACKS } from "../state/words.ts";

export const FIGURES = [
  "online",
  "treasury",
  "revenue",
  "homeRevenue",
  "price",
  "tokens",
  "tokensPerJoule",
  "attention",
  "debtLimit",
  "adoption",
  "reach",
  "qualityOfLife",
  "measuredGdp",
  "legitimacy",
  "bills",
  "scoreRaw",
  ...SECTORS.map((sector) => `ceiling.${sector}` as const),
  ...SECTORS.map((sector) => `growth.${sector}` as const),
] as const;
export type FigureId = (typeof FIGURES)[number];

/** Units of explanations, for people: GW, $B, petatokens a quarter, dollars a million tokens, ... */
export type ExplainedUnit = "GW" | "$B" | "Pt" | "$/Mt" | "factor" | "points" | "percent" | "count";

export interface Term {
  id: string;
  value: number;
  unit: ExplainedUnit;
}

/** A figure and what makes it: the sum, the product or the least of its terms. */
export interface Explanation {
  figure: FigureId;
  how: "sum" | "product" | "least";
  value: number;
  unit: ExplainedUnit;
  terms: Term[];
}

const COMBINE: Record<Explanation["how"], (values: number[]) => number> = {
  sum: (values) => values.reduce((sum, x) => sum + x, 0),
  product: (values) => values.reduce((product, x) => product * x, 1),
  least: (values) => Math.min(...values),
};

/** What the terms come to; the value of every explanation is made so, and tests hold it against the state. */
export const combined = ({ how, terms }: Pick<Explanation, "how" | "terms">): number =>
  COMBINE[how](terms.map(({ value }) => value));

type Parts = Record<string, number | [number, ExplainedUnit]>;

function explained(figure: FigureId, how: Explanation["how"], unit: ExplainedUnit, parts: Parts): Explanation {
  const usual: ExplainedUnit = how === "product" ? "factor" : unit;
  const terms = Object.entries(parts).map(
    ([id, part]): Term =>
      typeof part === "number" ? { id, value: part, unit: usual } : { id, value: part[0], unit: part[1] },
  );
  return { figure, how, unit, value: combined({ how, terms }), terms };
}

type Explainer = (at: Position) => Explanation;

const EXPLAINERS: Record<Exclude<FigureId, `ceiling.${Sector}` | `growth.${Sector}`>, Explainer> = {
  online: ({ cabinet: { quarter } }) =>
    explained("online", "least", "GW", {
      power: quarter.powerMW / 1_000,
      halls: quarter.hallsMW / 1_000,
      chips: quarter.chipsMW / 1_000,
    }),

  /** Income and regular costs of the last quarter; orders are paid on top. */
  treasury: ({ cabinet: { quarter } }) =>
    explained("treasury", "sum", "$B", {
      appropriation: quarter.appropriationM / 1_000,
      revenue: quarter.revenueM / 1_000,
      royalties: quarter.royaltiesM / 1_000,
      deals: quarter.dealRevenueM / 1_000,
      upkeep: -quarter.upkeepM / 1_000,
      operations: -quarter.operationsM / 1_000,
      interest: -quarter.interestM / 1_000,
      chips: -quarter.chipSpendM / 1_000,
    }),

  revenue: ({ cabinet: { quarter } }) =>
    explained("revenue", "sum", "$B", {
      home: quarter.homeRevenueM / 1_000,
      exports: quarter.exportRevenueM / 1_000,
      leases: quarter.leaseRevenueM / 1_000,
    }),

  homeRevenue: ({ cabinet: { quarter } }) =>
    explained("homeRevenue", "product", "$B", {
      price: [quarter.priceMicro / 1e6, "$/Mt"],
      sold: [quarter.soldTt / 1_000, "Pt"],
      ads: quarter.adsBp / ONE,
      margin: quarter.marginBp / ONE,
      policies: quarter.revenuePolicyBp / ONE,
    }),

  price: ({ cabinet: { quarter }, rules }) => {
    const { startPriceUsd } = rules.constants;
    const clearing = quarter.clearingMicro || quarter.priceMicro;
    return explained("price", "product", "$/Mt", {
      startPrice: [startPriceUsd, "$/Mt"],
      scarcity: clearing / 1e6 / startPriceUsd,
      stance: quarter.priceMicro / clearing,
    });
  },

  /** Before a grand challenge takes its part. */
  tokens: ({ cabinet: { quarter }, rules }) =>
    explained("tokens", "product", "Pt", {
      serving: [quarter.serveMW / 1_000, "GW"],
      perGw: [rules.constants.tokensPerGwPt, "Pt"],
      tokensPerJoule: quarter.tokensPerJouleMilli / 1_000,
      mix: quarter.mixBp / ONE,
      publicCompute: quarter.publicComputeBp / ONE,
      agents: quarter.agentsBp / ONE,
    }),

  tokensPerJoule: ({ cabinet: { quarter } }) =>
    explained("tokensPerJoule", "product", "factor", {
      hardware: quarter.hardwareMilli / 1_000,
      models: quarter.modelsMilli / 1_000,
      kernels: quarter.kernelsMilli / 1_000,
      siteDesign: quarter.siteDesignMilli / 1_000,
      knowHow: quarter.knowHowMilli / 1_000,
      projects: quarter.projectsMilli / 1_000,
    }),

  attention: (at) => explained("attention", "sum", "count", attentionTerms(at)),

  debtLimit: (at) => {
    const { cabinet, world } = at;
    return explained("debtLimit", "product", "$B", {
      multiple: 6,
      income: [(cabinet.quarter.revenueM + cabinet.appropriationM / 2) / 1_000, "$B"],
      confidence: cabinet.confidenceBp / ONE,
      mood: 0.5 + world.moodBp / ONE,
    });
  },

  adoption: ({ rules, nation }) =>
    explained(
      "adoption",
      "sum",
      "percent",
      Object.fromEntries(
        SECTORS.map((sector) => [
          sector,
          (nation.adoptionBp[sector] * entry(rules.sectors, sector).weightBp) / ONE / 100,
        ]),
      ),
    ),

  reach: ({ rules, world, me }) =>
    explained(
      "reach",
      "sum",
      "percent",
      Object.fromEntries(
        [...rules.markets.values()].map(({ id, weightBp }) => [
          id,
          ((world.sharesBp[id]?.[me] ?? 0) * weightBp) / ONE / 100,
        ]),
      ),
    ),

  qualityOfLife: (at) => explained("qualityOfLife", "sum", "points", qualityOfLifeTerms(at)),

  measuredGdp: (at) => {
    // The figure on the screen is the last quarter's.
    const last = { ...at, world: { ...at.world, turn: Math.max(0, at.world.turn - 1) } };
    const terms = measuredGdpTerms(last);
    return explained(
      "measuredGdp",
      "sum",
      "percent",
      Object.fromEntries(Object.entries(terms).map(([id, value]) => [id, value * 100])),
    );
  },

  /** Where legitimacy is heading; it moves three tenths of the way each quarter. */
  legitimacy: (at) => explained("legitimacy", "sum", "points", legitimacyTerms(at)),

  bills: (at) => explained("bills", "product", "points", billsTerms(at)),

  /** The weighted mean of the tracks and the milestones, as a percentage; par and slope make the score of it. */
  scoreRaw: (at) => {
    const scores = trackScores(at);
    const parts: Parts = {};
    for (const track of TRACKS) parts[track] = (at.world.weightsBp[track] / ONE) * scores[track];
    parts.milestones = at.nation.milestonePointsBp / 100;
    return explained("scoreRaw", "sum", "points", parts);
  },
};

/** The terms behind a figure of the nation's own, from what it knows. */
export function explain(at: Position, figure: FigureId): Explanation {
  const [kind, sector] = figure.split(".") as [string, Sector | undefined];
  if (sector === undefined) return EXPLAINERS[figure as keyof typeof EXPLAINERS](at);
  if (kind === "ceiling") {
    const horizon = at.cabinet.quarter.mixedHorizonMilliH || at.nation.horizonMilliH;
    return explained(figure, "product", "factor", ceilingTerms(at, sector, horizon));
  }
  return explained(figure, "product", "factor", adoptionRateTerms(at, sector));
}

/** What the state itself holds for a figure, in the explanation's unit; undefined where it is only derived. */
export function heldValue(at: Position, figure: FigureId): number | undefined {
  const { nation, cabinet } = at;
  const { quarter } = cabinet;
  switch (figure) {
    case "online":
      return quarter.onlineMW / 1_000;
    case "revenue":
      return quarter.revenueM / 1_000;
    case "homeRevenue":
      return quarter.homeRevenueM / 1_000;
    case "price":
      return quarter.priceMicro / 1e6;
    case "tokens":
      return (quarter.tokensTt + quarter.challengeTt) / 1_000;
    case "tokensPerJoule":
      return quarter.tokensPerJouleMilli / 1_000;
    case "attention":
      return cabinet.attention;
    case "debtLimit":
      return debtLimitM(at) / 1_000;
    case "adoption":
      return nation.adoptionMeanBp / 100;
    case "reach":
      return nation.reachBp / 100;
    case "qualityOfLife":
      return nation.qualityOfLifeBp / 100;
    case "measuredGdp":
      return nation.measuredGdpBp / 100;
    case "bills":
      return cabinet.billsBp / ONE;
    case "scoreRaw":
      return rawTotal(at, trackScores(at));
    default:
      return undefined;
  }
}
