import { entry } from "../content/ruleset.ts";
import { rate } from "../effects/active.ts";
import { clamp, ONE, pow } from "../state/maths.ts";
import { contentOf, type Position } from "../state/position.ts";
import type { Sector } from "../state/words.ts";

/** Some work is left to people, whatever models can do. */
const MOST_CEILING = 0.97;

/** The part of a sector's work that horizon and pipelines allow; neither is enough alone. */
export function ceilingTerms(at: Position, sector: Sector, horizonMilliH: number) {
  const h = pow(horizonMilliH / entry(at.rules.sectors, sector).horizonMilliH, at.rules.constants.ceilingExponent);
  const horizon = h / (1 + h);
  const pipelines = 0.15 + (0.85 * at.cabinet.pipelinesBp[sector]) / ONE;
  const abundance = rate(at, "ceiling");
  return { horizon, pipelines, abundance, most: Math.min(1, MOST_CEILING / (horizon * pipelines * abundance)) };
}

export function adoptionCeiling(at: Position, sector: Sector, horizonMilliH: number): number {
  const t = ceilingTerms(at, sector, horizonMilliH);
  return Math.min(MOST_CEILING, t.horizon * t.pipelines * t.abundance);
}

/** Logistic growth rate of a sector's adoption in a quarter, with the terms that make it. */
export function adoptionRateTerms(at: Position, sector: Sector) {
  const { rules, nation, cabinet } = at;
  const { constants } = rules;
  return {
    base: constants.adoptionRate,
    cheapness: clamp(pow(constants.startPriceUsd / (nation.priceMicro / 1e6), constants.cheapness), 0.6, 2.2),
    trust: clamp(0.6 + nation.legitimacyBp / 12_500, 0.5, 1.35),
    culture: contentOf(at).traits.cultureBp / ONE,
    policies: rate(at, "adopt") * (sector === "public" ? rate(at, "adoptPublic") : 1),
    sector: entry(rules.sectors, sector).speedBp / ONE,
    served: 1 - (0.4 * cabinet.quarter.unmetBp) / ONE,
    reservations: cabinet.market.reservations ? 1.05 : 1,
  };
}

export function adoptionRate(at: Position, sector: Sector): number {
  const t = adoptionRateTerms(at, sector);
  return t.base * t.cheapness * t.trust * t.culture * t.policies * t.sector * t.served * t.reservations;
}

/** A programme's price, $M: 0.3 $B + 10 % of appropriations + 6 % of revenue. */
export const programmeCostM = ({ cabinet }: Position): number =>
  Math.ceil(300 + 0.1 * cabinet.appropriationM + 0.06 * cabinet.quarter.revenueM);

/** What a programme adds to a sector's pipelines, in basis points; the other sectors learn 18 % of it. */
export function programmeGainBp(at: Position, sector: Sector): { own: number; others: number } {
  const gain = at.rules.constants.programmeGain * (contentOf(at).traits.cultureBp / ONE) * rate(at, "programme");
  return { own: Math.round(gain * ONE * (1 - at.cabinet.pipelinesBp[sector] / ONE / 2)), others: gain * 0.18 };
}
