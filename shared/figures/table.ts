import { entry } from "../content/ruleset.ts";
import { adoptionCeiling, adoptionRate, adoptionRateTerms, ceilingTerms } from "../formulas/adoption.ts";
import { attentionTerms } from "../formulas/attention.ts";
import { debtLimitM, debtLimitTerms } from "../formulas/capital.ts";
import { usableHorizonMilliH } from "../formulas/models.ts";
import { billsTerms, legitimacyMoveTerms, measuredGdpTerms, qualityOfLifeTerms } from "../formulas/society.ts";
import { homeRevenueTerms, MIX_FACTORS, servingPerJouleTerms, servingTerms } from "../formulas/tokens.ts";
import { ONE, productOf, sumTerms } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { SECTORS, type Sector, TRACKS } from "../state/words.ts";
import { type ShownId, shownValue } from "./shown.ts";
import type { Unit } from "./unit.ts";

export type How = "sum" | "product" | "least";

type Terms = Readonly<Record<string, number>>;

/** A figure of a nation that opens to what makes it. */
export interface Figure {
  unit: Unit;
  how: How;
  /** Who may see the figure. Its terms are the nation's own always. */
  seenBy: "all" | "own";
  /** As the state holds it. */
  value: (at: Position) => number;
  /**
   * What makes it, by its formula. Of a figure that a turn made and whose formula would give other terms by now, the turn
   * kept those terms (`kept.ts`), and they go before these.
   */
  terms: (at: Position) => Terms;
  /** By what the terms are multiplied to be in the figure's unit. */
  scale?: number;
  /** Units of terms other than factors of a product. */
  units?: Readonly<Record<string, Unit>>;
  /** The term of a sum that stands for all that the others leave: orders, events. */
  rest?: string;
}

/** The value of a figure that everybody sees of every nation. */
const shown =
  (id: ShownId) =>
  ({ nation }: Position): number =>
    shownValue(id, nation);

