import type { DilemmaContent } from "../../../shared/content/dilemma.ts";
import { type Entry, encyclopedia } from "../../../shared/content/encyclopedia/index.ts";
import type { Ruleset } from "../../../shared/content/ruleset.ts";

const FAMILY = "dilemmas:";

/** The dilemma that an entry tells of; undefined of every other entry. */
export const dilemmaOf = (rules: Ruleset, id: string): DilemmaContent | undefined =>
  id.startsWith(FAMILY) ? rules.dilemmas.get(id.slice(FAMILY.length)) : undefined;

/** The entries of dilemmas that an entry is linked to. */
export const dilemmasAbout = (rules: Ruleset, id: string): string[] =>
  [...rules.dilemmas.values()].filter(({ about }) => about.includes(id)).map((dilemma) => `${FAMILY}${dilemma.id}`);

/** Every entry, with one for each dilemma of the match: it tells itself, so that one that a scenario adds has its own, too. */
export function allEntries(rules: Ruleset): Entry[] {
  const written = encyclopedia(rules);
  const told = [...rules.dilemmas.values()].map(
    ({ id, about, answers }): Entry => ({
      id: `${FAMILY}${id}`,
      about: [],
      formulas: [],
      figures: [],
      isContested: false,
      related: [
        ...about.filter((other) => written.has(other)),
        ...answers.flatMap(({ leadsTo }) => (leadsTo ? `${FAMILY}${leadsTo.dilemma}` : [])),
      ],
    }),
  );
  return [...written.values(), ...told];
}
