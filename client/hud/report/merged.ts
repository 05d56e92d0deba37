import type { EventKind, GameEvent, TermName } from "../../../shared/state/events.ts";
import type { NationId, SiteId } from "../../../shared/state/words.ts";
import type { ToldEvent } from "../explain/toldEvent.ts";

/** One line of the report: an event, or several alike told as one. */
export interface Headline {
  event: ToldEvent;
  /** All whom it concerns, the first of whom is the event's own. */
  nations: NationId[];
  /** Where the events were, when they are several. */
  sites: SiteId[];
  /** A model beside one that came out in the same quarter. */
  isNext?: boolean;
}

/** What several events of a nation add up to. */
const SUMS: { readonly [K in EventKind]?: readonly TermName<K>[] } = {
  chipsShort: ["mw", "askedMW"],
  chipsBought: ["mw", "costM"],
  chipsDelivered: ["mw"],
  plantFinished: ["mw"],
  hallFinished: ["mw"],
  moneyRaised: ["amountM"],
};

/** What several nations did or met alike is said once. */
const SHARED = new Set<EventKind>(["sectorOpened", "policyEnacted", "policyRepealed", "hazardStruck"]);

/** Events of the same kind in one line, in the order in which each kind first came. */
export function merged(events: readonly GameEvent[]): Headline[] {
  const lines = new Map<string, GameEvent[]>();
  for (const [index, event] of events.entries()) {
    const key = sameLine(event) ?? String(index);
    lines.set(key, [...(lines.get(key) ?? []), event]);
  }
  return [...lines.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    if (isFurtherModel(first, events)) return [{ ...added(first, alike), isNext: true }];
    return SHARED.has(first.kind) ? [together(first, alike)] : [added(first, alike)];
  });
}

/** Whether a model waits that is another than the one its nation released in the same quarter. */
export const isFurtherModel = ({ kind, nation, terms }: GameEvent, events: readonly GameEvent[]): boolean =>
  kind === "runFinished" &&
  events.some(
    (other) =>
      other.kind === "modelReleased" && other.nation === nation && other.terms.horizonMilliH !== terms.horizonMilliH,
  );

function sameLine({ kind, nation, site, terms }: GameEvent): string | undefined {
  if (nation === undefined) return undefined;
  if (SUMS[kind]) return `${kind} ${nation}`;
  return SHARED.has(kind) && site === undefined ? `${kind} ${JSON.stringify(terms)}` : undefined;
}

const together = (event: GameEvent, alike: readonly GameEvent[]): Headline => ({
  event,
  nations: [...new Set(alike.flatMap(({ nation }) => nation ?? []))],
  sites: [],
});

function added(first: GameEvent, alike: readonly GameEvent[]): Headline {
  const nations = first.nation === undefined ? [] : [first.nation];
  if (alike.length === 1) return { event: first, nations, sites: [] };
  const sums: readonly string[] = SUMS[first.kind] ?? [];
  const terms: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(first.terms)) {
    const all = alike.map((event): unknown => Reflect.get(event.terms, name));
    if (sums.includes(name)) terms[name] = all.reduce((sum: number, part) => sum + Number(part), 0);
    // What differs among them, such as the kind of chip, the line leaves out.
    else if (all.every((part) => part === value)) terms[name] = value;
  }
  return {
    event: { ...first, terms } as ToldEvent,
    nations,
    sites: [...new Set(alike.flatMap(({ site }) => site ?? []))],
  };
}
