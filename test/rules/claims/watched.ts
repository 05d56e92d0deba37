import type { Ruleset } from "../../../shared/content/ruleset.ts";
import type { Order, OrderKind } from "../../../shared/orders/index.ts";
import type { EventKind, EventOf, GameEvent } from "../../../shared/state/events.ts";
import { type Position, positionOf } from "../../../shared/state/position.ts";
import type { Cabinet, GameState, Nation } from "../../../shared/state/state.ts";
import type { NationId } from "../../../shared/state/words.ts";

/** One nation in one turn of a match: as it opened the match, before the turn, and after it. */
export interface Seat {
  id: NationId;
  opened: Moment;
  before: Moment;
  now: Moment;
  plan: readonly Order[];
}
export interface Moment {
  nation: Nation;
  cabinet: Cabinet;
}

/** A turn of a match as probes see it. */
export interface Watched {
  rules: Ruleset;
  /** States so far: the setup first, the state after this turn last. */
  history: readonly GameState[];
  /** Plans so far, one a turn. */
  plans: readonly Record<NationId, Order[]>[];
  events: readonly GameEvent[];
  opened: GameState;
  before: GameState;
  now: GameState;
  seats: readonly Seat[];
}

/** A row of SOURCES.md: what plays it, in few words, and whether that happened in this turn. */
export interface Row {
  id: string;
  plays: string;
  happened: (watched: Watched) => boolean;
}

export function watched(parts: Pick<Watched, "rules" | "history" | "plans" | "events">): Watched {
  const [opened, before, now] = [parts.history[0], parts.history.at(-2), parts.history.at(-1)];
  if (!opened || !before || !now) throw new Error("a turn is watched between two states");
  const moment = (state: GameState, id: NationId): Moment => ({
    nation: state.nations[id]!,
    cabinet: state.cabinets[id]!,
  });
  const seats = now.world.order.map((id) => ({
    id,
    opened: moment(opened, id),
    before: moment(before, id),
    now: moment(now, id),
    plan: parts.plans.at(-1)?.[id] ?? [],
  }));
  return { ...parts, opened, before, now, seats };
}

/** Whether an event of this kind was told, with these terms, of this nation when one is named. */
export const told = <K extends EventKind>(
  watch: Watched,
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
  watch: Watched,
  id: NationId,
  kind: K,
  fits: (order: Extract<Order, { kind: K }>) => boolean = () => true,
): boolean =>
  watch.plans.some((plan) =>
    (plan[id] ?? []).some((order) => order.kind === kind && fits(order as Extract<Order, { kind: K }>)),
  );

/** The nation's position after the turn, with other figures in its cabinet or in the world: what would be, if. */
export function positionIf(
  watch: Watched,
  id: NationId,
  { cabinet = {}, world = {} }: { cabinet?: Partial<Cabinet>; world?: Partial<GameState["world"]> } = {},
): Position {
  const at = positionOf(watch.rules, watch.now, id);
  return { ...at, cabinet: { ...at.cabinet, ...cabinet }, world: { ...at.world, ...world } };
}
