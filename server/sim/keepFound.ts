import { readFileSync, writeFileSync } from "node:fs";
import { DOCTRINES } from "../../shared/state/words.ts";
import type { FoundPlan } from "./search.ts";

const FILE = new URL("../../shared/bots/found.ts", import.meta.url);
const TABLE = "export const FOUND";

/** Writes what was found of each doctrine into the table that masterly bots begin with; `npm run check` puts it into form. */
export function keepFound(plans: readonly FoundPlan[]): void {
  const text = readFileSync(FILE, "utf8");
  const rounded = (_key: string, value: unknown) =>
    typeof value === "number" ? Math.round(value * 1_000) / 1_000 : value;
  const lines = DOCTRINES.map((doctrine) => {
    const knobs = plans.find((plan) => plan.doctrine === doctrine)?.knobs ?? {};
    return `  ${doctrine}: ${JSON.stringify(knobs, rounded)},`;
  });
  const head = text.slice(0, text.indexOf(TABLE));
  writeFileSync(FILE, `${head}${TABLE}: Record<Doctrine, Partial<Temperament>> = {\n${lines.join("\n")}\n};\n`);
}
