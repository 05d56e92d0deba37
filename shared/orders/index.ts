import { z } from "zod";
import { isOpen } from "../content/ruleset.ts";
import { copyOf } from "../state/copy.ts";
import type { Tell } from "../state/events.ts";
import type { Position } from "../state/position.ts";
import { type Refusal, refuse } from "../state/refusals.ts";
import type { OfferRef } from "../state/state.ts";
import { accept } from "./accept.ts";
import { agents } from "./agents.ts";
import { ambition } from "./ambition.ts";
import { build } from "./build.ts";
import { buildAbroad } from "./buildAbroad.ts";
import { campus } from "./campus.ts";
import { cancelContract } from "./cancelContract.ts";
import { challenge } from "./challenge.ts";
import { contractChips } from "./contractChips.ts";
import { decide } from "./decide.ts";
import { decline } from "./decline.ts";
import { delegate } from "./delegate.ts";
import { doctrine } from "./doctrine.ts";
import { drawsAt } from "./draw.ts";
import { enact } from "./enact.ts";
import { flagship } from "./flagship.ts";
import { focus } from "./focus.ts";
import { inferenceStep } from "./inferenceStep.ts";
import { market } from "./market.ts";
import { answerSlot, offer } from "./offer.ts";
import { orderChips } from "./orderChips.ts";
import { pressure } from "./pressure.ts";
import { programme } from "./programme.ts";
import { promote } from "./promote.ts";
import { propose } from "./propose.ts";
import { raiseDebt } from "./raiseDebt.ts";
import { raiseRound } from "./raiseRound.ts";
import { release } from "./release.ts";
import { releaseRule } from "./releaseRule.ts";
import { repay } from "./repay.ts";
import { repeal } from "./repeal.ts";
import type { OrderRule } from "./rule.ts";
import { speak } from "./speak.ts";
import { split } from "./split.ts";
import { vote } from "./vote.ts";
import { withdraw } from "./withdraw.ts";
import { withdrawChips } from "./withdrawChips.ts";

/** Every order of the game. */
export const ORDERS = {
  build,
  campus,
  buildAbroad,
  orderChips,
  withdrawChips,
  contractChips,
  cancelContract,
  inferenceStep,
  split,
  ambition,
  focus,
  release,
  releaseRule,
  agents,
  market,
  programme,
  flagship,
  promote,
  challenge,
  propose,
  raiseDebt,
  raiseRound,
  repay,
  enact,
  repeal,
  offer,
  accept,
  decline,
  withdraw,
  pressure,
  vote,
  speak,
  delegate,
  doctrine,
  decide,
};
export type OrderKind = keyof typeof ORDERS;
export const ORDER_KINDS = Object.keys(ORDERS) as OrderKind[];
export type Order = { [K in OrderKind]: z.infer<(typeof ORDERS)[K]["schema"]> }[OrderKind];

/** The schema is found by the order's kind: trying all thirty in turn would take ten times as long. */
type OrderObject = z.ZodObject<{ kind: z.ZodLiteral<OrderKind> }>;
const schemas = ORDER_KINDS.map((kind) => ORDERS[kind].schema as unknown as OrderObject);
export const orderSchema = z.discriminatedUnion("kind", schemas as [OrderObject]) as unknown as z.ZodType<Order>;
/** Orders in a plan, at most. */
export const MOST_ORDERS = 80;
export const ordersSchema: z.ZodType<Order[]> = z.array(orderSchema).max(MOST_ORDERS);

/** The rule of an order, typed for it. The table is keyed by kind, so the rule fits the order. */
const ruleOf = (order: Order): OrderRule<Order> => ORDERS[order.kind] as unknown as OrderRule<Order>;

