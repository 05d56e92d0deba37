import type { Entry } from "../../../shared/content/encyclopedia/index.ts";
import type { EncyclopediaWords } from "../../words/encyclopedia.ts";
import { hasWords, t, wordsOfRef } from "../../words/index.ts";

/** Entries of one family, in the order in which the encyclopedia has them. */
export interface Chapter {
  family: string;
  entries: Entry[];
}

/** Claims have plain ids; everything else is `family:id`. */
export const familyOf = (id: string): string => (id.includes(":") ? (id.split(":")[0] ?? "") : "claims");

export function chaptersOf(entries: Iterable<Entry>): Chapter[] {
  const chapters = new Map<string, Entry[]>();
  for (const entry of entries) {
    const family = familyOf(entry.id);
    chapters.set(family, [...(chapters.get(family) ?? []), entry]);
  }
  return [...chapters].map(([family, list]) => ({ family, entries: list }));
}

/** What an entry is called: by its own title, or by the name that its thing has in the game. */
export function titleOf(id: string, words: EncyclopediaWords): string {
  const own = words.entries[id]?.title;
  if (own !== undefined) return own;
  return wordsOfRef(id, "name") ?? id;
}

/** The one line that the game itself says of a thing. */
export const lineOf = (id: string): string | undefined => wordsOfRef(id, "about");

/** What a family of entries is called. */
export function familyWords(family: string): string {
  const key = `encyclopedia.families.${family}` as const;
  return hasWords(key) ? t(key) : family;
}

const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Entries in which every word that was asked for stands somewhere; those that have it in their title come first. */
export function found(entries: readonly Entry[], words: EncyclopediaWords, asked: string): Entry[] {
  const wanted = plain(asked).split(/\s+/).filter(Boolean);
  const inTitle = (entry: Entry) => wanted.every((word) => plain(titleOf(entry.id, words)).includes(word));
  const inText = (entry: Entry) => {
    const prose = words.entries[entry.id];
    const told = prose ? [prose.what, prose.how, prose.counter] : [lineOf(entry.id)];
    const text = plain([entry.id, titleOf(entry.id, words), ...told].join(" "));
    return wanted.every((word) => text.includes(word));
  };
  const matching = entries.filter(inText);
  return [...matching.filter(inTitle), ...matching.filter((entry) => !inTitle(entry))];
}
