import { entry } from "../content/ruleset.ts";
import { roleShare } from "../formulas/chips.ts";
import { jointHalfM } from "../formulas/construction.ts";
import { grantedBy, promisedMW } from "../formulas/deals.ts";
import { nextSummit, resolutionAppeals } from "../formulas/votes.ts";
import type { Order } from "../orders/index.ts";
import { dealCostM, whyNotDeal } from "../orders/offer.ts";
import { pow, sumOf } from "../state/maths.ts";
import { contentOf, type Position } from "../state/position.ts";
import { presses, pressureOf } from "../state/pressure.ts";
import { pick, uniform } from "../state/random.ts";
import type { Clause, Nation, Offer } from "../state/state.ts";
import type { NationId } from "../state/words.ts";
import { askedForM, whyNotWorth, worthM } from "./deals.ts";
import { bestSite } from "./pipelines.ts";
import type { Brief } from "./wish.ts";

type OfferOrder = Extract<Order, { kind: "offer" }>;

/** A nation weighs one offer in so many turns, so that ministers don't drown each other in paper. */
const OFFERS_EVERY = 3;

/** What one could sell, and to whom: the ideas that a foreign minister tries one at a time. */
const IDEAS: ((
  at: Position,
  partner: Nation,
  turns: number,
) => Omit<OfferOrder, "kind" | "to" | "turns"> | undefined)[] = [
  // A licence for the better model, a quarter's fee at a time.
  (at, partner, turns) =>
    at.nation.horizonMilliH > 1.6 * partner.horizonMilliH
      ? sold(at, partner, { kind: "modelLicence", amount: 0 }, turns, "moneyPerTurn")
      : undefined,
  // Laboratories that learn from each other.
  (at, partner) =>
    grantedBy(at, "researchAccess").includes(partner.id)
      ? undefined
      : { gives: [{ kind: "researchAccess", amount: 0 }], takes: [{ kind: "researchAccess", amount: 0 }] },
  // Power that no hall uses, to a neighbour.
  (at, partner, turns) => {
    const spareMW = at.cabinet.quarter.powerMW - at.cabinet.quarter.onlineMW - promisedMW(at, "power");
    return contentOf(at).traits.neighbours.includes(partner.id) && spareMW > 150
      ? sold(at, partner, { kind: "power", amount: Math.floor(spareMW / 20) * 10 }, turns, "moneyPerTurn")
      : undefined;
  },
  // Compute by the quarter.
  (at, partner, turns) =>
    at.nation.onlineMW > 3 * partner.onlineMW
      ? sold(at, partner, { kind: "lease", amount: 200 }, turns, "moneyPerTurn")
      : undefined,
  // Old chips that wait for power.
  (at, partner, turns) => {
    const idleMW = at.cabinet.quarter.chipsMW - at.cabinet.quarter.onlineMW;
    return idleMW > 150 && at.cabinet.quarter.binds !== "chips"
      ? sold(at, partner, { kind: "chips", amount: Math.floor(idleMW / 20) * 10 }, turns, "money")
      : undefined;
  },
  // A vote for what we want, while there is a summit to come.
  (at, partner, turns) => {
    const resolution = at.world.agenda.find((id) => resolutionAppeals(at, id));
    if (resolution === undefined || nextSummit(at.world) > at.world.turn + 1) return undefined;
    const vote: Clause = { kind: "vote", amount: 0, resolution, vote: "yes" };
    const amount = Math.ceil((FOR_SURE * askedForM(asThey(at, partner), vote, turns)) / 10) * 10;
    return amount <= MOST_FOR_VOTE * worthM(at, vote, turns, partner.id)
      ? { gives: [{ kind: "money", amount }], takes: [vote] }
      : undefined;
  },
  // To be left alone by whoever puts pressure on us.
  (at, partner) => {
    const amount = Math.floor((at.cabinet.appropriationM + at.cabinet.quarter.revenueM) / 200) * 10;
    return presses(at.world, partner.id, at.me) && amount > 0
      ? { gives: [{ kind: "money", amount }], takes: [{ kind: "noPressure", amount: 0 }] }
      : undefined;
  },
  // The promise not to deny chips.
  (at, partner, turns) =>
    pressureOf(at, at.me).deniesChips && roleShare(at.rules, partner.id) === 0
      ? sold(at, partner, { kind: "noPressure", amount: 0 }, turns, "money")
      : undefined,
  // Halls built together where there is room: the partner is paid a little for its half.
  (at, partner, turns) => {
    const site = bestSite(at, "hall");
    const amount = 600;
    if (site === undefined || at.cabinet.quarter.binds === "halls") return undefined;
    const bonusM = Math.ceil((jointHalfM(at, at.me, amount) * Math.max(0, 9 - turns)) / 8 / 100) * 100;
    const pays: Clause[] = bonusM > 0 ? [{ kind: "money", amount: bonusM }] : [];
    return partner.onlineMW > 0 ? { gives: [{ kind: "jointSite", amount, site }, ...pays], takes: [] } : undefined;
  },
];

