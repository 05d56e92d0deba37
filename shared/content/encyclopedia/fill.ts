import type { Ruleset } from "../ruleset.ts";

/**
 * Fills the placeholders of a formula from the rules, so that they are always those of the match: `{elasticity}` is a
 * constant, `{plants.gas.costPerGwM}` a field of content. Numbers come in natural units, told from their names: `...M` in
 * $B, `...MW` in GW, `...MilliH` in hours, `...Bp` as a fraction. Marks: `{leapChance %}` as a percentage,
 * `{milestoneFirstBp points}` as points of hundredths.
 * @throws when a placeholder names nothing that is a number.
 */
export const fill = (text: string, rules: Ruleset): string =>
  text.replace(/\{([^{} ]+)( %| points)?\}/g, (_, path: string, mark?: string) => {
    const stored = valueAt(path, rules);
    const natural = stored / unitOf(path);
    if (mark === " points") return inDigits(stored / 100);
    return mark === " %" ? `${inDigits(natural * 100)} %` : inDigits(natural);
  });

function valueAt(path: string, rules: Ruleset): number {
  const [first = "", id = "", ...fields] = path.split(".");
  let found: unknown;
  if (id === "") found = rules.constants[first as keyof Ruleset["constants"]];
  else {
    const table = rules[first as keyof Ruleset];
    found = table instanceof Map ? table.get(id) : undefined;
    for (const field of fields) found = (found as Record<string, unknown> | undefined)?.[field];
  }
  if (typeof found !== "number") throw new Error(`a formula has {${path}}, which is no number of the rules`);
  return found;
}

const UNITS: [string, number][] = [
  ["Bp", 10_000],
  ["MilliH", 1_000],
  ["MW", 1_000],
  ["M", 1_000],
];
const unitOf = (path: string): number => UNITS.find(([ending]) => path.endsWith(ending))?.[1] ?? 1;

/** At most four digits after the point, and thousands apart. */
function inDigits(value: number): string {
  const [whole = "", part] = String(Math.round(value * 10_000) / 10_000).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return part === undefined ? grouped : `${grouped}.${part}`;
}
