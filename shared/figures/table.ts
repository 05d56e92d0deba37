import { entry } from "../content/ruleset.ts";
import { adoptionCeiling, adoptionRate, adoptionRateTerms, ceilingTerms } from "../formulas/adoption.ts";
import { couponBp, couponTerms, debtLimitM, debtLimitTerms } from "../formulas/debt.ts";
import { usableHorizonMilliH } from "../formulas/models.ts";
import { billsTerms, legitimacyPullTerms, measuredGdpTerms, qualityOfLifeTerms } from "../formulas/society.ts";
import { homeRevenueTerms, MIX_FACTORS, priceTerms, servingPerJouleTerms, tokensTerms } from "../formulas/tokens.ts";
import { each } from "../state/each.ts";
import { ONE } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import type { QuarterCount } from "../state/quarter.ts";
import { RISKS } from "../state/risk.ts";
import { SECTORS, type Sector, TRACKS } from "../state/words.ts";
import { HELD, type HeldId, heldOf, isShown } from "./held.ts";
import type { Unit } from "./unit.ts";

export type How = "sum" | "product" | "least";

type Terms = Readonly<Record<string, number>>;

/** A figure of a nation that opens to what makes it. */
export interface Figure {
  unit: Unit;
  how: How;
  /** Who may see the figure. Its terms are the nation's own always. */
  seenBy: "all" | "own";
  /** Its course is told after every quarter, term by term. */
  isFollowed?: true;
  /** As the state holds it. */
  value: (at: Position) => number;
  /** What makes it, by its formula. Of a figure that a turn makes, that turn kept the terms (`state/kept.ts`): it shows those. */
  terms: (at: Position) => Terms;
  /** So many of what the terms count make one of the figure's unit. */
  per?: number;
  /** Units of terms other than factors of a product. */
  units?: Readonly<Record<string, Unit>>;
}

/** What is known of a figure that the state holds: its unit, who sees it, and its value. */
const held = (id: HeldId) => ({
  unit: HELD[id].unit,
  seenBy: isShown(id) ? ("all" as const) : ("own" as const),
  value: (at: Position) => heldOf(at, id) / HELD[id].per,
});

/** Terms that are counts of the last quarter, by their names there. */
const ofQuarter =
  <Id extends string>(names: Readonly<Record<Id, QuarterCount>>) =>
  ({ cabinet: { quarter } }: Position): Record<Id, number> =>
    each(Object.keys(names) as Id[], (id) => quarter[names[id]]);

