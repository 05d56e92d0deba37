import type { EventKind, EventOf, GameEvent } from "../../shared/state/events.ts";
import type { NationId } from "../../shared/state/words.ts";

/** The events of a kind, of one nation when it is named. */
export const eventsOf = <K extends EventKind>(
  { events }: { events: readonly GameEvent[] },
  kind: K,
  nation?: NationId,
): EventOf<K>[] =>
  events.filter((event) => event.kind === kind && (nation === undefined || event.nation === nation)) as EventOf<K>[];
