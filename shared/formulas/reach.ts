import { entry } from "../content/ruleset.ts";
import { rate } from "../effects/active.ts";
import { clamp, ONE, pow } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { pressedOn } from "../state/pressure.ts";
import type { Nation, World } from "../state/state.ts";
import type { MarketId } from "../state/words.ts";
import { usableHorizonMilliH } from "./models.ts";

/** What makes a nation's stack attractive everywhere. */
export function stackTerms(at: Position, exportedPt: number) {
  const { nation, cabinet, rules, me } = at;
  return {
    tokens: pow(exportedPt, rules.constants.exportExponent),
    horizon: pow(usableHorizonMilliH(at) / 1_000, 0.3),
    openness: nation.isOpen ? 1.05 : 1,
    trust: clamp(nation.trustBp / ONE, 0.3, 1.6),
    standing: nation.standingBp / ONE,
    promotion: entry(rules.nations, me).traits.promotionBp / ONE,
    goodwill: cabinet.goodwillTurns > 0 ? 1.1 : 1,
    dilution: 1 - cabinet.dilutionBp / ONE / 2,
    pressures: pow(0.93, pressedOn(at).length),
    policies: rate(at, "reach"),
  };
}

/** What makes it attractive to one market beyond that. */
export const marketTerms = ({ world, me }: Position, market: MarketId) => ({
  relations: (world.relationsBp[market]?.[me] ?? ONE) / ONE,
  presence: 1 + (0.5 * (world.presenceBp[market]?.[me] ?? 0)) / ONE,
});

/** The pull of a stack (the product of its terms) on a market, sharpened by the market's temper. */
export function pullOn(at: Position, market: MarketId, stack: number): number {
  const { relations, presence } = marketTerms(at, market);
  return pow(stack * relations * presence, at.rules.constants.marketTemper);
}

/** Weighted mean share of the open markets, in basis points. */
export function reachBp(rules: Position["rules"], world: World, nation: Nation): number {
  let sum = 0;
  for (const market of rules.markets.values()) sum += market.weightBp * (world.sharesBp[market.id]?.[nation.id] ?? 0);
  return Math.round(sum / ONE);
}