/** A thing for three quarters of what it seems worth to the other. */
function sold(
  at: Position,
  partner: Nation,
  thing: Clause,
  turns: number,
  by: "money" | "moneyPerTurn",
): Omit<OfferOrder, "kind" | "to" | "turns"> | undefined {
  const theirs = asThey(at, partner);
  const priceM = 0.7 * worthM(theirs, thing, turns, at.me);
  if (priceM < 1.1 * worthM(at, thing, turns, at.me)) return undefined;
  const amount = Math.floor(priceM / (by === "money" ? 1 : turns) / 10) * 10;
  return amount > 0 ? { gives: [thing], takes: [{ kind: by, amount }] } : undefined;
}

/** The place of a partner as it may look from there: what is its own affair is taken to be ours, by the size of both. */
function asThey(at: Position, partner: Nation): Position {
  const { cabinet, nation, rules } = at;
  const budget = (id: NationId): number => {
    const { real, traits } = entry(rules.nations, id);
    return pow(real.gdp.value, rules.constants.narrowing) * traits.appropriationBp;
  };
  const revenueM = (cabinet.quarter.revenueM * partner.onlineMW) / Math.max(1, nation.onlineMW);
  const appropriationM = (cabinet.appropriationM * budget(partner.id)) / budget(at.me);
  return {
    ...at,
    me: partner.id,
    nation: partner,
    deals: [],
    cabinet: { ...cabinet, appropriationM, quarter: { ...cabinet.quarter, revenueM } },
  };
}

const incomeM = ({ cabinet }: Position): number => cabinet.appropriationM + cabinet.quarter.revenueM;

/** What is offered for a vote over what it may be worth there, since that is guessed; and at most, of its worth to us. */
const FOR_SURE = 1.2;
const MOST_FOR_VOTE = 0.7;

/** What it offers a turn at most, who bargains. */
const MOST_BARGAINS = 2;

/** Offers that one could keep and the other may well take: now and then one to a partner drawn by lot, or each turn the best of all. */
export function offersWorthMaking(brief: Brief): OfferOrder[] {
  const { at, seed, temper, turnsLeft } = brief;
  const { world, me, nations } = at;
  if (turnsLeft < 3) return [];
  const partners = world.order.filter((id) => id !== me);
  if (temper.bargains) return bargains(brief, partners);
  if (pick(OFFERS_EVERY, seed, "offers", me, world.turn) !== 0) return [];
  const partner = nations[partners[pick(partners.length, seed, "partner", me, world.turn)] ?? ""];
  if (!partner) return [];
  const lots = IDEAS.map((idea, k) => ({ idea, lot: uniform(seed, "idea", me, world.turn, k) })).sort(
    (a, b) => a.lot - b.lot,
  );
  return lots.flatMap(({ idea }) => offered(brief, partner, idea)).slice(0, 1);
}

/** An idea as an offer, if it comes to something that can be kept, and that the other may well find worth its while. */
function offered({ at, turnsLeft }: Brief, partner: Nation, idea: (typeof IDEAS)[number]): OfferOrder[] {
  const turns = Math.min(8, turnsLeft);
  const terms = idea(at, partner, turns);
  if (!terms || whyNotDeal(at, terms.gives, terms.takes, partner.id, turns)) return [];
  const offer: Offer = { id: "", from: at.me, to: partner.id, turns, until: at.world.turn + 1, ...terms };
  const theirs = asThey(at, partner);
  // It is paid out of the next quarter's income, beside the next step of a chip that is begun.
  const { inferenceSteps } = at.cabinet;
  const { inferenceSteps: steps, inferenceStepM } = at.rules.constants;
  const stepM = inferenceSteps > 0 && inferenceSteps < steps ? inferenceStepM : 0;
  const isDear =
    dealCostM(at, terms.gives, terms.takes, partner.id) > incomeM(at) / 2 - stepM ||
    dealCostM(theirs, terms.takes, terms.gives, at.me) > incomeM(theirs) / 2;
  return isDear || whyNotWorth(theirs, offer) ? [] : [{ kind: "offer", to: partner.id, turns, ...terms }];
}

/** The best that could be offered to anybody, one to each. */
function bargains(brief: Brief, partners: readonly NationId[]): OfferOrder[] {
  const { at } = brief;
  const gainM = ({ gives, takes, turns, to }: OfferOrder) =>
    sumOf(takes, (clause) => worthM(at, clause, turns, to)) -
    sumOf(gives, (clause) => worthM(at, clause, turns, at.me));
  const best = partners.flatMap((id) => {
    const partner = at.nations[id];
    const offers = partner ? IDEAS.flatMap((idea) => offered(brief, partner, idea)) : [];
    return offers.sort((a, b) => gainM(b) - gainM(a)).slice(0, 1);
  });
  return best.sort((a, b) => gainM(b) - gainM(a)).slice(0, MOST_BARGAINS);
}
