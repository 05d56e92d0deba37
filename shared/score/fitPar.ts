import type { Ruleset } from "../content/ruleset.ts";
import { clamp, pow } from "../state/maths.ts";
import { type NationId, TRACKS, type Track } from "../state/words.ts";
import { banksOf } from "./banks.ts";
import { countedFrom, type ParOfNation, wayOf } from "./par.ts";
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

/** How far a nation's own exponent may lie from the usual one. */
const EXPONENT = { least: 0.5, most: 1.6 };

/** Four digits tell more than a thousand matches know. */
const rounded = (x: number): number => Number(x.toPrecision(4));

/** Tracks by their weights in parts of par: 1 for who has par in all. */
function ratioOf(
  rules: Ruleset,
  { figures, weightsBp }: ParSample,
  par: Record<Track, number>,
  first: Record<Track, number>,
  exponent: number,
): number {
  const most = rules.constants.trackMostBp / 10_000;
  return TRACKS.reduce((sum, track) => {
    const way = wayOf(figures[track], countedFrom(first[track], par[track]), par[track]);
    return sum + (weightsBp[track] / 10_000) * Math.min(most, pow(way, EXPONENTS[track] * exponent));
  }, 0);
}

/**
 * Par of every nation at tables of one size.
 * @param played every nation's sample in finished matches: by match, then by turn; a nation that did not play is missing.
 */
export function fitPar(
  rules: Ruleset,
  played: readonly (readonly Record<NationId, ParSample>[])[],
): Record<NationId, ParOfNation> {
  const own = new Map(
    rules.scenario.nations.map((id) => [
      id,
      played.map((match) => match.flatMap((turn) => turn[id] ?? [])).filter((match) => match.length > 0),
    ]),
  );
  const medians = (id: NationId): Record<Track, number>[] =>
    Array.from({ length: rules.scenario.turns }, (_, turn) => {
      const figures = (own.get(id) ?? []).flatMap((match) => match[turn]?.figures ?? []);
      return Object.fromEntries(
        TRACKS.map((track) => [track, rounded(median(figures.map((of) => of[track])))]),
      ) as Record<Track, number>;
    });
  const tracks = new Map(rules.scenario.nations.map((id) => [id, medians(id)]));
  /** What the banked years of a match come to, in parts of par. */
  const resultOf = (id: NationId, match: readonly ParSample[], exponent: number): number =>
    banksOf(rules.scenario.turns).reduce((sum, { turn, shareBp }) => {
      const [sample, par, first] = [match[turn], tracks.get(id)?.[turn], tracks.get(id)?.[0]];
      return sample && par && first ? sum + (shareBp / 10_000) * ratioOf(rules, sample, par, first, exponent) : sum;
    }, 0);
  const spreadOf = (id: NationId, exponent: number) =>
    deviation((own.get(id) ?? []).map((match) => resultOf(id, match, exponent)));
  const usual = mean(rules.scenario.nations.map((id) => spreadOf(id, 1)));
  return Object.fromEntries(
    rules.scenario.nations.map((id) => {
      const exponent = rounded(clamp(usual / (spreadOf(id, 1) || usual), EXPONENT.least, EXPONENT.most));
      const matches = own.get(id) ?? [];
      // Milestones are part of par, so the tracks of who has par come to the rest.
      const rest = 100 - mean(matches.map((match) => match.at(-1)?.milestonePoints ?? 0));
      const pars = tracks.get(id) ?? [];
      const turns = pars.map((par, turn) => {
        const [first = par] = pars;
        const ratios = matches.flatMap((match) => {
          const sample = match[turn];
          return sample ? [ratioOf(rules, sample, par, first, exponent)] : [];
        });
        return [...TRACKS.map((track) => par[track]), rounded(rest / mean(ratios))];
      });
      return [id, { exponent, turns }];
    }),
  );
}
