import { attentionOfTurn } from "../formulas/attention.ts";
import { give, type Order, planned, whyNot } from "../orders/index.ts";
import { noRequests } from "../state/requests.ts";
import type { Cabinet, Requests } from "../state/state.ts";
import type { Turn } from "../state/turn.ts";
import type { NationId } from "../state/words.ts";

/** Before the steps: every plan is carried out in its order. What cannot be is refunded (it took nothing) and told. */
export function takeOrders(turn: Turn, plans: Readonly<Record<string, readonly Order[]>>): void {
  let queuedMW = 0;
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
      queuedMW += turbinesMW(turn.rules, order);
      const cashM = cabinet.cashM;
      give(at, order);
      report(turn, me, order, cabinet, cashM);
    }
    cabinet.attentionSpare = Math.min(spentBefore, cabinet.attention);
    at.nation.isToppled = false;
    at.nation.struck = [];
  }
  turn.state.world.hasTurbineQueue = queuedMW > turn.rules.constants.turbineQueueGw * 1_000;
}

/** MW of an order that wait in the world's queue for turbines. */
function turbinesMW(rules: Turn["rules"], order: Order): number {
  if (order.kind === "build") return rules.plants.get(order.what)?.queues ? order.mw : 0;
  return order.kind === "campus" && rules.plants.get(order.plant)?.queues ? order.mw : 0;
}

/** Offers in this turn's plans stand before those to whom they are made, who may have accepted them already. */
function showOffers({ positions }: Turn, plans: Readonly<Record<string, readonly Order[]>>): void {
  const offers = positions.flatMap((at) => {
    const plan = plans[at.me] ?? [];
    return plan.some((order) => order.kind === "offer") ? planned(at, plan).position.cabinet.requests.offers : [];
  });
  for (const at of positions) at.offers = [...at.offers, ...offers.filter((offer) => offer.to === at.me)];
}

/** What is told of an order the moment it is carried out; the rest is told by the step that acts on it. */
function report(turn: Turn, me: NationId, order: Order, cabinet: Cabinet, cashBeforeM: number): void {
  if (order.kind === "raiseDebt" || order.kind === "raiseRound")
    turn.tell("moneyRaised", { nation: me, seenBy: [me] }, { amountM: cabinet.cashM - cashBeforeM });
  if (order.kind === "repeal" && !cabinet.pendingRepeals.includes(order.policy))
    turn.tell("policyRepealed", { nation: me }, { policy: order.policy });
  if (order.kind === "inferenceStep" && cabinet.inferenceSteps === turn.rules.constants.inferenceSteps)
    turn.tell("inferenceChipReady", { nation: me, seenBy: [me] });
}

/** After the steps: the next turn's plans start with their attention, and with nothing asked yet. */
export function openPlanning(turn: Turn): void {
  for (const at of turn.positions) {
    at.cabinet.attention = attentionOfTurn(at);
    at.cabinet.requests = { ...noRequests(), ...untilSummit(at.cabinet.requests) };
  }
}

/** Votes and the speech stand until the summit meets. */
const untilSummit = ({ votes, speaksFor }: Requests): Partial<Requests> =>
  speaksFor === undefined ? { votes } : { votes, speaksFor };
