import { botPlan, ministersPlan } from "../../shared/bots/index.ts";
import type { Ruleset } from "../../shared/content/ruleset.ts";
import { type Order, planned } from "../../shared/orders/index.ts";
import type { Refusal } from "../../shared/orders/rule.ts";
import { type Position, positionOf } from "../../shared/state/position.ts";
import type { GameState, Offer } from "../../shared/state/state.ts";
import { MINISTRIES, type NationId } from "../../shared/state/words.ts";
import { type View, viewFor } from "../../shared/view/view.ts";

/** The plans that people are at, by nation. */
export type Drafts = ReadonlyMap<NationId, readonly Order[]>;

/** The offers that a draft makes, to whomever. */
const offersIn = (rules: Ruleset, state: GameState, from: NationId, draft: readonly Order[]): Offer[] =>
  draft.some((order) => order.kind === "offer")
    ? planned(positionOf(rules, state, from), draft).position.cabinet.requests.offers
    : [];

/** Offers in other people's unfinished plans that concern a nation: a deal needs no turn between offer and acceptance. */
export const liveOffersTo = (rules: Ruleset, state: GameState, drafts: Drafts, to: NationId): Offer[] =>
  [...drafts].flatMap(([from, draft]) =>
    from === to ? [] : offersIn(rules, state, from, draft).filter((offer) => offer.to === to),
  );

/** Why a plan can't be carried out, and which of its orders is the first to fail. */
export function whyNotPlan(
  rules: Ruleset,
  state: GameState,
  drafts: Drafts,
  nation: NationId,
  orders: readonly Order[],
): { index: number; refusal: Refusal } | undefined {
  const at = positionOf(rules, state, nation);
  const withOffers: Position = { ...at, offers: [...at.offers, ...liveOffersTo(rules, state, drafts, nation)] };
  return planned(withOffers, orders).refusals[0];
}

/**
 * Who plays a nation when the turn resolves: its player with what its ministers were left to plan, its ministers alone
 * from the plan as it stands, or a bot.
 */
export type Played = "player" | "ministers" | "bot";

/** The orders of every nation, as they go into the resolution. */
export function plansOf(
  rules: Ruleset,
  state: GameState,
  drafts: Drafts,
  playedBy: (nation: NationId) => Played,
): Record<NationId, Order[]> {
  const planOf = (nation: NationId): Order[] => {
    const seen = viewFor(state, nation);
    const view: View = { ...seen, offers: [...seen.offers, ...liveOffersTo(rules, state, drafts, nation)] };
    const by = playedBy(nation);
    if (by === "bot") return botPlan(rules, view, state.fate.seed);
    return ministersPlan(rules, view, drafts.get(nation) ?? [], by === "ministers" ? MINISTRIES : undefined);
  };
  return Object.fromEntries(state.world.order.map((nation) => [nation, planOf(nation)]));
}
