import type { Ruleset } from "../content/ruleset.ts";
import { ministryOf, type Order, type OrderKind, planned } from "../orders/index.ts";
import type { Doctrine, Level, Ministry } from "../state/words.ts";
import { positionIn, type View } from "../view/view.ts";
import { careless } from "./careless.ts";
import { bestCourse, isReview } from "./course.ts";
import { ministersOrders, plainPlan, positionOfBot } from "./plainPlan.ts";
import { TEMPERAMENTS, type Temperament, temperamentOf } from "./temperament.ts";

/** Orders that set how things stand from now on, rather than do something once. */
const SETTINGS: ReadonlySet<OrderKind> = new Set(["split", "market", "ambition", "focus", "agents", "releaseRule"]);

/** What a strong bot settles at a review and then lets stand. */
const COURSE: ReadonlySet<OrderKind> = new Set(["split", "market", "ambition", "releaseRule"]);

export interface BotOptions {
  /** Sound, when it is not said. */
  level?: Level;
  /** Drawn from the seed of the match, when it is not said; a strong bot chooses for itself. */
  temperament?: Doctrine;
  /** What differs from the temperament. */
  knobs?: Partial<Temperament>;
}

/** Reviews its course now and then by looking ahead, and holds it between as its ministers' doctrine. */
function strongPlan(rules: Ruleset, view: View, seed: number, knobs?: Partial<Temperament>): Order[] {
  const { cabinet, world } = positionOfBot(rules, view);
  if (!isReview(world.turn)) {
    const orders = plainPlan(rules, view, seed, { ...TEMPERAMENTS[cabinet.doctrine], ...knobs }, "strong");
    return orders.filter(({ kind }) => !COURSE.has(kind));
  }
  const { doctrine, temper } = bestCourse(rules, view, seed, knobs);
  const orders = plainPlan(rules, view, seed, temper, "strong");
  return doctrine === cabinet.doctrine ? orders : [{ kind: "doctrine", doctrine }, ...orders];
}

/**
 * A bot's plan for the turn, from what its nation sees and nothing else.
 * @param seed draws how it plays; the same for all its turns in a match.
 */
export function botPlan(
  rules: Ruleset,
  view: View,
  seed: number,
  { level = "sound", temperament, knobs }: BotOptions = {},
): Order[] {
  if (level === "strong" && temperament === undefined) return strongPlan(rules, view, seed, knobs);
  const temper = { ...TEMPERAMENTS[temperament ?? temperamentOf(seed, view.me ?? "")], ...knobs };
  return plainPlan(rules, view, seed, level === "careless" ? careless(temper) : temper, level);
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
  // Which ministries are delegated, and how ministers are briefed, is for people to say.
  const mayGive = (order: Order) =>
    order.kind !== "delegate" &&
    (!SETTINGS.has(order.kind) || (delegated.includes(ministryOf(order)) && !set.has(order.kind)));
  const temper = TEMPERAMENTS[position.cabinet.doctrine];
  const added = ministersOrders({ at: position, ministries: ministries ?? delegated, temper, seed: 0, mayGive });
  return [...orders, ...added];
}
