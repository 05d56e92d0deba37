import type { Ruleset } from "../../../shared/content/ruleset.ts";
import type { Order, OrderKind } from "../../../shared/orders/index.ts";
import type { EventKind, EventOf, GameEvent } from "../../../shared/state/events.ts";
import { type Position, positionOf } from "../../../shared/state/position.ts";
import type { KeptFigure } from "../../../shared/state/quarter.ts";
import type { Cabinet, GameState, Nation } from "../../../shared/state/state.ts";
import type { NationId } from "../../../shared/state/words.ts";

/** One nation in one turn of a match: as it opened the match, before the turn, and after it. */
export interface WatchedSeat {
  id: NationId;
  opened: NationThen;
  before: NationThen;
  now: NationThen;
  /** After each turn so far, from the setup to now. */
  past: readonly NationThen[];
  plan: readonly Order[];
}
/** A nation as it was after a turn. */
export interface NationThen {
  nation: Nation;
  cabinet: Cabinet;
}

/** A turn of a match as probes see it. */
export interface WatchedTurn {
  rules: Ruleset;
  /** States so far: the setup first, the state after this turn last. */
  history: readonly GameState[];
  /** Plans so far, one a turn. */
  plans: readonly Record<NationId, Order[]>[];
  events: readonly GameEvent[];
  opened: GameState;
  before: GameState;
  now: GameState;
  seats: readonly WatchedSeat[];
}

/** A claim of the interview by its id in the encyclopedia: what plays it, in few words, and whether that happened in this turn. */
export interface ClaimRow {
  id: string;
  plays: string;
  happened: (watched: WatchedTurn) => boolean;
}

function thenOf({ nations, cabinets }: GameState, id: NationId): NationThen {
  const [nation, cabinet] = [nations[id], cabinets[id]];
  if (!nation || !cabinet) throw new Error(`${id} does not play in this match`);
  return { nation, cabinet };
}

/** A term that a figure of the last quarter was made of, in millionths; 1 when it had none. */
export const keptTerm = ({ quarter }: Cabinet, figure: KeptFigure, term: string): number =>
  quarter.terms[figure]?.[term] ?? 1e6;

export function watched(parts: Pick<WatchedTurn, "rules" | "history" | "plans" | "events">): WatchedTurn {
  const [opened, before, now] = [parts.history[0], parts.history.at(-2), parts.history.at(-1)];
  if (!opened || !before || !now) throw new Error("a turn is watched between two states");
  const seats = now.world.order.map((id) => ({
    id,
    opened: thenOf(opened, id),
    before: thenOf(before, id),
    now: thenOf(now, id),
    past: parts.history.map((state) => thenOf(state, id)),
    plan: parts.plans.at(-1)?.[id] ?? [],
  }));
  return { ...parts, opened, before, now, seats };
}

/** Whether an event of this kind was told, with these terms, of this nation when one is named. */
export const told = <K extends EventKind>(
  watch: WatchedTurn,
  kind: K,
  terms: Partial<EventOf<K>["terms"]> = {},
  nation?: NationId,
): boolean =>
  watch.events.some(
    (event) =>
      event.kind === kind &&
      (nation === undefined || event.nation === nation) &&
      Object.entries(terms).every(([key, value]) => Reflect.get(event.terms, key) === value),
  );

/** Whether the nation has given such an order so far in the match. */
export const hasOrdered = <K extends OrderKind>(
  watch: WatchedTurn,
  id: NationId,
  kind: K,
  fits: (order: Extract<Order, { kind: K }>) => boolean = () => true,
): boolean =>
  watch.plans.some((plan) =>
    (plan[id] ?? []).some((order) => order.kind === kind && fits(order as Extract<Order, { kind: K }>)),
  );

/** The nation's position after the turn, with other figures in its cabinet or in the world: what would be, if. */
export function positionIf(
  watch: WatchedTurn,
  id: NationId,
  { cabinet = {}, world = {} }: { cabinet?: Partial<Cabinet>; world?: Partial<GameState["world"]> } = {},
): Position {
  const at = positionOf(watch.rules, watch.now, id);
  return { ...at, cabinet: { ...at.cabinet, ...cabinet }, world: { ...at.world, ...world } };
}
