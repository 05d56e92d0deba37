import { chipEfficiency, leadPriceM, leadVendor, newestGeneration } from "../formulas/chips.ts";
import { grantedBy, promisedMW } from "../formulas/deals.ts";
import { resolutionAppeals, voteWeight } from "../formulas/votes.ts";
import { dealOf, FREE_ACCEPTS } from "../orders/accept.ts";
import type { Order } from "../orders/index.ts";
import { whyNotDeal } from "../orders/offer.ts";
import { ONE, sumOf } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { pressedOn, presses, pressureOf } from "../state/pressure.ts";
import { dueMW, hallsMW, powerMW } from "../state/queries.ts";
import type { Clause, Decline, Offer } from "../state/state.ts";
import type { NationId } from "../state/words.ts";

/**
 * Rough worth of a clause to the one who receives it, $M; to the giver, what it costs: of what stands idle little, and of compute
 * what the world would pay for it.
 */
export function worthM(at: Position, clause: Clause, turns: number, giver: NationId): number {
  const { kind, amount } = clause;
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
      return (
        ((amount - (giver === at.me ? IDLE_SPARED * idleOf(at, "chips", amount) : 0)) * chipWorthPerGwM(at)) / 1_000
      );
    case "lease":
      return (amount * turns * (giver === at.me ? world.leasePricePerGwM : computeWorthPerGwM(at))) / 1_000;
    case "power":
      return giver === at.me
        ? (amount - idleOf(at, "power", amount)) * turns * 0.4
        : (Math.min(amount, wantForPowerMW(at)) * turns * world.leasePricePerGwM) / 1_000;
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
    case "vote":
      return voteM(at, clause, giver);
    case "noPressure":
      return peaceM(at, giver) * turns;
  }
}

/** What a quarter without a nation's pressure is worth to whom it is on, and to itself: 1 % of income while it stands, and little as a threat, $M. */
function peaceM(at: Position, giver: NationId): number {
  const stands = giver === at.me ? pressedOn(at).length > 0 : presses(at.world, giver, at.me);
  if (stands) return (at.cabinet.appropriationM + at.cabinet.quarter.revenueM) / 100;
  // Who promises it gives up a threat that it would seldom carry out.
  if (giver === at.me) return pressureOf(at, giver).deniesChips ? 40 : 10;
  return pressureOf(at, giver).deniesChips ? 100 : 20;
}

/** Part of a quarter's income that the outcome of a vote is worth, one with another. */
const VOTE_WORTH = 0.05;

/**
 * What a promised vote is worth, as far as its weight can turn the summit; it costs whoever would have voted otherwise, and
 * is little for who would have voted so unasked.
 */
function voteM(at: Position, { resolution = "", vote }: Clause, giver: NationId): number {
  const nation = at.nations[giver];
  if (!nation) return 0;
  const all = sumOf(Object.values(at.nations), (other) => voteWeight({ nation: other }));
  const stakeM =
    (VOTE_WORTH * (at.cabinet.appropriationM + at.cabinet.quarter.revenueM) * 2 * voteWeight({ nation })) / all;
  const isWanted = resolutionAppeals(at, resolution) === (vote === "yes");
  if (giver === at.me) return isWanted ? stakeM / 10 : stakeM;
  return isWanted ? stakeM : -stakeM;
}

/** Chips change hands the oldest first: they are taken to be of the generation before the first on sale. */
function chipWorthPerGwM(at: Position): number {
  const efficiency = (generation: number) => chipEfficiency(at.rules, leadVendor(at.rules).id, generation);
  return (leadPriceM(at.rules) * efficiency(-1_000)) / efficiency(newestGeneration(at));
}

/** What is given of idle chips costs so much less: they would only age. */
const IDLE_SPARED = 0.6;

/** Quarters in which what stands idle may yet be needed. */
const SOON = 2;