export const attentionOf = (at: Position, order: Order): number => ruleOf(order).attention(at, order);
export const costOf = (at: Position, order: Order): number => ruleOf(order).costM(at, order);
/** Whether these rules have such an order; a record may be of others. */
export const isKnownOrder = ({ kind }: Pick<Order, "kind">): boolean => kind in ORDERS;
export const ministryOf = (order: Order) => ruleOf(order).ministry;
export const isRepeatable = (order: Order): boolean => ruleOf(order).repeats(order);
/** What stands and is under way of the thing that an order adds to, MW; undefined for an order that adds nothing. */
export const addedToMW = (at: Position, order: Order): number | undefined => ruleOf(order).addsToMW?.(at, order);
export const addsMW = (order: Order): boolean => ruleOf(order).addsToMW !== undefined;
export const queuedMW = (at: Position, order: Order): number => ruleOf(order).queuesMW?.(at, order) ?? 0;
export const isTrade = (order: Order): boolean => ruleOf(order).isTrade === true;
export const isAnswered = (order: Order): boolean => ruleOf(order).isAnswered === true;
const slotOf = (order: Order): string | undefined => ruleOf(order).slot?.(order);
/** Whether a plan holds it once at most; others may be given again and again. */
export const standsOnce = (order: Order): boolean => slotOf(order) !== undefined;

/** Why the order cannot be carried out from here; undefined when it can. The same on server and client. */
export function whyNot(at: Position, order: Order): Refusal | undefined {
  if (at.world.ending) return refuse("matchOver");
  if (at.nation.isToppled) return refuse("toppled");
  const { system } = ruleOf(order);
  if (system && !isOpen(at.rules, system, at.world.turn))
    return refuse("notOpenYet", { turn: (at.rules.scenario.opens[system] ?? 0) + 1 });
  const needs = attentionOf(at, order);
  if (needs > at.cabinet.attention) return refuse("attention", { needs, has: at.cabinet.attention });
  return ruleOf(order).whyNot(at, order);
}

/** An order of this kind at random, plausible and not always possible; the same from the same seed and address. */
export const drawnOrder = (at: Position, kind: OrderKind, seed: number, ...address: (string | number)[]): Order =>
  ({ kind, ...ORDERS[kind].drawn(at, drawsAt(seed, "random", ...address)) }) as Order;

/** Carries an order out on a position that the caller owns. `whyNot` must have had no objection. */
export function give(at: Position, order: Order, tell: Tell = () => {}): void {
  const attention = attentionOf(at, order);
  ruleOf(order).apply(at, order, tell);
  at.cabinet.attention -= attention;
  at.cabinet.attentionBook.orders -= attention;
}

/** A position of one's own to try orders on: the nation and its cabinet are copies. */
function own(at: Position): Position {
  const nation = copyOf(at.nation);
  const cabinet = copyOf(at.cabinet);
  return { ...at, nation, cabinet, nations: { ...at.nations, [at.me]: nation } };
}

export interface Planned {
  /** The position once the plan's orders have been given. */
  position: Position;
  refusals: { index: number; refusal: Refusal }[];
}

/** What a plan leads to before the turn resolves; orders that cannot be carried out are left out and named. */
export function planned(at: Position, orders: readonly Order[]): Planned {
  const position = own(at);
  const refusals: Planned["refusals"] = [];
  for (const [index, order] of orders.entries()) {
    const refusal = whyNot(position, order);
    if (refusal) refusals.push({ index, refusal });
    else give(position, order);
  }
  return { position, refusals };
}

/** Whether a plan answers an offer: it accepts it, declines it, or makes another in its place. */
export const isAnsweredIn = (orders: readonly Order[], offer: OfferRef): boolean =>
  orders.some((order) => slotOf(order) === answerSlot(offer));

/** Whether a plan has an order in whose place this one would stand. */
export const standsInFor = (orders: readonly Order[], order: Order): boolean => {
  const slot = slotOf(order);
  return slot !== undefined && orders.some((other) => slotOf(other) === slot);
};

/** The plan with one order more; an order of the same slot gives way to it. */
export function addOrder(orders: readonly Order[], order: Order): Order[] {
  const slot = slotOf(order);
  const others = slot === undefined ? orders : orders.filter((other) => slotOf(other) !== slot);
  return [...others, order];
}
