import type { Ruleset } from "../content/ruleset.ts";
import type { GameEvent } from "../state/events.ts";
import type { Position } from "../state/position.ts";
import type { Cabinet, Deal, GameState, Nation, Offer, World } from "../state/state.ts";
import type { NationId, ScenarioId } from "../state/words.ts";

/** What one connection may know of a match, as plain JSON. A spectator has neither `me` nor `cabinet`. */
export interface View {
  scenario: ScenarioId;
  me?: NationId;
  world: World;
  nations: Record<NationId, Nation>;
  cabinet?: Cabinet;
  offers: Offer[];
  deals: Deal[];
}

/**
 * What a nation sees (a spectator, without one). The structure of the state decides: see `state/state.ts`. Its own score is the one
 * that it knows, not what others see of it.
 */
export function viewFor(state: GameState, me?: NationId): View {
  const view: View = { scenario: state.scenario, world: state.world, nations: state.nations, offers: [], deals: [] };
  if (me === undefined) return view;
  const cabinet = state.cabinets[me];
  if (!cabinet) throw new Error(`${me} does not play in this match`);
  const own = state.nations[me];
  if (own) view.nations = { ...state.nations, [me]: { ...own, score: cabinet.score } };
  const concernsMe = (offer: Offer) => offer.from === me || offer.to === me;
  return { ...view, me, cabinet, offers: state.offers.filter(concernsMe), deals: state.deals.filter(concernsMe) };
}

export const eventsFor = (events: readonly GameEvent[], me?: NationId): GameEvent[] =>
  events.filter((event) => event.seenBy === undefined || (me !== undefined && event.seenBy.includes(me)));

/** The position of the nation that a view belongs to; undefined for a spectator's. */
export function positionIn(rules: Ruleset, view: View): Position | undefined {
  const { me, cabinet } = view;
  const nation = me === undefined ? undefined : view.nations[me];
  if (me === undefined || !cabinet || !nation) return undefined;
  const { world, nations, offers, deals } = view;
  return { rules, me, world, nations, nation, cabinet, offers, deals };
}
