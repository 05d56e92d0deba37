import type { Ruleset } from "../content/ruleset.ts";
import { attentionOf, give, ministryOf, type Order, type OrderKind, planned, whyNot } from "../orders/index.ts";
import type { Position } from "../state/position.ts";
import { MINISTRIES, type Ministry } from "../state/words.ts";
import { positionIn, type View } from "../view/view.ts";
import { MINISTERS } from "./ministers.ts";
import { TEMPERAMENTS, type Temperament, type TemperamentId, temperamentOf } from "./temperament.ts";

export { TEMPERAMENT_IDS, TEMPERAMENTS, type Temperament, type TemperamentId } from "./temperament.ts";

/** Orders that set how things stand from now on, rather than do something once. */
const STANDING: ReadonlySet<OrderKind> = new Set(["split", "market", "ambition", "focus", "agents", "releaseRule"]);

/**
 * The orders that ministers would give from here, by urgency, within what attention and the treasury allow. `at` is
 * changed by them: pass a position of your own (`planned` makes one).
 */
function ministersOrders(
  at: Position,
  ministries: readonly Ministry[],
  temper: Temperament,
  seed: number,
  mayGive: (order: Order) => boolean = () => true,
): Order[] {
  const brief = { at, temper, seed, turnsLeft: at.world.turns - 1 - at.world.turn };
  const wishes = ministries.flatMap((ministry) => MINISTERS[ministry](brief));
  const isFree = (order: Order) => attentionOf(at, order) === 0;
  wishes.sort((a, b) => Number(isFree(b.order)) - Number(isFree(a.order)) || b.urgency - a.urgency);
  const orders: Order[] = [];
  for (const { order } of wishes) {
    if (!mayGive(order) || whyNot(at, order)) continue;
    give(at, order);
    orders.push(order);
  }
  return orders;
}

export const LEVELS = ["careless", "sound", "strong"] as const;
/** How well a bot plays. */
export type Level = (typeof LEVELS)[number];

export interface BotOptions {
  /** Sound, when it is not said. */
  level?: Level;
  /** Drawn from the seed of the match, when it is not said. */
  temperament?: TemperamentId;
}

/**
 * A bot's plan for the turn, from what its nation sees and nothing else.
 * @param seed draws how it plays; the same for all its turns in a match.
 */
export function botPlan(rules: Ruleset, view: View, seed: number, { temperament }: BotOptions = {}): Order[] {
  const at = positionIn(rules, view);
  if (!at) throw new Error("a bot needs the view of a nation");
  const temper = temperament ? TEMPERAMENTS[temperament] : TEMPERAMENTS[temperamentOf(seed, at.me)];
  return ministersOrders(planned(at, []).position, MINISTRIES, temper, seed);
}

/**
 * A person's plan with what its AI ministers add to it: those of the delegated ministries, or the ones named, for
 * somebody who is away. The person's orders come first and are never touched; and how a person has set things to stand
 * stays, unless the ministry was delegated and the person did not set it anew.
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
  const { delegated } = position.cabinet;
  const set = new Set(orders.map((order) => order.kind));
  const mayGive = (order: Order) =>
    !STANDING.has(order.kind) || (delegated.includes(ministryOf(order)) && !set.has(order.kind));
  return [...orders, ...ministersOrders(position, ministries ?? delegated, TEMPERAMENTS.commonwealth, 0, mayGive)];
}
