import { rate, upkeep } from "../effects/active.ts";
import { clamp, exp2, log2, ONE, pow } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import type { Mix, Stance } from "../state/words.ts";
import { knowHow } from "./chips.ts";
import { type Fleet, fleetInUse } from "./compute.ts";

/** Product mix: factor on tokens and on the horizon of what is served. */
export const MIX_FACTORS: Record<Mix, { tokens: number; horizon: number }> = {
  fast: { tokens: 1.4, horizon: 0.6 },
  balanced: { tokens: 1, horizon: 1 },
  deep: { tokens: 0.7, horizon: 1.8 },
};

/** What assistants that advertise earn more. */
const ADS_REVENUE = 1.12;

/** The price that is asked, against the clearing price. */
export const STANCE_FACTORS: Record<Stance, number> = { under: 0.8, clear: 1, over: 1.25 };
/** What scalpers leave of a lower price where the market decides who goes without. */
const SCALPED = 0.3;
/** A reservation sells ahead at 8 % less. */
const RESERVATION_DISCOUNT = 0.08;

/** What the price is multiplied by from the clearing price on. */
export function priceTerms({ cabinet: { market } }: Position) {
  const asked = STANCE_FACTORS[market.stance];
  const isScalped = market.stance === "under" && market.shortageRule === "market";
  return {
    stance: isScalped ? 1 - (1 - asked) * SCALPED : asked,
    reservations: market.reservations ? 1 - RESERVATION_DISCOUNT : 1,
  };
}

/** Tokens per joule: hardware x models x kernels x site design x know-how (S23: they multiply). Start = 1. */
export function tokensPerJouleTerms(at: Position, hardware: number) {
  const { knowledge } = at.cabinet;
  const { kernelShare, siteDesignShare } = at.rules.constants;
  return {
    hardware,
    models: exp2(knowledge.efficiency / 1_000),
    kernels: exp2((kernelShare * knowledge.chip) / 1_000),
    siteDesign: exp2((siteDesignShare * knowledge.power) / 1_000),
    knowHow: knowHow(at),
    projects: rate(at, "tokens"),
  };
}

/** The same with the compute that serves now. */
export const servingPerJouleTerms = (at: Position) =>
  tokensPerJouleTerms(at, servingHardware(fleetInUse(at, at.nation.onlineMW), at.cabinet.quarter.serveMW));

/** Mean hardware efficiency of the compute that serves: inference chips first. */
export function servingHardware(fleet: Fleet, serveMW: number): number {
  if (serveMW <= 0) return fleet.inferenceMW > 0 ? fleet.inferenceEfficiency : fleet.generalEfficiency;
  const inference = Math.min(serveMW, fleet.inferenceMW);
  return (inference * fleet.inferenceEfficiency + (serveMW - inference) * fleet.generalEfficiency) / serveMW;
}

/** Tokens of a quarter, Pt: what serves makes them, the product mix stretches them, public compute and agents take theirs. */
export function tokensTerms(at: Position, tokensPerJoule: number) {
  const { market, agents, quarter } = at.cabinet;
  return {
    serving: quarter.serveMW / 1_000,
    perGw: at.rules.constants.tokensPerGwPt,
    tokensPerJoule,
    mix: MIX_FACTORS[market.mix].tokens,
    publicCompute: Math.max(0, 1 - upkeep(at, "tokens")),
    agents: Math.max(0.2, 1 - 0.02 * agents),
  };
}

/** What revenue at home is multiplied by. */
export const homeRevenueTerms = (at: Position) => ({
  ads: at.cabinet.market.ads ? ADS_REVENUE : 1,
  margin: margin(at),
  policies: rate(at, "revenue"),
});

/** Demand at home at the start's price, Pt: it grows with adoption, with the horizon, and with a viral product. */
export function demandAtStartPricePt(at: Position, mixedHorizonMilliH: number): number {
  const { cabinet, nation, rules } = at;
  return (
    (cabinet.demandTt / 1_000) *
    pow(nation.adoptionMeanBp / Math.max(1, nation.start.adoptionBp), rules.constants.demandAdoption) *
    pow(mixedHorizonMilliH / 5_000, rules.constants.demandHorizon) *
    (cabinet.boomBp / ONE)
  );
}

/** Demand at a price: elasticity above one, so that cheaper tokens sell for more in all. */
export const demandPt = ({ rules: { constants } }: Position, atStartPricePt: number, priceUsd: number): number =>
  atStartPricePt * pow(constants.startPriceUsd / priceUsd, constants.elasticity);

/** The price at which demand equals what is on offer, $ a million tokens. */
export const clearingPriceUsd = (
  { rules: { constants } }: Position,
  atStartPricePt: number,
  offeredPt: number,
): number => constants.startPriceUsd * pow(atStartPricePt / Math.max(1e-6, offeredPt), 1 / constants.elasticity);

/** A closed model earns 9 % more for each doubling over the best open one, to 25 %; an open one earns 14 % less. */
export function margin(at: Position): number {
  const { constants } = at.rules;
  if (at.nation.isOpen) return constants.openRevenue;
  const lead = log2(at.nation.horizonMilliH / Math.max(1_000, at.world.openHorizonMilliH));
  return 1 + clamp(constants.closedMargin * lead, 0, constants.closedMarginMost);
}

/** World price of leased compute, $M a GW-quarter. */
export function leasePricePerGwM(at: Pick<Position, "rules" | "world">, worldMW: number, leasedMW: number): number {
  const { leasePerGwM, leaseDemand } = at.rules.constants;
  const scarcity = clamp(pow((leaseDemand * worldMW) / Math.max(1, leasedMW), 0.8), 0.3, 2);
  return Math.round(leasePerGwM * scarcity * (0.6 + (0.8 * at.world.moodBp) / ONE));
}
