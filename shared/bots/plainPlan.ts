import type { Ruleset } from "../content/ruleset.ts";
import {
  attentionOf,
  costOf,
  give,
  type Order,
  type OrderKind,
  planned,
  standsInFor,
  whyNot,
} from "../orders/index.ts";
import { dealCostM } from "../orders/offer.ts";
import { sumOf } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { happens, uniform } from "../state/random.ts";
import { type Level, MINISTRIES, type Ministry } from "../state/words.ts";
import { positionIn, type View } from "../view/view.ts";
import { allows, habitual } from "./habit.ts";
import { MINISTERS } from "./ministers/index.ts";
import type { Temperament } from "./temperament.ts";

/** Orders that set how things stand from now on, rather than do something once. */
export const SETTINGS: ReadonlySet<OrderKind> = new Set([
  "split",
  "market",
  "ambition",
  "focus",
  "agents",
  "releaseRule",
]);

interface Orders {
  at: Position;
  ministries: readonly Ministry[];
  temper: Temperament;
  seed: number;
  /** The plan that these are added to; none of its orders is given anew. */
  planned?: readonly Order[];
  mayGive?: (order: Order, place: number) => boolean;
}

/** More urgent than anything that a minister wishes. */
const BEFORE_ALL = 100;

/**
 * The orders that ministers would give from here, by urgency, within what attention and the treasury allow. `at` is
 * changed by them: pass a position of your own (`planned` makes one).
 */
export function ministersOrders({
  at,
  ministries,
  temper,
  seed,
  planned: before = [],
  mayGive = () => true,
}: Orders): Order[] {
  const brief = { at, temper, seed, turnsLeft: at.world.turns - 1 - at.world.turn };
  // What deals will cost, our offers that stand and those that we accept, is not spent on something else meanwhile.
  let keptM = 0;
  const keep = (costM: number) => {
    at.cabinet.cashM -= costM;
    keptM += costM;
  };
  keep(Math.min(Math.max(0, at.cabinet.cashM), costOfOffersM(at)));
  const { habit = {} } = temper;
  const wishes = [
    ...habitual(habit, at).map((order) => ({ urgency: BEFORE_ALL, order })),
    ...ministries.flatMap((ministry) => MINISTERS[ministry](brief)).filter(({ order }) => allows(habit, order)),
  ];
  const isFree = (order: Order) => attentionOf(at, order) === 0;
  wishes.sort((a, b) => Number(isFree(b.order)) - Number(isFree(a.order)) || b.urgency - a.urgency);
  const orders: Order[] = [];
  for (const [place, { order }] of wishes.entries()) {
    if (!mayGive(order, place) || standsInFor([...before, ...orders], order) || whyNot(at, order)) continue;
    give(at, order);
    orders.push(order);
    if (order.kind === "accept") keep(costOf(at, order));
  }
  keep(-keptM);
  return orders;
}

const costOfOffersM = (at: Position): number =>
  sumOf(
    at.offers.filter(({ from }) => from === at.me),
    ({ gives, takes, to }) => dealCostM(at, gives, takes, to),
  );

export function positionOfBot(rules: Ruleset, view: View): Position {
  const at = positionIn(rules, view);
  if (!at) throw new Error("a bot needs the view of a nation");
  return at;
}

/** Share of its wishes that the best and the worst government of a level overlook; those that look ahead overlook nothing. */
const OVERLOOKS_BP: Record<Level, readonly [number, number]> = {
  careless: [4_500, 9_000],
  sound: [0, 5_800],
  strong: [0, 0],
  masterly: [0, 0],
};

const NEVER_OVERLOOKED: ReadonlySet<OrderKind> = new Set(["accept", "decline", "decide"]);

/** A temperament's plan for the turn, without looking ahead. */
export function plainPlan(rules: Ruleset, view: View, seed: number, temper: Temperament, level: Level): Order[] {
  const { position: at } = planned(positionOfBot(rules, view), []);
  // For a whole match some governments overlook more than others.
  const [best, worst] = OVERLOOKS_BP[level];
  const overlooksBp = best + (worst - best) * uniform(seed, "government", at.me);
  // Nobody overlooks who stands in the door, or leaves an offer without an answer.
  const mayGive = ({ kind }: Order, place: number) =>
    NEVER_OVERLOOKED.has(kind) || !happens(overlooksBp, seed, "overlooks", at.me, at.world.turn, place);
  return ministersOrders({ at, ministries: MINISTRIES, temper, seed, mayGive });
}

/** Of a plan, what can be carried out. */
export function possible(at: Position, orders: readonly Order[]): Order[] {
  const refused = new Set(planned(at, orders).refusals.map(({ index }) => index));
  return orders.filter((_, index) => !refused.has(index));
}
