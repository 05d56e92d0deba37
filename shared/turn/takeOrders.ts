import { give, isAnswered, type Order, planned, queuedMW, whyNot } from "../orders/index.ts";
import { noRequests } from "../state/requests.ts";
import type { Requests } from "../state/state.ts";
import type { Turn } from "../state/turn.ts";
import { grantAttention } from "./books.ts";

/** Before the steps: every plan is carried out in its order. What cannot be is refunded (it took nothing) and told. */
export function takeOrders(turn: Turn, plans: Readonly<Record<string, readonly Order[]>>): void {
  let turbinesMW = 0;
  showOffers(turn, plans);
  for (const at of turn.positions) {
    const { cabinet, me } = at;
    const spentBefore = cabinet.attention;
    for (const order of plans[me] ?? []) {
      const refusal = whyNot(at, order);
      if (refusal) {
        turn.tell("orderRefunded", { nation: me, seenBy: [me] }, { order: order.kind, code: refusal.code });
        continue;
      }
      turbinesMW += queuedMW(at, order);
      give(at, order, turn.tell);
    }
    cabinet.attentionSpare = Math.min(spentBefore, cabinet.attention);
    at.nation.isToppled = false;
    at.nation.struck = [];
  }
  turn.state.world.hasTurbineQueue = turbinesMW > turn.rules.constants.turbineQueueGw * 1_000;
}

/** Offers in this turn's plans stand before those to whom they are made, who may have accepted them already. */
function showOffers({ positions }: Turn, plans: Readonly<Record<string, readonly Order[]>>): void {
  const offers = positions.flatMap((at) => {
    const plan = plans[at.me] ?? [];
    return plan.some(isAnswered) ? planned(at, plan).position.cabinet.requests.offers : [];
  });
  for (const at of positions) at.offers = [...at.offers, ...offers.filter((offer) => offer.to === at.me)];
}

/** After the steps: the next turn's plans start with their attention, and with nothing asked yet. */
export function openPlanning(turn: Turn): void {
  for (const at of turn.positions) {
    grantAttention(at);
    at.cabinet.requests = { ...noRequests(), ...untilSummit(at.cabinet.requests) };
  }
}

/** Votes and the speech stand until the summit meets. */
const untilSummit = ({ votes, speaksFor }: Requests): Partial<Requests> =>
  speaksFor === undefined ? { votes } : { votes, speaksFor };
