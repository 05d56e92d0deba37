import type { Measured } from "./line.ts";

/** @param at 0 to 1. */
export function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? Number.NaN;
}
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** What one call takes, in µs, over so many calls. */
export function timed(work: () => void, times: number): number {
  const start = performance.now();
  for (let k = 0; k < times; k++) work();
  return ((performance.now() - start) * 1_000) / times;
}

/** Ours and the anchor in turns, so that what else the machine does falls on both; the first round only warms up. */
export async function inRounds(
  rounds: number,
  ours: () => number | Promise<number>,
  anchor: () => number | Promise<number>,
): Promise<Measured> {
  const pairs: { mine: number; theirs: number }[] = [];
  for (let round = 0; round <= rounds; round++) {
    const mine = await ours();
    const theirs = await anchor();
    if (round > 0) pairs.push({ mine, theirs });
  }
  return measuredOf(pairs);
}

export function measuredOf(pairs: readonly { mine: number; theirs: number }[]): Measured {
  const ratios = pairs.map(({ mine, theirs }) => mine / theirs);
  const ratio = median(ratios);
  return {
    ours: median(pairs.map(({ mine }) => mine)),
    anchor: median(pairs.map(({ theirs }) => theirs)),
    ratio,
    spread: (quantile(ratios, 0.75) - quantile(ratios, 0.25)) / 2 / ratio,
  };
}

/** The same work once for several lines. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
