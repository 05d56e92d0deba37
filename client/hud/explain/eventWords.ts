import type { GameEvent } from "../../../shared/state/events.ts";
import { t } from "../../words/index.ts";
import { inWords } from "../../words/terms.ts";
import { nationInSentence, startSentence } from "./nationInSentence.ts";

/** Which of an event's sentences fits: keys of `en/events.ts` end in it. */
function contextOf({ kind, nation, site, terms }: GameEvent): string {
  switch (kind) {
    case "hazardStruck":
      return nation === undefined ? "world" : site === undefined ? "" : "site";
    case "modelReleased":
      return terms.open === 1 ? "open" : "closed";
    case "milestoneReached":
      return terms.place === 2 ? "second" : "";
    default:
      return "";
  }
}

/** What happened, in a sentence. */
export function eventWords(event: GameEvent): string {
  const terms: Record<string, string | number> = { ...event.terms };
  for (const who of ["nation", "other", "site"] as const) {
    const id = event[who];
    if (id !== undefined) terms[who] = id;
  }
  const words = inWords(terms);
  if (event.nation !== undefined) words.nation = nationInSentence(event.nation);
  if (event.other !== undefined) words.other = nationInSentence(event.other);
  const { plant, chip } = event.terms;
  if (plant !== undefined) words.plant = t(`orders.what.${plant}`);
  if (chip !== undefined) words.chips = t(`orders.chips.${chip}`);
  if (words.sector !== undefined) words.sector = words.sector.toLowerCase();
  if (event.kind === "orderRefunded") words.order = t(`orders.kinds.${event.terms.order}`);
  return startSentence(t(`events.${event.kind}`, { ...words, context: contextOf(event) }));
}
