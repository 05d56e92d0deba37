import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Mutant } from "@stryker-mutator/api/core";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { uniform } from "../../shared/state/random.ts";

export const ROOT = join(import.meta.dirname, "../..");

/** One change that can be made to the rules, told by the text that it changes and not by where that stands. */
export interface Change {
  /** Where it stands, as `keyOf` has it: one run of the tool is found in another by this. */
  key: string;
  file: string;
  /** From 1. */
  lineNumber: number;
  /** As the tool takes it: lines from 1, columns from 0. */
  range: string;
  /** The line in which it begins, without the spaces around it. */
  line: string;
  from: string;
  to: string;
}

type Place = Pick<Mutant, "fileName" | "location" | "mutatorName" | "replacement">;

export const keyOf = ({ fileName, location: { start, end }, mutatorName, replacement }: Place): string =>
  [relative(ROOT, fileName), start.line, start.column, end.line, end.column, mutatorName, replacement].join(" ");

const silent = () => {};
const no = () => false;
const LOGGER = {
  isTraceEnabled: no, isDebugEnabled: no, isInfoEnabled: no, isWarnEnabled: no, isErrorEnabled: no, isFatalEnabled: no,
  trace: silent, debug: silent, info: silent, warn: silent, error: silent, fatal: silent,
}; // biome-ignore format: a list

/** Every change that the tool makes to these files. */
export async function changesIn(files: readonly string[]): Promise<Change[]> {
  const texts = new Map(files.map((file) => [join(ROOT, file), readFileSync(join(ROOT, file), "utf8")]));
  const sources = [...texts].map(([name, content]) => ({ name, content, mutate: true }));
  const { mutants } = await new Instrumenter(LOGGER).instrument(sources, {
    ignorers: [],
    excludedMutations: [],
    plugins: null,
  });
  return mutants.map((mutant) => {
    const { start, end } = mutant.location;
    const lines = (texts.get(mutant.fileName) ?? "").split("\n");
    const within = lines.slice(start.line, end.line + 1);
    const last = within.length - 1;
    within[last] = within[last]?.slice(0, end.column) ?? "";
    within[0] = within[0]?.slice(start.column) ?? "";
    return {
      key: keyOf(mutant),
      file: relative(ROOT, mutant.fileName),
      lineNumber: start.line + 1,
      range: `${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`,
      line: lines[start.line]?.trim() ?? "",
      from: within.join("\n"),
      to: mutant.replacement,
    };
  });
}

/**
 * So many of them at random. Drawn by the text of each change, so that the same seed draws nearly the same ones after the
 * code around them has moved.
 */
export function drawn(changes: readonly Change[], count: number, seed: number): Change[] {
  const seen = new Map<string, number>();
  const lots = changes.map((change) => {
    const { file, line, from, to } = change;
    const text = [file, line, from, to].join("\n");
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);
    return { change, lot: uniform(seed, "mutate", text, nth) };
  });
  lots.sort((one, other) => one.lot - other.lot);
  return lots.slice(0, count).map(({ change }) => change);
}
