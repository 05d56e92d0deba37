import { pick } from "../../shared/state/random.ts";

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, x) => sum + x, 0) / Math.max(1, values.length);

/** The value below which the share `q` (0 to 1) of the values lies, interpolated; NaN for none. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * q;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const share = <T>(values: readonly T[], of: (value: T) => boolean): number =>
  values.filter(of).length / Math.max(1, values.length);

/** A figure from a sample, with its standard error in the same unit. */
export interface Estimate {
  value: number;
  error: number;
}

/** The mean of a sample; of one value the error is not known, and so taken to be without bound. */
export function meanOf(values: readonly number[]): Estimate {
  const value = mean(values);
  if (values.length < 2) return { value, error: Number.POSITIVE_INFINITY };
  const squares = values.map((x) => (x - value) * (x - value));
  return { value, error: Math.sqrt(mean(squares) / (values.length - 1)) };
}

const RESAMPLED = 200;

/** What a statistic of a sample is; its error is how it spreads over samples that are drawn from this one (bootstrap). */
export function bootstrapped(values: readonly number[], statistic: (values: readonly number[]) => number): Estimate {
  const drawn = (k: number) => values.map((_, j) => values[pick(values.length, k, "resampled", j)] ?? 0);
  const spread = meanOf(Array.from({ length: RESAMPLED }, (_, k) => statistic(drawn(k))));
  return { value: statistic(values), error: spread.error * Math.sqrt(RESAMPLED) };
}

/** A share of a sample. The error is Agresti and Coull's, which none out of ten does not make certain. */
export function shareOf<T>(values: readonly T[], of: (value: T) => boolean): Estimate {
  const hits = values.filter(of).length;
  const likely = (hits + 2) / (values.length + 4);
  return {
    value: hits / Math.max(1, values.length),
    error: Math.sqrt((likely * (1 - likely)) / (values.length + 4)),
  };
}
