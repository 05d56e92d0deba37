import { cpus, platform } from "node:os";
import type { Result } from "./line.ts";

const figure = (value: number): string => {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toFixed(digits);
};

export function heading(): string {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim() ?? "unknown"}, ${platform()}, Node ${process.version}`;
  return `${machine}, ${new Date().toISOString().slice(0, 10)}\n`;
}

/** A line of the table, and what must hold beside it. */
export function row({ line, ours, anchor, ratio, spread, limits = [], holds, isDream }: Result): string {
  const { name, what, unit, goal, dream, isMoreBetter } = line;
  const sign = isMoreBetter ? "≥" : "≤";
  const wish = `${sign} ${goal}${dream === undefined ? "" : ` (${dream})`}`;
  const verdict = isDream ? "dream" : holds ? "holds" : "MISSES";
  const measured = `${figure(ratio).padStart(7)} × ± ${(100 * spread).toFixed(0).padStart(2)} %`;
  return [
    `${name.padEnd(14)} ${measured}   ${wish.padEnd(13)} ${verdict.padEnd(7)} ${what}: ${figure(ours)} ${unit}; ${line.anchor}: ${figure(anchor)} ${unit}`,
    ...limits.map(
      (limit) =>
        `${"".padEnd(14)} ${limit.what}: ${figure(limit.value)} ${limit.unit}, at most ${limit.most}${limit.value > limit.most ? ", MISSES" : ""}`,
    ),
  ].join("\n");
}

/** All lines in one, for programs. */
export const asJson = (results: readonly Result[]): string =>
  JSON.stringify({
    lines: results.map(({ line: { name, goal, dream = null }, ratio, spread, holds, isDream }) => ({
      name,
      ratio,
      goal,
      dream,
      holds,
      isDream,
      spread,
    })),
  });
