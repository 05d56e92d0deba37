import { promisedTo } from "../formulas/deals.ts";
import { moneyNow, whyNotGive } from "../orders/offer.ts";
import type { Position } from "../state/position.ts";
import { addLot } from "../state/queries.ts";
import type { Clause, Deal, Offer } from "../state/state.ts";
import type { Turn } from "../state/turn.ts";
import type { NationId } from "../state/words.ts";

/** Step 1. Accepted offers become deals; deals in force exchange what they promise; a broken one costs standing. */
export function deals(turn: Turn): void {
  const { state } = turn;
  const at = new Map(turn.positions.map((position) => [position.me, position]));
  const withdrawn = (offer: Offer) => at.get(offer.from)?.cabinet.requests.withdrawals.includes(offer.id) === true;
  const open = [
    ...state.offers.filter((offer) => !withdrawn(offer)),
    ...turn.positions.flatMap((p) => p.cabinet.requests.offers),
  ];
  const taken = new Set<Offer>();
  for (const receiver of turn.positions) {
    for (const { from, id } of receiver.cabinet.requests.accepts) {
      const offer = open.find(
        (candidate) => candidate.from === from && candidate.id === id && candidate.to === receiver.me,
      );
      const giver = at.get(from);
      if (!offer || !giver || whyNotGive(giver, offer.gives, receiver.me) || whyNotGive(receiver, offer.takes, from)) {
        turn.tell("offerLapsed", { nation: receiver.me, other: from, seenBy: [receiver.me, from] });
        receiver.cabinet.attentionSpare++;
        continue;
      }
      taken.add(offer);
      hand(turn, giver, receiver, offer.gives);
      hand(turn, receiver, giver, offer.takes);
      state.deals.push({ ...offer, turnsLeft: offer.turns });
      turn.tell("dealMade", { nation: from, other: receiver.me, seenBy: [from, receiver.me] }, { turns: offer.turns });
    }
  }
  state.offers = open.filter((offer) => !taken.has(offer) && offer.until > state.world.turn);
  for (const deal of [...state.deals]) keep(turn, deal, at);
  for (const position of turn.positions) {
    breakPledges(turn, position);
    position.nation.standingBp += Math.round((10_000 - position.nation.standingBp) * 0.04);
  }
  for (const position of turn.positions) {
    const concerns = (offer: Offer) => offer.from === position.me || offer.to === position.me;
    position.deals = state.deals.filter(concerns);
    position.offers = state.offers.filter(concerns);
  }
}

/** Hands over what is due once, on acceptance. */
function hand(turn: Turn, giver: Position, receiver: Position, clauses: readonly Clause[]): void {
  for (const { kind, amount } of clauses) {
    if (kind === "money") turn.pay(giver.me, receiver.me, Math.min(amount, Math.max(0, giver.cabinet.cashM)));
    if (kind === "chips") handChips(giver, receiver, amount);
  }
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

/** One quarter of a deal in force: money by the turn, and its end. */
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
    turn.pay(payer.me, payee.me, dueM);
  }
  deal.turnsLeft--;
  if (deal.turnsLeft < 0) {
    turn.state.deals = turn.state.deals.filter((other) => other !== deal);
    turn.tell("dealEnded", { nation: deal.from, other: deal.to, seenBy: [deal.from, deal.to] });
  }
}

/** A broken promise costs standing with all, and relations in every market. */
function breakDeal(turn: Turn, deal: Deal, breaker: Position): void {
  turn.state.deals = turn.state.deals.filter((other) => other !== deal);
  breaker.nation.standingBp = Math.round(breaker.nation.standingBp * 0.8);
  for (const relations of Object.values(turn.state.world.relationsBp))
    relations[breaker.me] = Math.round((relations[breaker.me] ?? 0) * 0.9);
  turn.tell("dealBroken", { nation: breaker.me, other: breaker.me === deal.from ? deal.to : deal.from });
}

/** Export controls against a partner to whom the opposite was promised. */
function breakPledges(turn: Turn, at: Position): void {
  const pledged = promisedTo(
    { ...at, deals: turn.state.deals.filter((d) => d.from === at.me || d.to === at.me) },
    "noEmbargo",
  );
  for (const { against, on } of at.cabinet.requests.exportControls) {
    if (!on || !pledged.includes(against)) continue;
    const deal = turn.state.deals.find(
      (d) => (d.from === at.me && d.to === against) || (d.to === at.me && d.from === against),
    );
    if (deal) breakDeal(turn, deal, at);
  }
}
