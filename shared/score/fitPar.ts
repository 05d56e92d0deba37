import type { Ruleset } from "../content/ruleset.ts";
import { clamp, pow } from "../state/maths.ts";
import { type NationId, TRACKS, type Track } from "../state/words.ts";
import type { Fitted, Par, ParFile } from "./par.ts";
import { EXPONENTS } from "./score.ts";

const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / Math.max(1, values.length);
const deviation = (values: readonly number[]): number => {
  const m = mean(values);
  return Math.sqrt(mean(values.map((x) => (x - m) * (x - m))));
};
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** A finished match, as far as par goes by it. */
export interface Played {
  weightsBp: Record<Track, number>;
  nations: Record<NationId, { figures: Record<Track, number>; milestonePoints: number }>;
}

/** Par from finished matches of one scenario: track medians, the whole as mean of median and mean, slope from spread. */
export function fitPar(rules: Ruleset, played: readonly Played[], fitted: Fitted): ParFile {
  const nations: Record<NationId, Par> = {};
  const spreads = new Map<NationId, number>();
  for (const id of rules.scenario.nations) {
    const seen = played.flatMap(({ weightsBp, nations: { [id]: nation } }) =>
      nation ? [{ weightsBp, ...nation }] : [],
    );
    const tracks = {} as Record<Track, number>;
    for (const track of TRACKS) tracks[track] = rounded(median(seen.map(({ figures }) => figures[track])));
    const totals = seen.map(({ figures, weightsBp, milestonePoints }) => {
      let total = milestonePoints;
      for (const track of TRACKS) {
        const score = Math.min(
          rules.constants.trackMostBp / 100,
          100 * pow(figures[track] / tracks[track], EXPONENTS[track]),
        );
        total += (weightsBp[track] / 10_000) * score;
      }
      return total;
    });
    const total = rounded((median(totals) + mean(totals)) / 2);
    nations[id] = { tracks, total, slope: 1 };
    spreads.set(id, deviation(totals) / total);
  }
  const usual = mean([...spreads.values()]);
  for (const [id, par] of Object.entries(nations))
    par.slope = rounded(clamp(usual / (spreads.get(id) || usual), 0.75, 1.3));
  return { scenario: rules.scenario.id, fitted, nations };
}

const rounded = (x: number): number => Math.round(x * 1_000) / 1_000;
