import { BRANCHES, CONSTRAINTS, MINISTRIES, SECTORS, TRACKS } from "../../shared/state/words.ts";
import { count, gw, horizon, money, percent, price, tokens } from "./format.ts";
import { hasWords, t } from "./index.ts";

/** Families of content by the name that terms of events and refusals give to an id of theirs. */
// biome-ignore format: a table
const FAMILY_OF_TERM: Record<string, string> = {
  nation: "nations", other: "nations", by: "nations", against: "nations", to: "nations", from: "nations",
  site: "sites", plant: "plants", what: "plants", chip: "chips", sector: "sectors", branch: "branches", policy: "policies",
  accord: "accords", hazard: "hazards", resolution: "resolutions", market: "markets", challenge: "challenges",
  milestone: "milestones", project: "projects", ministry: "ministries", track: "tracks", scenario: "scenarios",
};

const FAMILIES_OF_WORDS: [readonly string[], string][] = [
  [SECTORS, "sectors"],
  [BRANCHES, "branches"],
  [MINISTRIES, "ministries"],
  [TRACKS, "tracks"],
  [CONSTRAINTS, "constraints"],
];

/** The name of an entry of content; the id itself where a mod gave no words. */
export function nameOf(family: string, id: string): string {
  for (const key of [`content.${family}.${id}.name`, `content.buildings.${id}.name`]) if (hasWords(key)) return t(key);
  return id;
}
export const nationName = (id: string): string => nameOf("nations", id);

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
  const family = FAMILY_OF_TERM[name] ?? FAMILIES_OF_WORDS.find(([words]) => words.includes(value))?.[1];
  return family ? nameOf(family, value) : value;
}

/** Ids and figures of an event or a refusal, each as words. */
export const inWords = (terms: Record<string, string | number> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(terms).map(([name, value]) => [name, termInWords(name, value)]));
