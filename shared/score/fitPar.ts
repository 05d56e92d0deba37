import type { Ruleset } from "../content/ruleset.ts";
import { clamp, pow } from "../state/maths.ts";
import { type NationId, TRACKS, type Track } from "../state/words.ts";
import type { Fitted, NationPar, Par, ParFile } from "./par.ts";
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

/** A nation at the end of a turn, as far as par goes by it. */
export interface ParSample {
  weightsBp: Record<Track, number>;
  figures: Record<Track, number>;
  milestonePoints: number;
}

/**
 * Par of one turn, and how far the results spread. Of a track it is the median; of the whole it is halfway between median
 * and mean.
 */
function parAmong(rules: Ruleset, parSamples: readonly ParSample[]): { par: Par; spread: number } {
  const tracks = {} as Record<Track, number>;
  for (const track of TRACKS) tracks[track] = rounded(median(parSamples.map(({ figures }) => figures[track])));
  const most = rules.constants.trackMostBp / 100;
  const totals = parSamples.map(({ figures, weightsBp, milestonePoints }) => {
    let total = milestonePoints;
    for (const track of TRACKS)
      total +=
        (weightsBp[track] / 10_000) * Math.min(most, 100 * pow(figures[track] / tracks[track], EXPONENTS[track]));
    return total;
  });
  const total = rounded((median(totals) + mean(totals)) / 2);
  return { par: { tracks, total }, spread: deviation(totals) / total };
}

/** @param played every nation's standing in finished matches: by match, then by turn. */
export function fitPar(
  rules: Ruleset,
  played: readonly (readonly Record<NationId, ParSample>[])[],
  fitted: Fitted,
): ParFile {
  const nations: Record<NationId, NationPar> = {};
  const spreads = new Map<NationId, number>();
  for (const id of rules.scenario.nations) {
    const byTurn = Array.from({ length: rules.scenario.turns }, (_, turn) =>
      parAmong(
        rules,
        played.flatMap((match) => match[turn]?.[id] ?? []),
      ),
    );
    nations[id] = { turns: byTurn.map(({ par }) => par), slope: 1 };
    spreads.set(id, byTurn.at(-1)?.spread ?? 0);
  }
  const usual = mean([...spreads.values()]);
  for (const [id, par] of Object.entries(nations))
    par.slope = rounded(clamp(usual / (spreads.get(id) || usual), 0.5, 1.4));
  return { scenario: rules.scenario.id, fitted, nations };
}

const rounded = (x: number): number => Math.round(x * 1_000) / 1_000;