const PLAIN = {
  online: {
    unit: "GW",
    how: "least",
    seenBy: "all",
    value: shown("onlineMW"),
    terms: ({ cabinet: { quarter } }) => ({
      power: quarter.powerMW / 1_000,
      halls: quarter.hallsMW / 1_000,
      chips: quarter.chipsMW / 1_000,
    }),
  },
  treasury: {
    unit: "$B",
    how: "sum",
    seenBy: "own",
    rest: "orders",
    value: ({ cabinet }) => cabinet.cashM / 1_000,
    terms: ({ cabinet: { quarter } }) => ({
      opening: quarter.openingM / 1_000,
      appropriation: quarter.appropriationM / 1_000,
      revenue: quarter.revenueM / 1_000,
      royalties: quarter.royaltiesM / 1_000,
      deals: quarter.dealRevenueM / 1_000,
      upkeep: -quarter.upkeepM / 1_000,
      operations: -quarter.operationsM / 1_000,
      interest: -quarter.interestM / 1_000,
      chips: -quarter.chipSpendM / 1_000,
    }),
  },
  revenue: {
    unit: "$B",
    how: "sum",
    seenBy: "own",
    value: ({ cabinet }) => cabinet.quarter.revenueM / 1_000,
    terms: ({ cabinet: { quarter } }) => ({
      home: quarter.homeRevenueM / 1_000,
      exports: quarter.exportRevenueM / 1_000,
      leases: quarter.leaseRevenueM / 1_000,
    }),
  },
  homeRevenue: {
    unit: "$B",
    how: "product",
    seenBy: "own",
    units: { price: "$/Mt", sold: "Pt" },
    value: ({ cabinet }) => cabinet.quarter.homeRevenueM / 1_000,
    terms: (at) => ({
      price: at.cabinet.quarter.priceMicro / 1e6,
      sold: at.cabinet.quarter.soldTt / 1_000,
      ...homeRevenueTerms(at),
    }),
  },
  price: {
    unit: "$/Mt",
    how: "product",
    seenBy: "all",
    units: { startPrice: "$/Mt" },
    value: shown("priceMicro"),
    terms: ({ cabinet: { quarter }, rules: { constants } }) => {
      const clearing = quarter.clearingMicro || quarter.priceMicro;
      return {
        startPrice: constants.startPriceUsd,
        scarcity: clearing / 1e6 / constants.startPriceUsd,
        stance: quarter.priceMicro / clearing,
      };
    },
  },
  tokens: {
    unit: "Pt",
    how: "product",
    seenBy: "own",
    units: { serving: "GW", perGw: "Pt" },
    value: ({ cabinet }) => cabinet.quarter.tokensTt / 1_000,
    terms: (at) => {
      const { quarter } = at.cabinet;
      const madeTt = quarter.tokensTt + quarter.challengeTt;
      return {
        serving: quarter.serveMW / 1_000,
        perGw: at.rules.constants.tokensPerGwPt,
        tokensPerJoule: quarter.tokensPerJouleMilli / 1_000,
        ...servingTerms(at),
        challenge: madeTt > 0 ? quarter.tokensTt / madeTt : 1,
      };
    },
  },
  tokensPerJoule: {
    unit: "factor",
    how: "product",
    seenBy: "own",
    value: ({ cabinet }) => cabinet.quarter.tokensPerJouleMilli / 1_000,
    terms: servingPerJouleTerms,
  },
  attention: {
    unit: "count",
    how: "sum",
    seenBy: "own",
    rest: "orders",
    value: ({ cabinet }) => cabinet.attention,
    terms: attentionTerms,
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
  adoption: {
    unit: "percent",
    how: "sum",
    seenBy: "all",
    value: shown("adoptionBp"),
    terms: ({ rules, nation }) => {
      const ofSector = (id: Sector) => (nation.adoptionBp[id] * entry(rules.sectors, id).weightBp) / ONE / 100;
      return Object.fromEntries(SECTORS.map((id) => [id, ofSector(id)]));
    },
  },
  reach: {
    unit: "percent",
    how: "sum",
    seenBy: "all",
    value: shown("reachBp"),
    terms: ({ rules, world, me }) => {
      const ofMarkets = [...rules.markets.values()];
      return Object.fromEntries(
        ofMarkets.map(({ id, weightBp }) => [id, ((world.sharesBp[id]?.[me] ?? 0) * weightBp) / ONE / 100]),
      );
    },
  },
  qualityOfLife: {
    unit: "points",
    how: "sum",
    seenBy: "all",
    value: shown("qualityOfLifeBp"),
    terms: qualityOfLifeTerms,
  },
  measuredGdp: {
    unit: "points",
    how: "sum",
    seenBy: "all",
    scale: 100,
    value: shown("measuredGdpBp"),
    terms: measuredGdpTerms,
  },
  legitimacy: {
    unit: "points",
    how: "sum",
    seenBy: "all",
    rest: "since",
    value: shown("legitimacyBp"),
    terms: legitimacyMoveTerms,
  },
  bills: {
    unit: "points",
    how: "product",
    seenBy: "own",
    value: ({ cabinet }) => cabinet.billsBp / ONE,
    terms: billsTerms,
  },
  scoreRaw: {
    unit: "points",
    how: "sum",
    seenBy: "all",
    value: (at) => sumTerms(resultTerms(at)),
    terms: (at) => resultTerms(at),
  },
} satisfies Record<string, Figure>;

/** The tracks by their weights, and the milestones: what par and slope make the score of. */
const resultTerms = ({ world, nation }: Position): Terms => ({
  ...Object.fromEntries(
    TRACKS.map((track) => [track, ((world.weightsBp[track] / ONE) * nation.score.tracksBp[track]) / 100]),
  ),
  milestones: nation.milestonePointsBp / 100,
});

/** With the models in use as the product mix stretches them. */
const servedHorizon = (at: Position): number => usableHorizonMilliH(at) * MIX_FACTORS[at.cabinet.market.mix].horizon;

const ceilingOf = (sector: Sector): Figure => ({
  unit: "share",
  how: "product",
  seenBy: "own",
  value: (at) => adoptionCeiling(at, sector, servedHorizon(at)),
  terms: (at) => {
    const terms = ceilingTerms(at, sector, servedHorizon(at));
    return { ...terms, most: adoptionCeiling(at, sector, servedHorizon(at)) / productOf(terms) };
  },
});

const growthOf = (sector: Sector): Figure => ({
  unit: "share",
  how: "product",
  seenBy: "own",
  value: (at) => adoptionRate(at, sector),
  terms: (at) => adoptionRateTerms(at, sector),
});

export type FigureId = keyof typeof PLAIN | `ceiling.${Sector}` | `growth.${Sector}`;

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
