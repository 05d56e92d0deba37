import type { Ruleset } from "../content/ruleset.ts";
import { attentionOf, type Order, planned } from "../orders/index.ts";
import type { Position } from "../state/position.ts";
import { MINISTRIES } from "../state/words.ts";
import { positionIn, type View } from "../view/view.ts";
import { type Ahead, lookingAhead, pointsAhead, TALK } from "./ahead.ts";
import { ministersOrders, possible, SETTINGS } from "./plainPlan.ts";
import { type Reason, reasonOf } from "./reasons.ts";
import { TEMPERAMENTS } from "./temperament.ts";

/** An order that the ministers propose, why, and what it brings. */
export interface Proposal {
  order: Order;
  reason: Reason;
  /**
   * By how much the score ends higher with it than without, in hundredths of a point, if the ministers go on from there. Undefined
   * until it is reckoned, and for what depends on others' answers.
   */
  gainBp?: number;
}

/**
 * What is foretold is no finer than this, hundredths of a point: a setting that a person has made stands unless another brings more, and an order
 * is proposed unless it takes more.
 */
const TOLD_APART_BP = 20;

/**
 * What all ministers would add to a person's plan: at once as they wish it, then with what each order brings, without those that
 * take more than they bring, and with settings that would bring more than those that stand.
 */
export function* advice(rules: Ruleset, view: View, orders: readonly Order[]): Generator<Proposal[]> {
  const at = positionIn(rules, view);
  if (!at) throw new Error("a minister needs the view of a nation");
  const listed = proposed(at, orders);
  const isSetting = ({ kind }: Order) => SETTINGS.has(kind);
  const proposal = (order: Order): Proposal => ({ order, reason: reasonOf(at, order) });
  yield listed.filter((order) => !isSetting(order)).map(proposal);
  const gains = gainsOf(lookingAhead(rules, view, pointsAhead), rules, orders, listed);
  const isWorthIt = (order: Order, gainBp: number) =>
    gainBp >= (isSetting(order) ? TOLD_APART_BP : -TOLD_APART_BP) ||
    (!isSetting(order) && attentionOf(at, order) === 0);
  const kept = new Set(listed.filter((order, place) => TALK.has(order.kind) || isWorthIt(order, gains[place] ?? 0)));
  // What rested on another that is no longer proposed goes with it.
  const whole = new Set(possible(at, [...orders, ...kept]));
  yield listed.flatMap((order, place): Proposal[] => {
    if (!kept.has(order) || !whole.has(order)) return [];
    return [TALK.has(order.kind) ? proposal(order) : { ...proposal(order), gainBp: gains[place] ?? 0 }];
  });
}

/** Plans by the ministers' advice alone, each time all of it. */
export function advisedPlan(rules: Ruleset, view: View): Order[] {
  return [...advice(rules, view, [])].at(-1)?.map(({ order }) => order) ?? [];
}

/** What the ministers would add, with settings that the plan does not make itself. Whom to delegate to is for people to say. */
function proposed(at: Position, orders: readonly Order[], hasSettings = true): Order[] {
  const { position } = planned(at, orders);
  const set = new Set(orders.map(({ kind }) => kind));
  const mayGive = ({ kind }: Order) => kind !== "delegate" && !(SETTINGS.has(kind) && (set.has(kind) || !hasSettings));
  const temper = TEMPERAMENTS[position.cabinet.doctrine];
  return ministersOrders({ at: position, ministries: MINISTRIES, temper, seed: 0, planned: orders, mayGive });
}

/** What each proposal brings beside the others: the plan with all of them, less the plan with all but it. */
function gainsOf(ahead: Ahead, rules: Ruleset, orders: readonly Order[], listed: readonly Order[]): number[] {
  const then = (view: View) => {
    const at = positionIn(rules, view);
    return at ? proposed(at, [], false) : [];
  };
  const worth = (added: readonly Order[]) => ahead([...orders, ...added], then);
  const all = worth(listed);
  const without = (left: Order) => worth(listed.filter((order) => order !== left));
  return listed.map((order) => (TALK.has(order.kind) ? 0 : Math.round(all - without(order))));
}
