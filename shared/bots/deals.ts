import { chipEfficiency, leadPriceM, leadVendor, newestGeneration, roleShare } from "../formulas/chips.ts";
import { grantedBy } from "../formulas/deals.ts";
import { dealOf, FREE_ACCEPTS } from "../orders/accept.ts";
import { ONE, sumOf } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import type { Clause, Offer } from "../state/state.ts";
import type { NationId } from "../state/words.ts";

/** Rough worth of a clause to the one who receives it, $M; what it costs the giver is taken to be the same. */
export function worthM(at: Position, { kind, amount }: Clause, turns: number, giver: NationId): number {
  const { cabinet, world, nations, rules } = at;
  const partner = nations[giver];
  // What one has already is not paid for again.
  if (giver !== at.me && grantedBy(at, kind).includes(giver) && amount === 0) return 0;
  switch (kind) {
    case "money":
      return amount;
    case "moneyPerTurn":
      return amount * turns;
    case "chips":
      return (amount * chipWorthPerGwM(at, giver)) / 1_000;
    case "lease":
      return (amount * turns * world.leasePricePerGwM) / 1_000;
    case "power":
      return amount * turns * 0.4;
    case "modelLicence":
      if (giver === at.me) return 125 * turns;
      return partner && partner.horizonMilliH > at.nation.horizonMilliH ? cabinet.quarter.revenueM * 0.025 * turns : 0;
    case "researchAccess":
      return (giver === at.me ? 375 : 500) * turns;
    case "jointSite": {
      // The builder keeps all halls after the deal and half of them during it; the partner only uses half for a time.
      const hallsM = (amount * rules.constants.hallPerGwM) / 1_000;
      return giver === at.me ? -0.25 * hallsM : (turns / 16 - 0.5) * hallsM;
    }
    case "noEmbargo":
      return roleShare(rules, giver) > 0 ? 100 * turns : 0;
  }
}

/** Chips change hands the oldest first: those that come are taken to be of the generation before the first on sale. */
function chipWorthPerGwM(at: Position, giver: NationId): number {
  const priceM = leadPriceM(at.rules);
  if (giver === at.me) return priceM;
  const efficiency = (generation: number) => chipEfficiency(at.rules, leadVendor(at.rules).id, generation);
  return (priceM * efficiency(-1_000)) / efficiency(newestGeneration(at));
}

/** A deal must bring so much of a quarter's income at least: less is not worth a government's while, however often it comes. */
const LEAST_GAIN_BP = 50;

/** What an offer brings more than it takes, each counted a tenth dearer that is given, $M. */
function gainM(at: Position, { from, gives, takes, turns }: Offer): number {
  const left = Math.min(turns, at.world.turns - at.world.turn);
  const sum = (clauses: readonly Clause[], giver: NationId) =>
    sumOf(clauses, (clause) => worthM(at, clause, left, giver));
  return sum(gives, from) - 1.1 * sum(takes, at.me);
}

/**
 * Standing offers to this nation that it should take, the best first: as many as cost no attention, each still worth it once those
 * before it are deals.
 */
export function offersWorthTaking(at: Position): Offer[] {
  const leastM = (LEAST_GAIN_BP * (at.cabinet.appropriationM + at.cabinet.quarter.revenueM)) / ONE;
  const open = at.offers.filter(({ to }) => to === at.me);
  const ranked = open.map((offer) => ({ offer, worth: gainM(at, offer) })).sort((a, b) => b.worth - a.worth);
  const taken: Offer[] = [];
  for (const { offer } of ranked) {
    if (taken.length === FREE_ACCEPTS) break;
    const then = { ...at, deals: [...at.deals, ...taken.map(dealOf)] };
    if (gainM(then, offer) >= leastM) taken.push(offer);
  }
  return taken;
}
