import { entry } from "../content/ruleset.ts";
import { adoptionCeiling, adoptionRate, adoptionRateTerms, ceilingTerms } from "../formulas/adoption.ts";
import { debtLimitM, debtLimitTerms } from "../formulas/capital.ts";
import { usableHorizonMilliH } from "../formulas/models.ts";
import { billsTerms, legitimacyPullTerms, measuredGdpTerms, qualityOfLifeTerms } from "../formulas/society.ts";
import { homeRevenueTerms, MIX_FACTORS, priceTerms, servingPerJouleTerms, tokensTerms } from "../formulas/tokens.ts";
import { each } from "../state/each.ts";
import { ONE, productOf, sumTerms } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import type { QuarterCount } from "../state/quarter.ts";
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
  /** What makes it, by its formula. Of a figure that a turn makes, that turn kept the terms (`state/kept.ts`): it shows those. */
  terms: (at: Position) => Terms;
  /** So many of what the terms count make one of the figure's unit. */
  per?: number;
  /** Units of terms other than factors of a product. */
  units?: Readonly<Record<string, Unit>>;
}

/** The value of a figure that everybody sees of every nation. */
const shown =
  (id: ShownId) =>
  ({ nation }: Position): number =>
    shownValue(id, nation);

/** Terms that are counts of the last quarter, by their names there. */
const ofQuarter =
  <Id extends string>(names: Readonly<Record<Id, QuarterCount>>) =>
  ({ cabinet: { quarter } }: Position): Record<Id, number> =>
    each(Object.keys(names) as Id[], (id) => quarter[names[id]]);

const PLAIN = {
  online: {
    unit: "GW",
    how: "least",
    seenBy: "all",
    value: shown("onlineMW"),
    per: 1_000,
    terms: ofQuarter({ power: "powerMW", halls: "hallsMW", chips: "chipsMW" }),
  },
  treasury: {
    unit: "$B",
    how: "sum",
    seenBy: "own",
    per: 1_000,
    value: ({ cabinet }) => cabinet.cashM / 1_000,
    terms: ({ cabinet: { quarter } }) => ({ opening: quarter.openingM, ...quarter.flowsM }),
  },
  revenue: {
    unit: "$B",
    how: "sum",
    seenBy: "own",
    value: ({ cabinet }) => cabinet.quarter.revenueM / 1_000,
    per: 1_000,
    terms: ofQuarter({ home: "homeRevenueM", exports: "exportRevenueM", leases: "leaseRevenueM" }),
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
    terms: (at) => {
      const { constants } = at.rules;
      const { quarter } = at.cabinet;
      const clearing = quarter.clearingMicro || quarter.priceMicro;
      return {
        startPrice: constants.startPriceUsd,
        scarcity: clearing / 1e6 / constants.startPriceUsd,
        ...priceTerms(at),
      };
    },
  },
  tokens: {
    unit: "Pt",
    how: "product",
    seenBy: "own",
    units: { serving: "GW", perGw: "Pt" },
    value: ({ cabinet }) => cabinet.quarter.tokensTt / 1_000,
    terms: (at) => ({ ...tokensTerms(at, at.cabinet.quarter.tokensPerJouleMilli / 1_000), challenge: 1 }),
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
    value: ({ cabinet }) => cabinet.attention,
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
    per: 1 / 100,
    value: shown("measuredGdpBp"),
    terms: measuredGdpTerms,
  },
  legitimacy: {
    unit: "points",
    how: "sum",
    seenBy: "all",
    value: shown("legitimacyBp"),
    terms: legitimacyPullTerms,
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
