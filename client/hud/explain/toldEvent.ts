import type { EventKind, EventOf } from "../../../shared/state/events.ts";

/** An event as it is told. What several told as one do not have in common is left out. */
export type ToldEvent = {
  [K in EventKind]: Omit<EventOf<K>, "terms"> & { terms: Partial<EventOf<K>["terms"]> };
}[EventKind];
