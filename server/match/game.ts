import { type Ruleset, rulesetOf } from "../../shared/content/ruleset.ts";
import { turnRecord } from "../../shared/figures/record.ts";
import type { Order } from "../../shared/orders/index.ts";
import { type StandingOrder, standingPlan } from "../../shared/orders/standingOrder.ts";
import type { ServerMessages, TurnLog } from "../../shared/protocol/protocol.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import type { GameEvent } from "../../shared/state/events.ts";
import { positionOf } from "../../shared/state/position.ts";
import type { GameState, Offer } from "../../shared/state/state.ts";
import type { Level, NationId } from "../../shared/state/words.ts";
import { resolveTurn } from "../../shared/turn/index.ts";
import { eventsFor, viewFor } from "../../shared/view/view.ts";
import { type Draft, liveOffersTo, newDraft, type Played, plansOf, whyNotPlan } from "./plans.ts";

export interface GameOptions {
  scenario: string;
  seed: number;
  nations: readonly NationId[];
  turns: number;
  /** How well bots play. */
  bots: Level;
}

/** The game of a started match: its state, the plans that people are at, and what has happened so far. */
export interface Game {
  readonly state: GameState;
  draftOf: (nation: NationId) => readonly Order[];
  whyNotDraft: (nation: NationId, orders: readonly Order[]) => ReturnType<typeof whyNotPlan>;
  setDraft: (nation: NationId, orders: readonly Order[]) => void;
  /** Begins a plan with what standing orders give. @returns those that are to go on. */
  draftFrom: (nation: NationId, standing: readonly StandingOrder[]) => StandingOrder[];
  liveOffersTo: (nation: NationId) => Offer[];
  /** All that a nation may know; without one, what anybody may. Of the history, the records from this turn on. */
  shownTo: (nation: NationId | undefined, recordsFrom: number) => Omit<ServerMessages["view"], "standing">;
  /** What happened in these turns, the first and the last included, as far as a nation may know it. */
  logOf: (nation: NationId | undefined, from: number, to: number) => TurnLog[];
  /** Plays the turn. @returns the orders that went into it. */
  resolve: (playedBy: (nation: NationId) => Played) => Record<NationId, Order[]>;
  /** Plays a turn with the orders that went into it once. */
  replay: (plans: Record<NationId, Order[]>) => void;
  /** Plays the turn without any orders: what is left when the plans at hand can't be played. */
  resolveWithoutPlans: () => Record<NationId, Order[]>;
}

export function newGame({ scenario, seed, nations, turns, bots }: GameOptions): Game {
  const rules: Ruleset = rulesetOf(scenario);
  const drafts = new Map<NationId, Draft>();
  const history: ServerMessages["view"]["history"] = [];
  const happened: GameEvent[][] = [];
  let state = newMatch(rules, { seed, nations, turns });
  const draftOf = (nation: NationId) => drafts.get(nation)?.orders ?? [];

  const play = (plans: Record<NationId, Order[]>) => {
    const resolution = resolveTurn(rules, state, plans);
    state = resolution.state;
    happened.push(resolution.events);
    history.push(turnRecord(state));
    drafts.clear();
    return plans;
  };

  return {
    get state() {
      return state;
    },
    draftOf,
    whyNotDraft: (nation, orders) => whyNotPlan(rules, state, drafts, nation, orders),
    setDraft(nation, orders) {
      drafts.set(nation, newDraft(rules, state, nation, orders));
    },
    draftFrom(nation, standing) {
      const { orders, left } = standingPlan(positionOf(rules, state, nation), standing);
      drafts.set(nation, newDraft(rules, state, nation, orders));
      return left;
    },
    liveOffersTo: (nation) => liveOffersTo(drafts, nation),
    shownTo: (nation, recordsFrom) => ({
      view: viewFor(state, nation),
      events: eventsFor(happened.at(-1) ?? [], nation),
      history: history.slice(recordsFrom),
      plan: nation === undefined ? [] : [...draftOf(nation)],
    }),
    logOf: (nation, from, to) =>
      happened
        .map((events, turn) => ({ turn, events: eventsFor(events, nation) }))
        .filter(({ turn }) => turn >= from && turn <= to),
    resolve: (playedBy) => play(plansOf(rules, state, drafts, playedBy, bots)),
    replay: (plans) => void play(plans),
    resolveWithoutPlans: () => play({}),
  };
}
