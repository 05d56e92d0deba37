import type { Nation } from "../state/state.ts";
import type { Unit } from "./unit.ts";

/** A figure of a nation that everybody sees. Charts, tables of nations, the map and a lesson's files read these entries. */
export interface ShownFigure {
  /** For people; the state counts `per` to one of it. */
  unit: Unit;
  per: number;
  /** As the state holds it. */
  of: (nation: Nation) => number;
  /** Its column in a file for programs. */
  column: string;
  /** It grows by factors: charts of it are logarithmic. */
  isLogarithmic?: true;
  /** Less of it is better. */
  isLessBetter?: true;
}

const TABLE = {
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
} as const satisfies Record<string, ShownFigure>;

export type ShownId = keyof typeof TABLE;
type Column = (typeof TABLE)[ShownId]["column"];
export const SHOWN: Readonly<Record<ShownId, ShownFigure & { column: Column }>> = TABLE;
export const SHOWN_IDS = Object.keys(TABLE) as ShownId[];

/** In people's units. */
export const shownValue = (id: ShownId, nation: Nation): number => SHOWN[id].of(nation) / SHOWN[id].per;
