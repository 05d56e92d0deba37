import { type Ruleset, rulesetOf } from "../ruleset.ts";
import { SOURCES } from "../sources.ts";
import { ENTRIES_OF_ACCORDS } from "./accords.ts";
import { ENTRIES_OF_CHALLENGES } from "./challenges.ts";
import { ENTRIES_OF_CHIPS } from "./chips.ts";
import { CLAIMS } from "./claims/index.ts";
import { ENTRIES_OF_DECISIONS } from "./decisions.ts";
import { ENTRIES_OF_ENERGY } from "./energy.ts";
import { FIGURES } from "./figures.ts";
import { fill } from "./fill.ts";
import { ENTRIES_OF_FLAGSHIPS } from "./flagships.ts";
import { ENTRIES_OF_HAZARDS } from "./hazards.ts";
import { ENTRIES_OF_MARKETS } from "./markets.ts";
import { ENTRIES_OF_MEASURES } from "./measures.ts";
import { ENTRIES_OF_MILESTONES } from "./milestones.ts";
import { ENTRIES_OF_MONEY } from "./money.ts";
import { ENTRIES_OF_NATIONS } from "./nations.ts";
import { ENTRIES_OF_POLICIES } from "./policies.ts";
import { ENTRIES_OF_PRESSURES } from "./pressures.ts";
import { ENTRIES_OF_RESEARCH } from "./research.ts";
import { ENTRIES_OF_RESOLUTIONS } from "./resolutions.ts";
import { ENTRIES_OF_SCENARIOS } from "./scenarios.ts";
import { type EntryContent, entrySchema, type Formula, figureSchema, type RealFigure } from "./schema.ts";
import { ENTRIES_OF_THRESHOLDS } from "./thresholds.ts";
import { ENTRIES_OF_WORK } from "./work.ts";

/** A real figure with where it comes from. */
export interface SourcedFigure extends RealFigure {
  from: { name: string; url: string };
}

/** An entry as it is shown: formulas filled from the rules of the match, figures in full. Its prose is the client's. */
export interface Entry extends Omit<EntryContent, "figures"> {
  formulas: Formula[];
  figures: SourcedFigure[];
}

/** A new family of entries is a file beside this one, and its line here. */
export const ENTRIES: readonly EntryContent[] = [
  ...CLAIMS,
  ...ENTRIES_OF_NATIONS,
  ...ENTRIES_OF_ENERGY,
  ...ENTRIES_OF_CHIPS,
  ...ENTRIES_OF_WORK,
  ...ENTRIES_OF_RESEARCH,
  ...ENTRIES_OF_POLICIES,
  ...ENTRIES_OF_HAZARDS,
  ...ENTRIES_OF_PRESSURES,
  ...ENTRIES_OF_RESOLUTIONS,
  ...ENTRIES_OF_ACCORDS,
  ...ENTRIES_OF_THRESHOLDS,
  ...ENTRIES_OF_MARKETS,
  ...ENTRIES_OF_MONEY,
  ...ENTRIES_OF_CHALLENGES,
  ...ENTRIES_OF_FLAGSHIPS,
  ...ENTRIES_OF_MILESTONES,
  ...ENTRIES_OF_DECISIONS,
  ...ENTRIES_OF_MEASURES,
  ...ENTRIES_OF_SCENARIOS,
];

const SCENARIO = "scenarios:";
const made = new WeakMap<Ruleset, ReadonlyMap<string, Entry>>();

/**
 * Every entry by id, for the rules of one match.
 * @throws when an entry is malformed, used twice, or names a figure, source or number that there is not.
 */
export function encyclopedia(rules: Ruleset): ReadonlyMap<string, Entry> {
  const known = made.get(rules);
  if (known) return known;
  const figures = new Map(FIGURES.map((figure) => [figure.id, sourced(figureSchema.parse(figure))]));
  const entries = new Map<string, Entry>();
  for (const content of ENTRIES) {
    const { id, formulas, ...rest } = entrySchema.parse(content);
    if (entries.has(id)) throw new Error(`encyclopedia/${id}: the id is used twice`);
    // A scenario is told by its own numbers, whatever is played.
    const its = id.startsWith(SCENARIO) ? rulesetOf(id.slice(SCENARIO.length)) : rules;
    entries.set(id, {
      ...rest,
      id,
      formulas: formulas.map((formula) => ({ ...formula, text: fill(formula.text, its) })),
      figures: rest.figures.map((figure) => {
        const found = figures.get(figure);
        if (!found) throw new Error(`encyclopedia/${id}: figures: there is no figure ${figure}`);
        return found;
      }),
    });
  }
  made.set(rules, entries);
  return entries;
}

function sourced(figure: RealFigure): SourcedFigure {
  const from = SOURCES[figure.source];
  if (!from) throw new Error(`encyclopedia: figure ${figure.id}: there is no source ${figure.source}`);
  return { ...figure, from };
}

/** The entries that concern something of the game (`policies:retraining`): its own first, then what else is about it. */
export function entriesAbout(rules: Ruleset, ref: string): Entry[] {
  const entries = encyclopedia(rules);
  const own = entries.get(ref);
  const others = [...entries.values()].filter((entry) => entry !== own && entry.about.includes(ref));
  return own ? [own, ...others] : others;
}
