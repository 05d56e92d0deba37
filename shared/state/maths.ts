/**
 * Maths that gives the same bits in every engine. Only + - * / and Math.sqrt, floor, round, abs, min, max are exact by
 * the language's own rules; powers and logarithms are not, so they are built here from the exact ones.
 */

/** 1 = 10,000 basis points. */
export const ONE = 10_000;

export const clamp = (x: number, low: number, high: number): number => (x < low ? low : x > high ? high : x);

/** Binary logarithm; x must be positive. Error below 1e-14. */
export function log2(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) throw new RangeError(`log2 of ${x}`);
  let exponent = 0;
  let m = x;
  while (m >= Math.SQRT2) {
    m /= 2;
    exponent++;
  }
  while (m < Math.SQRT2 / 2) {
    m *= 2;
    exponent--;
  }
  // ln m = 2 atanh((m-1)/(m+1)); |s| <= 0.172, so eleven odd terms are enough.
  const s = (m - 1) / (m + 1);
  const s2 = s * s;
  let sum = 0;
  for (let k = 21; k >= 1; k -= 2) sum = sum * s2 + 1 / k;
  return exponent + (2 * s * sum) / Math.LN2;
}

/** 2 to the x, for |x| < 1,000. Relative error below 1e-14. */
export function exp2(x: number): number {
  if (!(x > -1000 && x < 1000)) throw new RangeError(`exp2 of ${x}`);
  const whole = Math.round(x);
  const f = (x - whole) * Math.LN2;
  let series = 1;
  for (let k = 14; k >= 1; k--) series = 1 + (series * f) / k;
  let scale = 1;
  const step = whole < 0 ? 0.5 : 2;
  for (let k = Math.abs(whole); k > 0; k--) scale *= step;
  return series * scale;
}

/** x to the y; 0 for x <= 0. */
export const pow = (x: number, y: number): number => (x <= 0 ? 0 : y === 1 ? x : exp2(y * log2(x)));

export const log10 = (x: number): number => log2(x) / 3.321928094887362;

/** e to the x. */
export const exp = (x: number): number => exp2(x / Math.LN2);

type Terms = Readonly<Record<string, number>>;

/** Of all terms, in their order: another order would round otherwise. */
export function sumTerms(terms: Terms): number {
  let sum = 0;
  for (const id in terms) sum += terms[id] ?? 0;
  return sum;
}

export function productOf(terms: Terms): number {
  let product = 1;
  for (const id in terms) product *= terms[id] ?? 1;
  return product;
}

export function sumOf<T>(items: readonly T[], value: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += value(item);
  return total;
}
