import type { Effect } from "../effects.ts";
import type { Ruleset } from "../ruleset.ts";
import { type Condition, ROLES } from "../schema.ts";

/**
 * Fills the placeholders of a formula from the rules, so that they are always those of the match: `{elasticity}` is a
 * constant, `{plants.gas.costPerGwM}` a field of content, `{eras.abundance.ceiling}` what its effects make of a rate,
 * `{milestones.week.horizonMilliH}` or
 * `{hazards.blackout.billsBp}` where a condition stands. Numbers come in natural units, told from their names: `...M` in
 * $B, `...MW` in GW, `...MilliH` in hours, `...Micro` in $, `...Bp` and roles as a fraction, `level` in doublings. Marks: `{leapChance %}` as a percentage,
 * `{milestoneFirstBp points}` as points of hundredths.
 * @throws when a placeholder names nothing that is a number.
 */
export const fill = (text: string, rules: Ruleset): string =>
  text.replace(/\{([^{} ]+)( %| points)?\}/g, (_, path: string, mark?: string) => {
    const [stored, name] = numberAt(path, rules);
    const natural = stored / unitOf(name);
    if (mark === " points") return inDigits(stored / 100);
    return mark === " %" ? `${inDigits(natural * 100)} %` : inDigits(natural);
  });

/** The number that a path leads to, and the name of its field, which tells the unit. */
function numberAt(path: string, rules: Ruleset): [value: number, name: string] {
  const [first = "", id = "", ...fields] = path.split(".");
  if (id === "") return numberOr(rules.constants[first as keyof Ruleset["constants"]], first, path);
  const table = rules[first as keyof Ruleset];
  let found: unknown = table instanceof Map ? table.get(id) : undefined;
  const [field = ""] = fields;
  const effect = effectsOf(found).find((each) => Object.values(each).includes(field));
  if (effect?.kind === "multiply") return [effect.byBp, "byBp"];
  const condition = conditionsOf(found).find(({ gauge }) => gauge === field);
  if (condition) return numberOr(condition.atLeast ?? condition.atMost, field, path);
  for (const name of fields) found = (found as Record<string, unknown> | undefined)?.[name];
  return numberOr(found, fields.at(-1) ?? "", path);
}

const effectsOf = (entry: unknown): readonly Effect[] =>
  entry !== null && typeof entry === "object" && "effects" in entry ? (entry.effects as Effect[]) : [];

const conditionsOf = (entry: unknown): readonly Condition[] => {
  const { when = [], likelier = [] } = (entry ?? {}) as { when?: Condition[]; likelier?: { when: Condition }[] };
  return [...when, ...likelier.map((each) => each.when)];
};

function numberOr(found: unknown, name: string, path: string): [number, string] {
  if (typeof found !== "number") throw new Error(`a formula has {${path}}, which is no number of the rules`);
  return [found, name];
}

const UNITS: [string, number][] = [
  ...ROLES.map((role): [string, number] => [role, 10_000]),
  ["Bp", 10_000],
  ["MilliH", 1_000],
  ["MW", 1_000],
  ["Micro", 1_000_000],
  ["level", 1_000],
  ["M", 1_000],
];
const unitOf = (name: string): number => UNITS.find(([ending]) => name.endsWith(ending))?.[1] ?? 1;

/** At most four digits after the point, and thousands apart. */
function inDigits(value: number): string {
  const [whole = "", part] = String(Math.round(value * 10_000) / 10_000).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return part === undefined ? grouped : `${grouped}.${part}`;
}
