import { entry } from "../content/ruleset.ts";
import { rate } from "../effects/active.ts";
import { pullOn, reachBp, stackTerms } from "../formulas/reach.ts";
import { margin } from "../formulas/tokens.ts";
import { clamp, ONE, pow } from "../state/maths.ts";
import type { Turn } from "../state/turn.ts";
import type { NationId } from "../state/words.ts";

/** Step 10. Markets turn slowly to the most attractive stack that has tokens to sell, and pay for what they use. */
export function openMarkets(turn: Turn): void {
  court(turn);
  turnMarkets(turn);
  collect(turn);
}

/** Promotion, halls abroad, and the slow fading of relations to ordinary. */
function court({ state, positions, rules }: Turn): void {
  const { relationsBp, presenceBp } = state.world;
  for (const { me, cabinet, nation } of positions) {
    const gain =
      rules.constants.promotionGain * (entry(rules.nations, me).traits.promotionBp / ONE) * (nation.standingBp / ONE);
    for (const market of cabinet.requests.promotions) {
      const relations = relationsBp[market];
      if (relations) relations[me] = Math.min(22_000, (relations[me] ?? ONE) + Math.round(gain * ONE));
    }
    for (const market of cabinet.requests.presences) {
      const presence = presenceBp[market];
      if (presence) presence[me] = Math.min(ONE, (presence[me] ?? 0) + 5_000);
    }
  }
}

function turnMarkets(turn: Turn): void {
  const { world } = turn.state;
  const { marketSpeed } = turn.rules.constants;
  const stacks = turn.positions.map((at) =>
    productOf(Object.values(stackTerms(at, at.cabinet.quarter.exportTt / 1_000))),
  );
  for (const market of turn.rules.markets.keys()) {
    const shares = world.sharesBp[market];
    const relations = world.relationsBp[market];
    if (!shares || !relations) throw new Error(`market ${market} is not in the state`);
    const leaderBefore = leader(shares);
    const pulls = turn.positions.map((at, k) => pullOn(at, market, stacks[k] ?? 0));
    // A tenth of the pull goes to nobody: stacks of the market's own.
    const all = pulls.reduce((sum, pull) => sum + pull, 0) * 1.1;
    for (const [k, at] of turn.positions.entries()) {
      const target = all > 0 ? (pulls[k] ?? 0) / all : 0;
      const share = shares[at.me] ?? 0;
      shares[at.me] = clamp(Math.round(share + marketSpeed * (target * ONE - share)), 0, ONE);
      const relation = relations[at.me] ?? ONE;
      relations[at.me] = Math.round(relation + (ONE - relation) * 0.04);
    }
    const leaderNow = leader(shares);
    if (leaderNow !== leaderBefore) turn.tell("marketTurned", { nation: leaderNow, other: leaderBefore }, { market });
  }
}

const productOf = (terms: readonly number[]): number => terms.reduce((product, term) => product * term, 1);

const leader = (shares: Record<NationId, number>): NationId =>
  Object.keys(shares).reduce((best, id) => ((shares[id] ?? 0) > (shares[best] ?? 0) ? id : best));

/** Export revenue: the share of what markets spend, at most 2.5 times what the tokens would bring at home. */
function collect(turn: Turn): void {
  const { world } = turn.state;
  const { marketSpendM, marketGrowth } = turn.rules.constants;
  const spendM = marketSpendM * pow(marketGrowth, world.turn) * (world.scaleBp / ONE);
  for (const at of turn.positions) {
    const { nation, cabinet, me } = at;
    const { quarter } = cabinet;
    nation.reachBp = reachBp(turn.rules, world, nation);
    const mostM = 2.5 * quarter.exportTt * (quarter.priceMicro / 1e6);
    quarter.exportRevenueM = Math.round(
      Math.min((nation.reachBp / ONE) * spendM, mostM) * margin(at) * rate(at, "exports"),
    );
    turn.pay("customers", me, quarter.exportRevenueM, "revenue");
    quarter.revenueM = quarter.homeRevenueM + quarter.exportRevenueM + quarter.leaseRevenueM;
  }
}