const PLAIN = {
  online: {
    ...held("onlineMW"),
    how: "least",
    isFollowed: true,
    per: 1_000,
    terms: ofQuarter({ power: "powerMW", halls: "hallsMW", chips: "chipsMW" }),
  },
  treasury: {
    ...held("cashM"),
    how: "sum",
    per: 1_000,
    terms: ({ cabinet: { quarter } }) => ({ opening: quarter.openingM, ...quarter.flowsM }),
  },
  revenue: {
    ...held("revenueM"),
    how: "sum",
    isFollowed: true,
    per: 1_000,
    terms: ofQuarter({ home: "homeRevenueM", exports: "exportRevenueM", leases: "leaseRevenueM" }),
  },
  homeRevenue: {
    ...held("homeRevenueM"),
    how: "product",
    units: { price: "$/Mt", sold: "Pt" },
    terms: (at) => ({
      price: at.cabinet.quarter.priceMicro / 1e6,
      sold: at.cabinet.quarter.soldTt / 1_000,
      ...homeRevenueTerms(at),
    }),
  },
  price: {
    ...held("priceMicro"),
    how: "product",
    isFollowed: true,
    units: { startPrice: "$/Mt" },
    // How scarce tokens are only the market can tell, and no plan.
    terms: (at) => ({ startPrice: at.rules.constants.startPriceUsd, scarcity: 1, ...priceTerms(at) }),
  },
  tokens: {
    ...held("tokensTt"),
    how: "product",
    isFollowed: true,
    units: { serving: "GW", perGw: "Pt" },
    terms: (at) => ({ ...tokensTerms(at, at.cabinet.quarter.tokensPerJouleMilli / 1_000), challenge: 1 }),
  },
  tokensPerJoule: {
    ...held("tokensPerJouleMilli"),
    how: "product",
    terms: servingPerJouleTerms,
  },
  attention: {
    ...held("attention"),
    how: "sum",
    terms: ({ cabinet }) => cabinet.attentionBook,
  },
  debtLimit: {
    unit: "$B",
    how: "product",
    seenBy: "own",
    units: { income: "$B" },
    value: (at) => debtLimitM(at) / 1_000,
    terms: (at) => {
      const { income, ...factors } = debtLimitTerms(at);
      return { income: income / 1_000, ...factors };
    },
  },
  coupon: {
    unit: "percent",
    how: "sum",
    seenBy: "own",
    value: (at) => couponBp(at) / 100,
    per: 1 / 100,
    terms: couponTerms,
  },
  adoption: {
    ...held("adoptionBp"),
    how: "sum",
    isFollowed: true,
    terms: ({ rules, nation }) => {
      const ofSector = (id: Sector) => (nation.adoptionBp[id] * entry(rules.sectors, id).weightBp) / ONE / 100;
      return Object.fromEntries(SECTORS.map((id) => [id, ofSector(id)]));
    },
  },
  reach: {
    ...held("reachBp"),
    how: "sum",
    isFollowed: true,
    terms: ({ rules, world, me }) => {
      const ofMarkets = [...rules.markets.values()];
      return Object.fromEntries(
        ofMarkets.map(({ id, weightBp }) => [id, ((world.sharesBp[id]?.[me] ?? 0) * weightBp) / ONE / 100]),
      );
    },
  },
  qualityOfLife: {
    ...held("qualityOfLifeBp"),
    how: "sum",
    isFollowed: true,
    terms: qualityOfLifeTerms,
  },
  measuredGdp: {
    ...held("measuredGdpBp"),
    how: "sum",
    isFollowed: true,
    per: 1 / 100,
    terms: measuredGdpTerms,
  },
  legitimacy: {
    ...held("legitimacyBp"),
    how: "sum",
    isFollowed: true,
    terms: legitimacyPullTerms,
  },
  bills: {
    ...held("billsBp"),
    how: "product",
    terms: billsTerms,
  },
  riskMade: {
    ...held("riskMadeBp"),
    how: "sum",
    // What a plan changes of it only the turn can tell.
    terms: () => each(RISKS, () => 0),
  },
  score: {
    unit: "points",
    how: "sum",
    seenBy: "all",
    isFollowed: true,
    value: ({ nation }) => nation.score.totalBp / 100,
    terms: (at) => scoreTerms(at),
  },
} satisfies Record<string, Figure>;

/** What each track has brought and brings, and the milestones: the score is their sum. */
const scoreTerms = ({ nation }: Position): Terms => ({
  ...each(TRACKS, (track) => nation.score.pointsBp[track] / 100),
  milestones: nation.milestonePointsBp / 100,
});

/** With the models in use as the product mix stretches them. */
const servedHorizon = (at: Position): number => usableHorizonMilliH(at) * MIX_FACTORS[at.cabinet.market.mix].horizon;

const ceilingOf = (sector: Sector): Figure => ({
  unit: "share",
  how: "product",
  seenBy: "own",
  value: (at) => adoptionCeiling(at, sector, servedHorizon(at)),
  terms: (at) => ceilingTerms(at, sector, servedHorizon(at)),
});

const growthOf = (sector: Sector): Figure => ({
  unit: "share",
  how: "product",
  seenBy: "own",
  value: (at) => adoptionRate(at, sector),
  terms: (at) => adoptionRateTerms(at, sector),
});

export type FigureId = keyof typeof PLAIN | `ceiling.${Sector}` | `growth.${Sector}`;

type KindOf<Id> = Id extends `${infer Kind}.${string}` ? Kind : Id;
/** Figures of a sector ("ceiling.software") are of one kind, with one title. */
export type FigureKind = KindOf<FigureId>;
export const kindOf = (figure: FigureId) => (figure.split(".")[0] ?? figure) as FigureKind;

const ofSectors = <Kind extends string>(kind: Kind, figureOf: (sector: Sector) => Figure) =>
  Object.fromEntries(SECTORS.map((sector) => [`${kind}.${sector}`, figureOf(sector)])) as Record<
    `${Kind}.${Sector}`,
    Figure
  >;

/** Every figure that explains itself. */
export const FIGURES: Readonly<Record<FigureId, Figure>> = {
  ...PLAIN,
  ...ofSectors("ceiling", ceilingOf),
  ...ofSectors("growth", growthOf),
};
export const FIGURE_IDS = Object.keys(FIGURES) as FigureId[];
