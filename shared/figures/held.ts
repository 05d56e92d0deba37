import type { Cabinet, Nation } from "../state/state.ts";
import type { Unit } from "./unit.ts";

/** A figure as the state holds it. People are told it in its unit, of which the state counts `per` to one. */
interface HeldFigure<Holder> {
  unit: Unit;
  per: number;
  of: (holder: Holder) => number;
}

/** One that everybody sees. Charts, tables of nations, the map and a lesson's files read these entries. */
export interface ShownFigure extends HeldFigure<Nation> {
  /** Its column in a file for programs. */
  column: string;
  /** It grows by factors: charts of it are logarithmic. */
  isLogarithmic?: true;
  /** Less of it is better. */
  isLessBetter?: true;
}

const OF_NATIONS = {
  scoreBp: { unit: "score", per: 100, of: ({ score }) => score.totalBp, column: "score" },
  onlineMW: { unit: "GW", per: 1_000, of: ({ onlineMW }) => onlineMW, column: "computeGW" },
  horizonMilliH: {
    unit: "h",
    per: 1_000,
    of: ({ horizonMilliH }) => horizonMilliH,
    column: "horizonHours",
    isLogarithmic: true,
  },
  adoptionBp: { unit: "percent", per: 100, of: ({ adoptionMeanBp }) => adoptionMeanBp, column: "adoptionPercent" },
  priceMicro: {
    unit: "$/Mt",
    per: 1e6,
    of: ({ priceMicro }) => priceMicro,
    column: "priceDollars",
    isLogarithmic: true,
    isLessBetter: true,
  },
  reachBp: { unit: "percent", per: 100, of: ({ reachBp }) => reachBp, column: "reachPercent" },
  qualityOfLifeBp: { unit: "points", per: 100, of: ({ qualityOfLifeBp }) => qualityOfLifeBp, column: "qualityOfLife" },
  measuredGdpBp: { unit: "points", per: 100, of: ({ measuredGdpBp }) => measuredGdpBp, column: "measuredGdp" },
  legitimacyBp: { unit: "points", per: 100, of: ({ legitimacyBp }) => legitimacyBp, column: "legitimacy" },
  riskMadeBp: {
    unit: "points",
    per: 100,
    of: ({ riskMadeBp }) => riskMadeBp,
    column: "riskMade",
    isLessBetter: true,
  },
} as const satisfies Record<string, ShownFigure>;

/** What a nation alone knows of itself. */
const OF_CABINETS = {
  cashM: { unit: "$B", per: 1_000, of: ({ cashM }) => cashM },
  tokensTt: { unit: "Pt", per: 1_000, of: ({ quarter }) => quarter.tokensTt },
  tokensPerJouleMilli: { unit: "factor", per: 1_000, of: ({ quarter }) => quarter.tokensPerJouleMilli },
  revenueM: { unit: "$B", per: 1_000, of: ({ quarter }) => quarter.revenueM },
  homeRevenueM: { unit: "$B", per: 1_000, of: ({ quarter }) => quarter.homeRevenueM },
  attention: { unit: "count", per: 1, of: ({ attention }) => attention },
  billsBp: { unit: "points", per: 10_000, of: ({ billsBp }) => billsBp },
} as const satisfies Record<string, HeldFigure<Cabinet>>;

export type ShownId = keyof typeof OF_NATIONS;
export type HeldId = ShownId | keyof typeof OF_CABINETS;

type Column = (typeof OF_NATIONS)[ShownId]["column"];
export const SHOWN: Readonly<Record<ShownId, ShownFigure & { column: Column }>> = OF_NATIONS;
export const SHOWN_IDS = Object.keys(OF_NATIONS) as ShownId[];
export const isShown = (id: string): id is ShownId => (SHOWN_IDS as readonly string[]).includes(id);

export const HELD: Readonly<Record<HeldId, Pick<ShownFigure, "unit" | "per">>> = { ...OF_NATIONS, ...OF_CABINETS };
export const isHeld = (id: string): id is HeldId => Object.hasOwn(HELD, id);

/** As the state counts it. */
export const heldOf = ({ nation, cabinet }: { nation: Nation; cabinet: Cabinet }, id: HeldId): number =>
  isShown(id) ? SHOWN[id].of(nation) : OF_CABINETS[id].of(cabinet);
