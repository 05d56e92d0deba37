import { looksAhead } from "../../shared/bots/index.ts";
import type { Askable } from "../../shared/content/askable.ts";
import { addedScenarios, type Ruleset, rulesetOf } from "../../shared/content/ruleset.ts";
import { type TurnFigures, type TurnRecord, turnFigures, turnRecord } from "../../shared/figures/record.ts";
import type { Order } from "../../shared/orders/index.ts";
import { type StandingOrder, standingPlan } from "../../shared/orders/standingOrder.ts";
import type { ServerMessages, TurnLog } from "../../shared/protocol/protocol.ts";
import "../../shared/score/everyPar.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import type { GameEvent } from "../../shared/state/events.ts";
import { positionOf } from "../../shared/state/position.ts";
import type { GameState, Nation, Offer } from "../../shared/state/state.ts";
import type { Level, NationId } from "../../shared/state/words.ts";
import { resolveTurn } from "../../shared/turn/index.ts";
import { eventsFor, viewFor } from "../../shared/view/view.ts";
import { type Draft, liveOffersTo, newDraft, type Planners, type Played, whyNotPlan } from "./plans.ts";
import type { PlayedTurn, Playing } from "./playing.ts";
import type { Thinking } from "./thoughts.ts";

export interface GameOptions {
  scenario: string;
  seed: number;
  nations: readonly NationId[];
  turns: number;
  /** How well bots play. */
  bots: Level;
}

/** All that a game knows of the turns behind it: plain data, as it comes from another thread. */
export interface Past {
  state: GameState;
  /** Of each quarter, what all may see of it, and what each nation knows of itself. */
  history: { record: TurnRecord; own: Record<NationId, TurnFigures> }[];
  /** The events of each quarter. */
  happened: GameEvent[][];
}

/** The game of a started match: its state, and what has happened so far. */
export interface Game {
  readonly state: GameState;
  readonly past: Past;
  whyNotDraft: (nation: NationId, orders: readonly Order[]) => ReturnType<typeof whyNotPlan>;
  newDraft: (nation: NationId, orders: readonly Order[]) => Draft;
  /** The plan that standing orders give, and those of them that are to go on. */
  draftFrom: (nation: NationId, standing: readonly StandingOrder[]) => { draft: Draft; left: StandingOrder[] };
  liveOffersTo: (nation: NationId) => Offer[];
  /** All that a nation may know; without one, what anybody may. Of the history, the records from this turn on. */
  shownTo: (nation: NationId | undefined, recordsFrom: number) => Omit<ServerMessages["view"], "standing">;
  /** What happened in these turns, the first and the last included, as far as a nation may know it. */
  logOf: (nation: NationId | undefined, from: number, to: number) => TurnLog[];
  /** What the bots among these have to think about, if they look ahead. */
  thinkingOf: (nations: readonly NationId[]) => Map<NationId, Thinking>;
  /** All that goes into the turn, as it stands now. @param askable the dilemmas that may be asked. */
  playing: (
    playedBy: (nation: NationId) => Played,
    thoughts?: ReadonlyMap<NationId, readonly Order[]>,
    askable?: Askable,
  ) => Playing;
  /** Goes on from a turn that was played. */
  take: (played: Pick<PlayedTurn, "state" | "events">) => void;
  /** Plays a turn with the orders that went into it once. */
  replay: (plans: Record<NationId, Order[]>, askable?: Askable) => void;
}

/** @param planners whose plans go into each turn. @param past if it has begun already. */
export function newGame({ scenario, seed, nations, turns, bots }: GameOptions, planners: Planners, past?: Past): Game {
  const rules: Ruleset = rulesetOf(scenario);
  const { history, happened }: Pick<Past, "history" | "happened"> = past ?? { history: [], happened: [] };
  const shownRecord = ({ record, own }: (typeof history)[number], nation: NationId | undefined): TurnRecord => {
    const figures = own[nation ?? ""];
    return nation !== undefined && figures ? { ...record, nations: { ...record.nations, [nation]: figures } } : record;
  };
  let state = past?.state ?? newMatch(rules, { seed, nations, turns });

  const take: Game["take"] = (played) => {
    state = played.state;
    happened.push(played.events);
    const figuresOf = (nation: Nation, score = state.cabinets[nation.id]?.score) =>
      turnFigures(score ? { ...nation, score } : nation);
    const own = Object.values(state.nations).map((nation) => [nation.id, figuresOf(nation)]);
    history.push({ record: turnRecord(state), own: Object.fromEntries(own) });
  };

  return {
    get state() {
      return state;
    },
    get past() {
      return { state, history, happened };
    },
    whyNotDraft: (nation, orders) => whyNotPlan(rules, state, planners, nation, orders),
    newDraft: (nation, orders) => newDraft(rules, state, nation, orders),
    draftFrom(nation, standing) {
      const { orders, left } = standingPlan(positionOf(rules, state, nation), standing);
      return { draft: newDraft(rules, state, nation, orders), left };
    },
    liveOffersTo: (nation) => liveOffersTo(planners, nation),
    shownTo: (nation, recordsFrom) => ({
      view: viewFor(state, nation),
      events: eventsFor(happened.at(-1) ?? [], nation),
      history: history.slice(recordsFrom).map((records) => shownRecord(records, nation)),
      plan: [...(planners.get(nation ?? "")?.draft.orders ?? [])],
    }),
    logOf: (nation, from, to) =>
      happened
        .map((events, turn) => ({ turn, events: eventsFor(events, nation) }))
        .filter(({ turn }) => turn >= from && turn <= to),
    thinkingOf(of) {
      const thinking = (nation: NationId): Thinking => ({
        view: viewFor(state, nation),
        seed,
        level: bots,
        scenarios: addedScenarios(scenario),
      });
      return new Map(looksAhead(bots) ? of.map((nation) => [nation, thinking(nation)]) : []);
    },
    playing: (playedBy, thoughts, askable) => ({
      scenarios: addedScenarios(scenario),
      state,
      planners: new Map([...planners].map(([nation, { draft }]) => [nation, { draft }])),
      playedBy: Object.fromEntries(state.world.order.map((nation) => [nation, playedBy(nation)])),
      bots,
      thoughts,
      askable,
    }),
    take,
    replay: (plans, askable) => take(resolveTurn(rules, state, plans, askable)),
  };
}
