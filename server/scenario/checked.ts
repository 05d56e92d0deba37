import { ContentError, makeRuleset, type Ruleset, rulesetOf, scenarioFile } from "../../shared/content/ruleset.ts";
import { type ScenarioFile, SYSTEMS, scenarioFileSchema } from "../../shared/content/schema.ts";
import { troublesInPlay } from "./played.ts";

export type Checked = { file: ScenarioFile; rules: Ruleset } | { problems: string[] };

/**
 * A scenario from the text of its file, or everything that was found wrong with it, in its tables or in play, a line
 * each. Never throws for a bad file.
 */
export function checked(text: string): Checked {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    return { problems: [`the file is no JSON: ${error instanceof Error ? error.message : String(error)}`] };
  }
  try {
    const file = scenarioFile(given);
    const rules = makeRuleset(given);
    const problems = troublesInPlay(rules);
    return problems.length > 0 ? { problems } : { file, rules };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { problems: error.message.split("\n").map((problem) => problem + hintFor(problem)) };
  }
}

const KNOWN = [...Object.keys(scenarioFileSchema.shape), ...SYSTEMS, ...Object.keys(rulesetOf("base").constants)];

/** The known name that is nearest to one that is not. */
function hintFor(problem: string): string {
  const [, unknown] = /(?:key: "|constants\.|opens\.)([A-Za-z0-9]+)/.exec(problem) ?? [];
  if (unknown === undefined || KNOWN.includes(unknown)) return "";
  const [nearest] = [...KNOWN].sort((a, b) => distance(unknown, a) - distance(unknown, b));
  return nearest !== undefined && distance(unknown, nearest) <= 3 ? ` (did you mean ${nearest}?)` : "";
}

/** Letters to change, add or leave out (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length] ?? 0;
}

/** What a scenario changes, in sentences. */
export function changesOf({ file, rules }: { file: ScenarioFile; rules: Ruleset }): string[] {
  const { scenario } = rules;
  const parent = rulesetOf(file.extends ?? "base");
  const lines = [
    `${scenario.id} extends ${file.extends ?? "nothing"}: ${scenario.turns} turns from ${scenario.startYear}, ${scenario.nations.length} nations (${scenario.nations.join(", ")}).`,
  ];
  for (const [id, value] of Object.entries(file.constants ?? {}))
    lines.push(`The constant ${id} is ${value} instead of ${parent.constants[id as keyof typeof parent.constants]}.`);
  for (const [family, entries] of Object.entries(file.changes ?? {}))
    for (const [id, fields] of Object.entries(entries))
      lines.push(`Of ${family}, ${id} has another ${Object.keys(fields).join(", ")}.`);
  for (const [family, entries] of Object.entries(file.adds ?? {}))
    lines.push(`It adds to ${family}: ${entries.map((entry) => (entry as { id?: string }).id).join(", ")}.`);
  for (const [family, ids] of Object.entries(file.removes ?? {}))
    lines.push(`Of ${family}, it does without ${ids.join(", ")}.`);
  for (const part of Object.keys(file.start ?? {})) lines.push(`It starts with another ${part}.`);
  for (const [system, turn] of Object.entries(file.opens ?? {})) lines.push(`${system} opens in quarter ${turn + 1}.`);
  return lines;
}
