import { entry, type Ruleset } from "../content/ruleset.ts";
import type { NationContent } from "../content/schema.ts";
import type { Cabinet, Deal, GameState, Nation, Offer, World } from "./state.ts";
import type { NationId } from "./words.ts";

/**
 * The game as one nation sees it: all that its orders, bots, forecasts and explanations may look at. On the server it is
 * a window on the state, on the client it is made from the view; rules written against it run in both places.
 */
export interface Position {
  rules: Ruleset;
  me: NationId;
  world: World;
  nations: Record<NationId, Nation>;
  nation: Nation;
  cabinet: Cabinet;
  offers: Offer[];
  deals: Deal[];
}

/** A window on the state; what is written to it is written to the state. */
export function positionOf(rules: Ruleset, state: GameState, me: NationId): Position {
  const nation = state.nations[me];
  const cabinet = state.cabinets[me];
  if (!nation || !cabinet) throw new Error(`${me} does not play in this match`);
  return {
    rules,
    me,
    world: state.world,
    nations: state.nations,
    nation,
    cabinet,
    offers: state.offers.filter((offer) => offer.from === me || offer.to === me),
    deals: state.deals.filter((deal) => deal.from === me || deal.to === me),
  };
}

export const contentOf = (at: Position): NationContent => entry(at.rules.nations, at.me);
