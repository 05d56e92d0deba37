import type { GameEvent } from "../../../shared/state/events.ts";
import type { NationId, SiteId } from "../../../shared/state/words.ts";
import { list } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { inWords, nameOf } from "../../words/terms.ts";
import { nationInSentence, startSentence } from "./nationInSentence.ts";

/** Which of an event's sentences fits: keys of `en/events.ts` end in it. */
function contextOf({ kind, nation, site, terms }: GameEvent, sites: readonly SiteId[]): string {
  switch (kind) {
    case "plantFinished":
    case "hallFinished":
      return sites.length > 0 ? "several" : "";
    case "chipsShort":
      return terms.mw === 0 ? "none" : "";
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

/** Several events told as one: all whom they concern, and where they were. */
interface Together {
  nations: readonly NationId[];
  sites: readonly SiteId[];
}

/** What happened, in a sentence. */
export function eventWords(event: GameEvent, { nations, sites }: Together = { nations: [], sites: [] }): string {
  const terms: Record<string, string | number> = { ...event.terms };
  for (const who of ["nation", "other", "site"] as const) {
    const id = event[who];
    if (id !== undefined) terms[who] = id;
  }
  const words = inWords(terms);
  if (event.nation !== undefined)
    words.nation = nations.length > 1 ? list(nations.map(nationInSentence)) : nationInSentence(event.nation);
  if (event.other !== undefined) words.other = nationInSentence(event.other);
  words.sites = list(sites.map((site) => nameOf("sites", site)));
  const { plant, chip } = event.terms;
  words.plant = t(plant === undefined ? "orders.anyPlant" : `orders.what.${plant}`);
  words.chips = t(chip === undefined ? "orders.anyChips" : `orders.chips.${chip}`);
  for (const name of ["sector", "binds"] as const) {
    const word = words[name];
    if (word !== undefined) words[name] = word.toLowerCase();
  }
  if (event.kind === "orderRefunded") words.order = t(`orders.kinds.${event.terms.order}`);
  return startSentence(t(`events.${event.kind}`, { ...words, context: contextOf(event, sites) }));
}
