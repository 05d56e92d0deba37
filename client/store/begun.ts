import { signal } from "@preact/signals";
import type { Clause, Offer, OfferRef } from "../../shared/state/state.ts";
import type { NationId } from "../../shared/state/words.ts";

/** What somebody puts together for an offer. */
export type Terms = Pick<Offer, "turns"> & { gives: Clause[]; takes: Clause[] };

/** An offer is begun with a nation, or in answer to an offer of its. */
export type BegunKey = string;
export const begunKey = (to: NationId, answers?: OfferRef): BegunKey => (answers ? `${to} ${answers.id}` : to);

interface Begun {
  to: NationId;
  terms: Terms;
}

/** Offers that are begun and not made: they wait while one looks elsewhere. */
export const begun = signal<ReadonlyMap<BegunKey, Begun>>(new Map());
/** With whom the ministry was asked to deal last. */
export const begunWith = signal<NationId | undefined>(undefined);

/** What is written and not said yet, by the nation that is to read it; empty: the whole table. */
export const begunText = signal<ReadonlyMap<NationId | "", string>>(new Map());

export function keepBegun(key: BegunKey, to: NationId, terms: Terms): void {
  if (terms.gives.length + terms.takes.length === 0) dropBegun(key);
  else begun.value = new Map(begun.value).set(key, { to, terms });
}

export function dropBegun(key: BegunKey): void {
  begun.value = new Map([...begun.value].filter(([other]) => other !== key));
}

/** Takes terms over to another partner, with whom nothing is begun: their sites are not those of the one before. */
export function takeBegunTo(to: NationId): void {
  const from = begunWith.value;
  const before = from === undefined ? undefined : begun.value.get(begunKey(from));
  begunWith.value = to;
  if (from === undefined || !before || begun.value.has(begunKey(to))) return;
  dropBegun(begunKey(from));
  const takes = before.terms.takes.filter(({ kind }) => kind !== "jointSite");
  keepBegun(begunKey(to), to, { ...before.terms, takes });
}
