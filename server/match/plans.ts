import { botPlan, hastyPlan, looksAhead, ministersPlan, settled, withAnswers } from "../../shared/bots/index.ts";
import type { Ruleset } from "../../shared/content/ruleset.ts";
import { isAnswered, type Order, planned } from "../../shared/orders/index.ts";
import { type Position, positionOf } from "../../shared/state/position.ts";
import type { Refusal } from "../../shared/state/refusals.ts";
import type { GameState, Offer } from "../../shared/state/state.ts";
import type { Level, Ministry, NationId } from "../../shared/state/words.ts";
import { type View, viewFor } from "../../shared/view/view.ts";

/** A plan that somebody is at, and the offers that it makes, to whomever. */
export interface Draft {
  orders: readonly Order[];
  offers: readonly Offer[];
}
export const NO_DRAFT: Draft = { orders: [], offers: [] };
/** Those who are at a plan, by nation. */
export type Planners = ReadonlyMap<NationId, { readonly draft: Draft }>;

/** The offers are worked out once, when the draft changes: everybody's screen asks for them after each change of anybody's. */
export const newDraft = (rules: Ruleset, state: GameState, from: NationId, orders: readonly Order[]): Draft => ({
  orders,
  offers: orders.some(isAnswered)
    ? planned(positionOf(rules, state, from), orders).position.cabinet.requests.offers
    : [],
});

/** Offers in other people's unfinished plans that concern a nation: a deal needs no turn between offer and acceptance. */
export const liveOffersTo = (planners: Planners, to: NationId): Offer[] =>
  [...planners.values()].flatMap(({ draft }) => draft.offers.filter((offer) => offer.to === to));

/** Why a plan can't be carried out, and which of its orders is the first to fail. */
export function whyNotPlan(
  rules: Ruleset,
  state: GameState,
  planners: Planners,
  nation: NationId,
  orders: readonly Order[],
): { index: number; refusal: Refusal } | undefined {
  const at = positionOf(rules, state, nation);
  const withOffers: Position = { ...at, offers: [...at.offers, ...liveOffersTo(planners, nation)] };
  return planned(withOffers, orders).refusals[0];
}

/**
 * Who plays a nation when the turn resolves: a bot, or its people, with these ministries planned on by their ministers
 * from the plan as it stands, besides those that were delegated.
 */
export type Played = "bot" | readonly Ministry[];

/**
 * The orders of every nation, as they go into the resolution.
 * @param thoughts what bots that look ahead made of the turn on another thread; who is not there plays without looking ahead. Without
 * any thread all think here and now.
 */
export function plansOf(
  rules: Ruleset,
  state: GameState,
  planners: Planners,
  playedBy: (nation: NationId) => Played,
  level: Level,
  thoughts?: ReadonlyMap<NationId, readonly Order[]>,
): Record<NationId, Order[]> {
  const planOf = (nation: NationId): Order[] => {
    const seen = viewFor(state, nation);
    const view: View = { ...seen, offers: [...seen.offers, ...liveOffersTo(planners, nation)] };
    const by = playedBy(nation);
    if (by === "bot") {
      const thought = thoughts?.get(nation);
      // The offers of people who plan have come since it was thought.
      if (thought) return withAnswers(rules, view, thought);
      const isLate = thoughts !== undefined && looksAhead(level);
      const seed = state.fate.seed;
      return isLate ? hastyPlan(rules, view, seed) : botPlan(rules, view, seed, { level });
    }
    const left = new Set([...by, ...(state.cabinets[nation]?.delegated ?? [])]);
    const orders = planners.get(nation)?.draft.orders ?? [];
    return settled(rules, view, ministersPlan(rules, view, orders, by.length === 0 ? undefined : [...left]));
  };
  return Object.fromEntries(state.world.order.map((nation) => [nation, planOf(nation)]));
}
