import { isOnce } from "../content/effects.ts";
import { rate } from "../effects/active.ts";
import { strike } from "../effects/now.ts";
import { challengeNeedTt } from "../formulas/challenges.ts";
import { usableHorizonMilliH } from "../formulas/models.ts";
import {
  clearingPriceUsd,
  demandAtStartPricePt,
  demandPt,
  homeRevenueTerms,
  leasePricePerGwM,
  MIX_FACTORS,
  priceTerms,
  STANCE_FACTORS,
  servingPerJouleTerms,
  tokensTerms,
} from "../formulas/tokens.ts";
import { addToKept, keep } from "../state/kept.ts";
import { ONE, productOf, sumOf } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { ranked } from "../state/ranked.ts";
import type { Turn } from "../state/turn.ts";

/** Step 8. Compute is leased and makes tokens; challenges take theirs; the rest is exported or sold at home. */
export function tokenMarket(turn: Turn): void {
  leaseCompute(turn);
  for (const at of turn.positions) makeTokens(at);
  winChallenges(turn);
  for (const at of turn.positions) sellAtHome(turn, at);
}

function leaseCompute(turn: Turn): void {
  const { world } = turn.state;
  const onlineMW = sumOf(turn.positions, (at) => at.nation.onlineMW);
  const leasedMW = sumOf(turn.positions, (at) => at.cabinet.quarter.leaseMW);
  world.leasePricePerGwM = leasePricePerGwM({ rules: turn.rules, world }, onlineMW, leasedMW);
  for (const at of turn.positions) {
    const { me, cabinet } = at;
    const revenueM = Math.round((cabinet.quarter.leaseMW * world.leasePricePerGwM * rate(at, "lease")) / 1_000);
    cabinet.quarter.leaseRevenueM = revenueM;
    turn.pay("customers", me, revenueM, "revenue");
  }
}

function makeTokens(at: Position): void {
  const { cabinet } = at;
  const { quarter } = cabinet;
  const tokensPerJoule = productOf(keep(at, "tokensPerJoule", servingPerJouleTerms(at)));
  const tokensPt = productOf(keep(at, "tokens", { ...tokensTerms(at, tokensPerJoule), challenge: 1 }));
  const used = usableHorizonMilliH(at);
  quarter.tokensPerJouleMilli = Math.round(tokensPerJoule * 1_000);
  quarter.tokensTt = Math.round(tokensPt * 1_000);
  quarter.challengeTt = 0;
  quarter.usedHorizonMilliH = used;
  quarter.mixedHorizonMilliH = Math.round(used * MIX_FACTORS[cabinet.market.mix].horizon);
}

/** The first to bring the tokens wins; of several in one turn the one with most tokens. */
function winChallenges(turn: Turn): void {
  const { world } = turn.state;
  const byTokens = ranked(turn.positions, (at) => at.cabinet.quarter.tokensTt, turn.seed, "challenge", world.turn);
  for (const at of byTokens) {
    const { challenge } = at.cabinet.requests;
    if (challenge === undefined) continue;
    const needsTt = challengeNeedTt(at, challenge);
    const { quarter } = at.cabinet;
    if (world.challenges[challenge] !== undefined || quarter.tokensTt < needsTt) {
      turn.tell("challengeMissed", { nation: at.me, seenBy: [at.me] }, { challenge, needsTt });
      continue;
    }
    world.challenges[challenge] = at.me;
    quarter.challengeTt = Math.min(needsTt, Math.floor(quarter.tokensTt * 0.6));
    addToKept(at, "tokens", "challenge", -quarter.challengeTt / Math.max(1, quarter.tokensTt));
    quarter.tokensTt -= quarter.challengeTt;
    at.nation.milestonePointsBp += 200;
    at.cabinet.gains.push(challenge);
    strike(turn, at, (turn.rules.challenges.get(challenge)?.effects ?? []).filter(isOnce), { by: "challenges" });
    turn.tell("challengeWon", { nation: at.me }, { challenge });
  }
}

