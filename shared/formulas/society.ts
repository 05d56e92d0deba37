import { rate, stat } from "../effects/active.ts";
import { clamp, log2, log10, ONE, productOf, sumOf, sumTerms } from "../state/maths.ts";
import { contentOf, type Position } from "../state/position.ts";
import { plantMW } from "../state/queries.ts";

/** How many times cheaper tokens are than at the start, in powers of ten. */
const cheapness = ({ nation, rules }: Position): number =>
  log10(rules.constants.startPriceUsd / (nation.priceMicro / 1e6));

/** Household bills, 0 to about 10: how much of the nation's grid AI draws on. */
export function billsTerms(at: Position) {
  const { sites } = contentOf(at);
  let gridMW = 0;
  let allowedMW = 0;
  for (const { id, drawsOnGrid } of at.rules.plants.values()) {
    if (!drawsOnGrid) continue;
    gridMW += plantMW(at.nation, id);
    allowedMW += sumOf(sites, ({ limitsMW }) => limitsMW[id] ?? 0);
  }
  const grid = gridMW / 1_000;
  const room = allowedMW / 1_000;
  return { most: 8, policies: rate(at, "bills"), strain: Math.min(1.2, grid / Math.max(0.3, room * 1.5 + grid * 0.6)) };
}
export const bills = (at: Position): number => productOf(billsTerms(at));

/** Carbon of the power that runs, in GW of gas. */
const carbonGw = ({ nation, rules }: Position): number => {
  let sum = 0;
  for (const plant of rules.plants.values()) sum += (plant.carbonBp / ONE) * (plantMW(nation, plant.id) / 1_000);
  return sum;
};

/** Carbon as life feels it, after policies and accords. */
export const carbonFelt = (at: Position): number => carbonGw(at) * rate(at, "carbon");

/** Where inequality is heading, in points; 30 is the start. */
export function inequalityTarget(at: Position): number {
  const { cabinet } = at;
  const raw =
    30 +
    55 * (cabinet.displacedBp / ONE) +
    7.2 * log2(1 + Math.max(0, cabinet.quarter.revenueM / (cabinet.appropriationM + 100))) +
    (10 * cabinet.quarter.unmetBp) / ONE;
  return 30 + (raw - 30) * rate(at, "inequality");
}

/** Quality of life in points, 100 = the start: the sum of these. Carbon and bills bite enough that cheapest first is not always right. */
export function qualityOfLifeTerms(at: Position) {
  const { nation, cabinet } = at;
  return {
    base: 100 - nation.start.lifeBp / 100,
    adoption: (45 * nation.adoptionMeanBp) / ONE,
    cheapness: 6 * cheapness(at),
    life: cabinet.lifeBp / 100,
    policies: stat(at, "qualityOfLife") / 100,
    displacement: (-90 * cabinet.displacedBp) / ONE,
    inequality: -0.35 * (nation.inequalityBp / 100 - 30),
    bills: (-1 * cabinet.billsBp) / ONE,
    carbon: (-0.7 * cabinet.quarter.carbonBp) / ONE,
    ads: cabinet.market.ads ? -1.5 : 0,
  };
}

/** Measured GDP against the start: output rises with adoption, prices fall, work is displaced (S37). */
export function measuredGdpTerms(at: Position) {
  const { nation, cabinet, rules, world } = at;
  const a = nation.adoptionMeanBp / ONE;
  const trend = 1 + 0.004 * world.turn;
  return {
    trend,
    output: trend * rules.constants.outputGain * a,
    deflation: (-trend * rules.constants.deflation * a * clamp(cheapness(at), 0, 3)) / 3,
    displacement: (-trend * 0.6 * cabinet.displacedBp) / ONE,
  };
}

/** Where legitimacy is heading, in points of 0 to 100: the sum of these. */
export function legitimacyTerms(at: Position) {
  const { nation, cabinet, world } = at;
  const isDemocratic = nation.governanceBp >= 5_000;
  const unmet = cabinet.quarter.unmetBp / ONE;
  return {
    base: 55,
    voice: isDemocratic ? 2 : 0,
    nation: (contentOf(at).traits.legitimacyBp / 100 - 57) / 2,
    qualityOfLife: 0.22 * (nation.qualityOfLifeBp / 100 - 100),
    displacement: (-60 * cabinet.displacedBp) / ONE,
    inequality: -0.5 * (nation.inequalityBp / 100 - 30),
    bills: (-0.9 * cabinet.billsBp) / ONE,
    policies: stat(at, "legitimacy") / 100 - (isDemocratic ? stat(at, "illegitimacyInDemocracies") / 100 : 0),
    ads: cabinet.market.ads ? -2 : 0,
    unmet: -5 * unmet * (cabinet.market.shortageRule === "market" ? 1.3 : 1),
    incidents: (-1.5 * cabinet.incidentsBp) / 100,
    worldRisk: -0.1 * Math.max(0, world.riskBp / 100 - 40),
  };
}

/** How far legitimacy moves in a quarter toward where it is heading. */
export const LEGITIMACY_PACE = 0.3;

/** Where legitimacy is heading, in points: never quite to either end. */
export const legitimacyTarget = (at: Position): number => clamp(sumTerms(legitimacyTerms(at)), 2, 98);

/** What each force adds to legitimacy in a quarter, in points; of what it was, the rest of the pace stays. */
export function legitimacyPullTerms(at: Position): Record<string, number> {
  const forces = legitimacyTerms(at);
  const pull: Record<string, number> = {};
  for (const [id, points] of Object.entries(forces)) pull[id] = LEGITIMACY_PACE * points;
  // What lies beyond either end of the scale is cut.
  pull.cut = LEGITIMACY_PACE * (legitimacyTarget(at) - sumTerms(forces));
  return pull;
}
