import { readFileSync, writeFileSync } from "node:fs";
import { FORETOLD } from "../../shared/view/foretold.ts";
import { TURNS_AHEAD } from "../../shared/view/outlook.ts";
import type { Fared } from "./forecast.ts";
import { mean } from "./statistics.ts";

const FILE = new URL("../../shared/view/spread.ts", import.meta.url);
const TABLE = "export const SPREAD = {";

/** Writes what was measured into the table that bands are made of: the mean over scenarios and tables. */
export function keepSpread(fared: readonly Fared[]): void {
  const text = readFileSync(FILE, "utf8");
  const rows = FORETOLD.map((id) => {
    const spreads = Array.from({ length: TURNS_AHEAD }, (_, ahead) => {
      const measured = fared.filter((one) => one.figure === id && one.ahead === ahead);
      return ([0, 1, 2] as const).map((k) => Math.round(100 * mean(measured.map(({ spread }) => spread[k]))) / 100);
    });
    return `  ${id}: ${JSON.stringify(spreads).replaceAll(",", ", ")},`;
  });
  writeFileSync(
    FILE,
    `${text.slice(0, text.indexOf(TABLE))}${TABLE}\n${rows.join("\n")}\n} as const; // biome-ignore format: a table\n`,
  );
}