interface Sale {
  homePt: number;
  soldPt: number;
  exportPt: number;
  unmet: number;
}

/** What the stance and the shortage rule make of the tokens on offer at home. */
function sell(at: Position, tokens: number, atStartPricePt: number, clearingUsd: number): Sale {
  const { market } = at.cabinet;
  let exportPt = (tokens * market.exportBp) / ONE;
  let homePt = tokens - exportPt;
  const demand = demandPt(at, atStartPricePt, clearingUsd * STANCE_FACTORS[market.stance]);
  if (market.stance === "clear") return { homePt, soldPt: homePt, exportPt, unmet: 0 };
  if (market.stance === "over") return { homePt, soldPt: Math.min(homePt, demand), exportPt, unmet: 0 };
  if (market.shortageRule === "exportLess") {
    const back = Math.min(exportPt / 2, Math.max(0, demand - homePt));
    exportPt -= back;
    homePt += back;
  }
  return { homePt, soldPt: Math.min(homePt, demand), exportPt, unmet: Math.max(0, 1 - homePt / demand) };
}

function sellAtHome(turn: Turn, at: Position): void {
  const { cabinet, nation, me } = at;
  const { quarter, market } = cabinet;
  const tokens = quarter.tokensTt / 1_000;
  const atStartPricePt = demandAtStartPricePt(at, quarter.mixedHorizonMilliH);
  const clearingUsd = clearingPriceUsd(at, atStartPricePt, tokens * (1 - market.exportBp / ONE));
  const sale = sell(at, tokens, atStartPricePt, clearingUsd);
  const { startPriceUsd } = at.rules.constants;
  const fromStart = { startPrice: startPriceUsd, scarcity: clearingUsd / startPriceUsd, ...priceTerms(at) };
  const { stance, reservations } = keep(at, "price", fromStart);
  const openUsd = clearingUsd * stance;
  const priceUsd = openUsd * reservations;
  const terms = { price: priceUsd, sold: sale.soldPt, ...homeRevenueTerms(at) };
  const { ads, margin, policies } = keep(at, "homeRevenue", terms);
  if (market.stance === "under" && market.shortageRule === "exportLess" && sale.unmet > 0)
    market.exportBp = Math.round(market.exportBp * 0.9);
  if (market.stance === "under" && market.shortageRule === "market")
    nation.inequalityBp += Math.round(300 * sale.unmet);
  const demandNowPt = demandPt(at, atStartPricePt, openUsd);
  quarter.homeTt = Math.round(sale.homePt * 1_000);
  quarter.exportTt = Math.round((sale.exportPt * 1_000 * (ONE - cabinet.exportLossBp)) / ONE);
  quarter.soldTt = Math.round(sale.soldPt * 1_000);
  quarter.demandTt = Math.round(demandNowPt * 1_000);
  quarter.clearingMicro = Math.max(1, Math.round(clearingUsd * 1e6));
  quarter.priceMicro = Math.max(1, Math.round(priceUsd * 1e6));
  quarter.unmetBp = Math.round(sale.unmet * ONE);
  quarter.idleTokensBp = sale.homePt > 0 ? Math.round((1 - sale.soldPt / sale.homePt) * ONE) : 0;
  quarter.lostRevenueM = Math.round(Math.max(0, demandNowPt - sale.soldPt) * openUsd * 1_000);
  quarter.homeRevenueM = Math.round(priceUsd * sale.soldPt * 1_000 * ads * margin * policies);
  nation.priceMicro = quarter.priceMicro;
  turn.pay("customers", me, quarter.homeRevenueM, "revenue");
  if (quarter.unmetBp > 500)
    turn.tell(
      "demandUnmet",
      { nation: me, seenBy: [me] },
      { unmetBp: quarter.unmetBp, lostM: quarter.lostRevenueM, rule: market.shortageRule },
    );
}
