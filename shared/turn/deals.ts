import { jointHalfM, leadTurns } from "../formulas/construction.ts";
import { dealOf, FREE_ACCEPTS } from "../orders/accept.ts";
import { moneyNow, whyNotDeal } from "../orders/offer.ts";
import type { Position } from "../state/position.ts";
import { addLot } from "../state/queries.ts";
import { uniform } from "../state/random.ts";
import type { Clause, Deal, Offer } from "../state/state.ts";
import type { Turn } from "../state/turn.ts";
import type { NationId, SiteId } from "../state/words.ts";
import { liftPressure, setPressures } from "./pressure.ts";

/** Step 1. Accepted offers become deals; deals in force exchange what they promise; a broken one costs standing. Then pressure begins and ends. */
export function deals(turn: Turn): void {
  const { state } = turn;
  const at = new Map(turn.positions.map((position) => [position.me, position]));
  const withdrawn = (offer: Offer) => at.get(offer.from)?.cabinet.requests.withdrawals.includes(offer.id) === true;
  const made = [
    ...state.offers.filter((offer) => !withdrawn(offer)),
    ...turn.positions.flatMap((p) => p.cabinet.requests.offers),
  ];
  const open = made.filter((offer) => !isDeclined(turn, at.get(offer.to), offer));
  const taken = new Set<Offer>();
  for (const { receiver, from, id, costAttention } of inLots(turn)) {
    const offer = open.find(
      (candidate) => candidate.from === from && candidate.id === id && candidate.to === receiver.me,
    );
    const giver = at.get(from);
    if (
      !offer ||
      taken.has(offer) ||
      !giver ||
      whyNotDeal(giver, offer.gives, offer.takes, receiver.me, offer.turns) ||
      whyNotDeal(receiver, offer.takes, offer.gives, from, offer.turns)
    ) {
      turn.tell("offerLapsed", { nation: receiver.me, other: from, seenBy: [receiver.me, from] });
      if (costAttention) receiver.cabinet.attentionSpare++;
      continue;
    }
    taken.add(offer);
    const deal = dealOf(offer);
    hand(turn, giver, receiver, deal, offer.gives);
    hand(turn, receiver, giver, deal, offer.takes);
    // Both sides count it at once, so that the next deal of this turn can't promise the same again.
    for (const deals of [state.deals, giver.deals, receiver.deals]) deals.push(deal);
    turn.tell("dealMade", { nation: from, other: receiver.me, seenBy: [from, receiver.me] }, { turns: offer.turns });
  }
  state.offers = open.filter((offer) => !taken.has(offer) && offer.until > state.world.turn);
  for (const deal of [...state.deals]) keep(turn, deal, at);
  for (const position of turn.positions) {
    breakPledges(turn, position);
    position.nation.standingBp += Math.round((10_000 - position.nation.standingBp) * 0.04);
  }
  setPressures(turn);
  for (const position of turn.positions) {
    const concerns = (offer: Offer) => offer.from === position.me || offer.to === position.me;
    position.deals = state.deals.filter(concerns);
    position.offers = state.offers.filter(concerns);
  }
  endDeals(turn);
}

/** Whether the partner has said no to an offer; whoever made it is told why. */
function isDeclined(turn: Turn, partner: Position | undefined, { from, id, to }: Offer): boolean {
  const declined = partner?.cabinet.requests.declines.find((other) => other.from === from && other.id === id);
  if (declined)
    turn.tell("offerDeclined", { nation: to, other: from, seenBy: [to, from] }, { reason: declined.reason });
  return declined !== undefined;
}

/** All acceptances of the turn in the order of lots: who gets a nation's last chips must not hang on who sits first. */
function inLots({ positions, seed, state: { world } }: Turn) {
  return positions
    .flatMap((receiver) =>
      receiver.cabinet.requests.accepts.map(({ from, id }, place) => ({
        receiver,
        from,
        id,
        costAttention: place >= FREE_ACCEPTS,
        lot: uniform(seed, "accept", world.turn, receiver.me, from, id),
      })),
    )
    .sort((a, b) => a.lot - b.lot);
}