/** Of so much, what will stand idle even when all that is under way stands, MW. */
function idleOf(at: Position, what: "chips" | "power", amount: number): number {
  const due = dueMW(at.nation, at.cabinet, SOON);
  const needed = Math.min(due.power, due.halls, due.chips) + (what === "power" ? promisedMW(at, "power") : 0);
  return Math.min(amount, Math.max(0, due[what] - needed));
}

/** What a GW of compute earns beyond what it costs to serve with it, $M a quarter: at least what the world pays for it. */
const computeWorthPerGwM = ({ world, nation, cabinet }: Position): number =>
  Math.max(world.leasePricePerGwM, (0.6 * cabinet.quarter.revenueM * 1_000) / Math.max(1, nation.onlineMW));

/** Halls that wait for power, as anybody can see, MW. */
function wantForPowerMW({ nation }: Position): number {
  const power = powerMW(nation);
  return nation.onlineMW >= 0.97 * power ? Math.max(0, hallsMW(nation) - power) : 0;
}

/** A deal must bring so much of a quarter's income at least: less is not worth a government's while, however often it comes. */
const LEAST_GAIN_BP = 50;

/** What is given counts a tenth dearer than what is got. */
const GIVEN_COUNTS = 1.1;

/** What an offer brings more than it takes, $M. */
function gainM(at: Position, { from, gives, takes, turns }: Offer): number {
  const left = Math.min(turns, at.world.turns - at.world.turn);
  const sum = (clauses: readonly Clause[], giver: NationId) =>
    sumOf(clauses, (clause) => worthM(at, clause, left, giver));
  return sum(gives, from) - GIVEN_COUNTS * sum(takes, at.me);
}

/** The gain below which a government does not sign, $M. */
const leastM = ({ cabinet }: Position): number =>
  (LEAST_GAIN_BP * (cabinet.appropriationM + cabinet.quarter.revenueM)) / ONE;

/** Why a nation would not take an offer for what it is worth, if so. */
export function whyNotWorth(at: Position, offer: Offer): "tooDear" | "tooLittle" | undefined {
  const worth = gainM(at, offer);
  if (worth < 0) return "tooDear";
  return worth < leastM(at) ? "tooLittle" : undefined;
}

/** The least for which a nation gives something, $M. */
export const askedForM = (at: Position, thing: Clause, turns: number): number =>
  Math.ceil(GIVEN_COUNTS * worthM(at, thing, turns, at.me) + leastM(at));

/** What a nation makes of an offer: it takes it, or declines it for a reason. */
export interface AnswerToOffer {
  offer: Offer;
  declines?: Decline;
}

/**
 * Every standing offer to this nation, the best first, with its answer: it takes as many as cost no attention, each still worth
 * it once those before it are deals.
 */
export function answersTo(at: Position): AnswerToOffer[] {
  const open = at.offers.filter(({ to }) => to === at.me);
  const ranked = open.map((offer) => ({ offer, worth: gainM(at, offer) })).sort((a, b) => b.worth - a.worth);
  const taken: Offer[] = [];
  const answerTo = (offer: Offer): Decline | undefined => {
    const then = { ...at, deals: [...at.deals, ...taken.map(dealOf)] };
    const low = whyNotWorth(then, offer);
    if (low) return low;
    if (whyNotDeal(then, offer.takes, offer.gives, offer.from, offer.turns)) return "cannot";
    if (taken.length === FREE_ACCEPTS) return "enough";
    taken.push(offer);
    return undefined;
  };
  return ranked.map(({ offer }) => {
    const declines = answerTo(offer);
    return declines === undefined ? { offer } : { offer, declines };
  });
}

export const answerOrder = ({ offer: { from, id }, declines: reason }: AnswerToOffer): Order =>
  reason === undefined ? { kind: "accept", from, id } : { kind: "decline", from, id, reason };

/** Those that it takes. */
export const offersWorthTaking = (at: Position): Offer[] =>
  answersTo(at).flatMap(({ offer, declines }) => (declines === undefined ? [offer] : []));
