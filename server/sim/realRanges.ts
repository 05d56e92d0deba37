import type { TrajectoryRow } from "./summary.ts";

/** A real figure that a range goes by. Sources by id: `shared/content/sources.ts`. */
interface Real {
  value: number;
  unit: string;
  source: string;
  confidence: "high" | "medium" | "low" | "estimate";
}
const real = (value: number, unit: string, source: string, confidence: Real["confidence"]): Real => ({
  value,
  unit,
  source,
  confidence,
});

/** The world at the start of 2026 and how fast it has been changing. */
export const REAL = {
  hardwareGrowth: real(1.35, "x FLOP/W a year", "EPSTOCK", "medium"),
  algorithmicGrowth: real(3, "x a year", "EPTRAIN", "medium"),
  computeGrowth: real(3.3, "x a year", "EPSTOCK", "high"),
  slowestPriceDecline: real(9, "x a year at fixed capability", "EPPRICE", "high"),
  horizonLow: real(5.3, "hours at 50 %, end of 2025", "METR", "medium"),
  horizonHigh: real(16, "hours at 50 %, March 2026", "METR", "medium"),
  slowDoubling: real(7, "months, 2019 to 2025", "METR", "high"),
  fastDoubling: real(4.3, "months, lately", "METR", "high"),
  aiPower: real(29.6, "GW, 2025", "AIIDX26", "medium"),
  /** From 485 TWh in 2025 to about 945 in 2030. */
  electricityGrowth: real(1.143, "x a year, data centres of all kinds", "VC485", "medium"),
  /** Users from 16.3 % (H2 2025) to 17.8 % (Q1 2026) of people from 15 to 64. */
  usersGrowth: real(1.06, "x a quarter", "MSDIFF", "medium"),
  leastPerGw: real(35, "$B a GW, all in", "BERN", "high"),
  mostPerGw: real(60, "$B a GW, all in", "BERN", "high"),
} as const;

export interface Range {
  low: number;
  high: number;
  /** How it follows from the real figures. */
  rule: string;
}

type Ranged = "price" | "bestHorizonH" | "adoption" | "tokensPerJoule" | "onlineGw";

/**
 * What the real figures support for a turn, from the start of the match: today's trends carried on at their slowest and
 * their fastest, with a factor of two for what nobody knows. Where no figure is known (revenue, measured GDP, quality of
 * life) there is no range, and the report says so.
 * @param years since the start of 2026.
 * @param start the first row of the trajectory: what the game counts from.
 */
export function realRanges(years: number, start: TrajectoryRow): Record<Ranged, Range> {
  const grow = (rate: number) => rate ** years;
  const months = years * 12;
  return {
    price: {
      low: start.price / grow(REAL.slowestPriceDecline.value * 10),
      high: start.price * 2,
      rule: "list prices of the frontier stay flat; the same answer gets 9x (to 900x) cheaper a year",
    },
    bestHorizonH: {
      low: (REAL.horizonLow.value * 2 ** (months / REAL.slowDoubling.value)) / 2,
      high: REAL.horizonHigh.value * 2 ** (months / REAL.fastDoubling.value) * 2,
      rule: "5.3 to 16 h, doubling every 7 to 4.3 months",
    },
    adoption: {
      low: start.adoption * REAL.usersGrowth.value ** (years * 2),
      high: 0.97,
      rule: "grows at least half as fast as users do (6 % a quarter)",
    },
    tokensPerJoule: {
      low: (start.tokensPerJoule * grow(REAL.hardwareGrowth.value * REAL.algorithmicGrowth.value)) / 2,
      high: start.tokensPerJoule * grow(REAL.slowestPriceDecline.value) * 2,
      rule: "hardware 1.35x and algorithms 3x a year, to 9x a year",
    },
    onlineGw: {
      low: (REAL.aiPower.value * grow(REAL.electricityGrowth.value)) / 2,
      high: REAL.aiPower.value * grow(REAL.computeGrowth.value / REAL.hardwareGrowth.value) * 2,
      rule: "29.6 GW, growing as data centres' electricity at least, as compute over hardware's gains at most",
    },
  };
}
