import type { Ruleset } from "../content/ruleset.ts";
import { attentionOf, give, type Order, planned, whyNot } from "../orders/index.ts";
import type { Position } from "../state/position.ts";
import { MINISTRIES, type Ministry } from "../state/words.ts";
import { positionIn, type View } from "../view/view.ts";
import { MINISTERS } from "./ministers.ts";
import { TEMPERAMENTS, type Temperament, temperamentOf } from "./temperament.ts";

export { TEMPERAMENT_IDS, TEMPERAMENTS, type Temperament, type TemperamentId } from "./temperament.ts";

/**
 * The orders that ministers would give from here, by urgency, within what attention and the treasury allow. `at` is
 * changed by them: pass a position of your own (`planned` makes one).
 */
function ministersOrders(at: Position, ministries: readonly Ministry[], temper: Temperament, seed: number): Order[] {
  const brief = { at, temper, seed, turnsLeft: at.world.turns - 1 - at.world.turn };
  const wishes = ministries.flatMap((ministry) => MINISTERS[ministry](brief));
  const isFree = (order: Order) => attentionOf(at, order) === 0;
  wishes.sort((a, b) => Number(isFree(b.order)) - Number(isFree(a.order)) || b.urgency - a.urgency);
  const orders: Order[] = [];
  for (const { order } of wishes) {
    if (whyNot(at, order)) continue;
    give(at, order);
    orders.push(order);
  }
  return orders;
}

/**
 * A bot's plan for the turn, from what its nation sees and nothing else.
 * @param seed draws how it plays; the same for all its turns in a match.
 */
export function botPlan(rules: Ruleset, view: View, seed: number, temper?: Temperament): Order[] {
  const at = positionIn(rules, view);
  if (!at) throw new Error("a bot needs the view of a nation");
  return ministersOrders(planned(at, []).position, MINISTRIES, temper ?? temperamentOf(seed, at.me), seed);
}

/**
 * A person's plan with what its AI ministers add to it: the delegated ministries', or all for one who is away. The
 * person's orders come first and are never touched.
 */
export function ministersPlan(
  rules: Ruleset,
  view: View,
  orders: readonly Order[],
  ministries?: readonly Ministry[],
): Order[] {
  const at = positionIn(rules, view);
  if (!at) throw new Error("a minister needs the view of a nation");
  const { position } = planned(at, orders);
  const own = new Set(orders.map((order) => order.kind));
  // A minister does not set again what the person has set.
  const added = ministersOrders(position, ministries ?? position.cabinet.delegated, TEMPERAMENTS.commonwealth, 0);
  return [...orders, ...added.filter((order) => !own.has(order.kind) || attentionOf(at, order) > 0)];
}
