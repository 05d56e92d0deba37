import type { Ruleset } from "../content/ruleset.ts";
import { give, ministryOf, type Order, type OrderKind, planned, whyNot } from "../orders/index.ts";
import type { Doctrine, Level, Ministry } from "../state/words.ts";
import { positionIn, type View } from "../view/view.ts";
import { careless } from "./careless.ts";
import { bestCourse, isReview } from "./course.ts";
import { answerOrder, answersTo } from "./deals.ts";
import { masterlyPlan } from "./masterly.ts";
import { ministersOrders, plainPlan, positionOfBot, SETTINGS } from "./plainPlan.ts";
import { TEMPERAMENTS, type Temperament, temperamentOf } from "./temperament.ts";

/** What a strong bot settles at a review and then lets stand. */
const COURSE: ReadonlySet<OrderKind> = new Set(["split", "market", "ambition", "releaseRule"]);

export interface BotOptions {
  /** Sound, when it is not said. */
  level?: Level;
  /** Drawn from the seed of the match, when it is not said; bots that look ahead choose for themselves. */
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
  if (temperament === undefined && level === "strong") return strongPlan(rules, view, seed, knobs);
  if (temperament === undefined && level === "masterly") return masterlyPlan(rules, view, seed, knobs);
  const temper = { ...TEMPERAMENTS[temperament ?? temperamentOf(rules, seed, view.me ?? "")], ...knobs };
  return plainPlan(rules, view, seed, level === "careless" ? careless(temper) : temper, level);
}

/** Whether bots of a level play worlds on before they plan, which takes too long to be done while others wait. */
export const looksAhead = (level: Level): boolean => level === "strong" || level === "masterly";

/** As well as one can plan without looking ahead. */
export function hastyPlan(rules: Ruleset, view: View, seed: number): Order[] {
  const { cabinet } = positionOfBot(rules, view);
  return botPlan(rules, view, seed, { level: "strong", temperament: cabinet.doctrine });
}

/** A plan that was made before all offers were there, with an answer to each of them. */
export function withAnswers(rules: Ruleset, view: View, orders: readonly Order[]): Order[] {
  const { position: at } = planned(positionOfBot(rules, view), orders);
  const answered = [...orders];
  for (const order of answersTo(at).map(answerOrder)) {
    if (whyNot(at, order)) continue;
    give(at, order);
    answered.push(order);
  }
  return answered;
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
  const asked = ministries ?? delegated;
  const added = ministersOrders({ at: position, ministries: asked, temper, seed: 0, planned: orders, mayGive });
  return [...orders, ...added];
}

/** The plan, with what the nation owes this quarter and the plan leaves open: its ministers settle that, and nobody waits for it. */
export function settled(rules: Ruleset, view: View, orders: readonly Order[]): Order[] {
  const at = positionIn(rules, view);
  if (!at) throw new Error("a minister needs the view of a nation");
  const { position } = planned(at, orders);
  const temper = TEMPERAMENTS[position.cabinet.doctrine];
  const mayGive = ({ kind }: Order) => kind === "flagship";
  const ministries = ["economy"] as const;
  return [...orders, ...ministersOrders({ at: position, ministries, temper, seed: 0, planned: orders, mayGive })];
}
