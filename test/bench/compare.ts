import type { Result } from "./line.ts";

/** What `--keep` wrote. */
export interface Kept {
  lines: { name: string; ratio: number; spread: number }[];
}

/** Below this a difference says nothing, however little a line spreads. */
const LEAST = 0.1;

/** @returns a sentence for each line that got worse than it was by more than both spread. */
export function worse(kept: Kept, results: readonly Result[]): string[] {
  return results.flatMap(({ line, ratio, spread }) => {
    const before = kept.lines.find(({ name }) => name === line.name);
    if (!before) return [];
    const change = line.isMoreBetter ? before.ratio / ratio : ratio / before.ratio;
    if (change <= 1 + Math.max(LEAST, 2 * (spread + before.spread))) return [];
    return [`${line.name} got worse: ${before.ratio.toFixed(2)} × before, ${ratio.toFixed(2)} × now`];
  });
}