/** A deal in its last quarter still holds in the steps of this turn, since their positions have it already. */
function endDeals({ state, tell }: Turn): void {
  for (const { turnsLeft, from, to } of state.deals)
    if (turnsLeft <= 0) tell("dealEnded", { nation: from, other: to, seenBy: [from, to] });
  state.deals = state.deals.filter(({ turnsLeft }) => turnsLeft > 0);
}

/** Hands over what is due once, on acceptance. */
function hand(turn: Turn, giver: Position, receiver: Position, deal: Deal, clauses: readonly Clause[]): void {
  for (const { kind, amount, site } of clauses) {
    if (kind === "money") turn.pay(giver.me, receiver.me, Math.min(amount, Math.max(0, giver.cabinet.cashM)), "deals");
    if (kind === "chips") handChips(giver, receiver, amount);
    if (kind === "noPressure") liftPressure(turn, giver.me, receiver.me);
    if (kind === "jointSite" && site !== undefined)
      breakGround(turn, giver, receiver, { deal: deal.id, site, mw: amount });
  }
}

/** Halls at a joint site: both pay half, and they stand a turn sooner than the builder alone would have them. */
function breakGround(
  turn: Turn,
  builder: Position,
  partner: Position,
  { deal, site, mw }: { deal: string; site: SiteId; mw: number },
): void {
  const halfM = jointHalfM(builder, builder.me, mw);
  for (const { me } of [builder, partner]) turn.pay(me, "suppliers", halfM, "building");
  const turnsLeft = Math.max(1, leadTurns(builder, "hall") - 1);
  // What is sold off in need is the builder's own half.
  builder.cabinet.projects.push({ what: "hall", site, mw, turnsLeft, paidM: halfM, deal });
}

/** General chips change hands, the oldest first. */
function handChips(giver: Position, receiver: Position, amountMW: number): void {
  let left = amountMW;
  const lots = giver.cabinet.lots
    .filter((lot) => giver.rules.chips.get(lot.chip)?.trains)
    .sort((a, b) => a.generation - b.generation);
  for (const lot of lots) {
    const mw = Math.min(left, lot.mw);
    lot.mw -= mw;
    left -= mw;
    if (mw > 0) addLot(receiver.cabinet.lots, { ...lot, mw });
  }
  giver.cabinet.lots = giver.cabinet.lots.filter((lot) => lot.mw > 0);
}

/** Pays the money that a deal in force brings each quarter. */
function keep(turn: Turn, deal: Deal, at: Map<NationId, Position>): void {
  const giver = at.get(deal.from);
  const receiver = at.get(deal.to);
  if (!giver || !receiver) return;
  for (const [payer, payee, clauses] of [
    [giver, receiver, deal.gives],
    [receiver, giver, deal.takes],
  ] as const) {
    const dueM = moneyNow(clauses.filter((clause) => clause.kind === "moneyPerTurn"));
    if (dueM === 0) continue;
    if (payer.cabinet.cashM < dueM) {
      breakDeal(turn, deal, payer);
      return;
    }
    turn.pay(payer.me, payee.me, dueM, "deals");
  }
  deal.turnsLeft--;
}

function breakDeal(turn: Turn, deal: Deal, breaker: Position): void {
  endBroken(turn, deal, breaker);
  turn.tell("dealBroken", { nation: breaker.me, other: breaker.me === deal.from ? deal.to : deal.from });
}

/** A broken promise ends its deal, and costs standing with all and relations in every market. */
export function endBroken(turn: Turn, deal: Deal, breaker: Position): void {
  turn.state.deals = turn.state.deals.filter((other) => other !== deal);
  breaker.nation.standingBp = Math.round(breaker.nation.standingBp * 0.8);
  for (const relations of Object.values(turn.state.world.relationsBp))
    relations[breaker.me] = Math.round((relations[breaker.me] ?? 0) * 0.9);
}

/** Pressure on a partner to whom the opposite was promised. */
function breakPledges(turn: Turn, at: Position): void {
  for (const { against, on } of at.cabinet.requests.pressures)
    if (on) for (const deal of turn.state.deals) if (pledges(deal, at.me, against)) breakDeal(turn, deal, at);
}

const pledges = ({ from, to, gives, takes }: Deal, me: NationId, partner: NationId): boolean => {
  const promised = from === me && to === partner ? gives : from === partner && to === me ? takes : [];
  return promised.some(({ kind }) => kind === "noPressure");
};
