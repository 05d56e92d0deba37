import type { Nation } from "../../../shared/state/state.ts";
import { gw, hours, percent, points, pointsFine, price, score } from "../../words/format.ts";

/** Figures that everybody sees of a nation, and how to read them. */
export const FIGURES = {
  scoreBp: { of: (nation: Nation) => nation.score.totalBp, format: score },
  onlineMW: { of: (nation: Nation) => nation.onlineMW, format: gw },
  horizonMilliH: { of: (nation: Nation) => nation.horizonMilliH, format: hours },
  adoptionBp: { of: (nation: Nation) => nation.adoptionMeanBp, format: percent },
  priceMicro: { of: (nation: Nation) => nation.priceMicro, format: price },
  reachBp: { of: (nation: Nation) => nation.reachBp, format: percent },
  legitimacyBp: { of: (nation: Nation) => nation.legitimacyBp, format: points },
  qualityOfLifeBp: { of: (nation: Nation) => nation.qualityOfLifeBp, format: pointsFine },
  measuredGdpBp: { of: (nation: Nation) => nation.measuredGdpBp, format: pointsFine },
} as const;
export type FigureId = keyof typeof FIGURES;
export const FIGURE_IDS = Object.keys(FIGURES) as FigureId[];
