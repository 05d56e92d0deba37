import type { IdOfTerm } from "../../shared/state/terms.ts";
import { count, gw, horizon, money, percent, price, tokens } from "./format.ts";
import { contentWords, hasWords, sentence, t, wordsOfRef } from "./index.ts";
import type { WordFamily } from "./keys.ts";

/** Families of content by the name that terms give to an id of theirs; the others have words of their own, or none. */
// biome-ignore format: a table
const FAMILY_OF_TERM: Record<Exclude<keyof IdOfTerm, "what" | "rule" | "order" | "code" | "clause" | "reason" | "id" | "answer">, WordFamily> = {
  nation: "nations", other: "nations", site: "sites", plant: "plants", chip: "chips", sector: "sectors", branch: "branches",
  binds: "constraints", policy: "policies", hazard: "hazards", resolution: "resolutions", market: "markets",
  challenge: "challenges", milestone: "milestones", accord: "accords", pressure: "pressures", project: "projects",
  dilemma: "dilemmas", flagship: "flagships",
};
const familyOf = (term: string): WordFamily | undefined =>
  Object.hasOwn(FAMILY_OF_TERM, term) ? FAMILY_OF_TERM[term as keyof typeof FAMILY_OF_TERM] : undefined;

/** The name of an entry of content; the id itself where a mod gave no words. */
export const nameOf = (family: WordFamily, id: string): string => contentWords(family, id, "name") ?? id;
export const nationName = (id: string): string => nameOf("nations", id);
/** What an entry of the encyclopedia is called in a word: claims go by their numbers, what has no name of its own by its family. */
export function entryName(ref: string): string {
  const key = `encyclopedia.families.${ref.split(":")[0]}`;
  return wordsOfRef(ref, "name") ?? (hasWords(key) ? sentence(key, {}) : ref);
}
/** What an entry of content is, in a line. */
export const aboutOf = (family: WordFamily, id: string): string => contentWords(family, id, "about") ?? "";

/** The name of what can be built: a plant, a hall or a fab. */
export const builtName = (what: string): string => contentWords("plants", what, "name") ?? nameOf("buildings", what);

/** What is built, in a sentence: "gas turbines". */
export function builtWords(what: string): string {
  const key = `orders.what.${what}` as const;
  return hasWords(key) ? t(key) : nameOf("plants", what);
}
/** Chips of a kind, in a sentence: "chips of your own fabs". */
export function chipsWords(chip: string): string {
  const key = `orders.chips.${chip}` as const;
  return hasWords(key) ? t(key) : nameOf("chips", chip);
}

/** The unit is the ending of the name, as in the state (see `shared/state/state.ts`). */
const UNITS: [ending: string, format: (value: number) => string][] = [
  ["MilliH", horizon],
  ["Micro", price],
  ["MW", gw],
  ["Tt", tokens],
  ["Bp", percent],
  ["M", money],
];

export function termInWords(name: string, value: string | number): string {
  if (typeof value === "number") {
    const unit = UNITS.find(([ending]) => name.endsWith(ending)) ?? (name === "mw" ? (["mw", gw] as const) : undefined);
    return unit ? unit[1](value) : count(value);
  }
  const family = familyOf(name);
  return family ? nameOf(family, value) : value;
}

/** Ids and figures of an event or a refusal, each as words. */
export const inWords = (terms: Readonly<Record<string, string | number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(terms).map(([name, value]) => [name, termInWords(name, value)]));
