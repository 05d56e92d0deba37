import type { Band } from "../../../shared/state/band.ts";

const STEP = 12;
const HEIGHT = 24;
const EDGE = 2;

/** The likeliest course as a line, from now on, in the band in which it may lie. What it says is said in words beside it. */
export function BandLine({ now, ahead }: { now: number; ahead: readonly Band[] }) {
  const all: Band[] = [{ low: now, middle: now, high: now }, ...ahead];
  const least = Math.min(...all.map(({ low }) => low));
  const most = Math.max(...all.map(({ high }) => high), least + 1);
  const at = (value: number, index: number) =>
    `${EDGE + index * STEP},${(EDGE + (HEIGHT - 2 * EDGE) * (1 - (value - least) / (most - least))).toFixed(1)}`;
  const highs = all.map(({ high }, index) => at(high, index));
  const lows = all.map(({ low }, index) => at(low, index)).reverse();
  return (
    <svg class="bandLine" viewBox={`0 0 ${2 * EDGE + (all.length - 1) * STEP} ${HEIGHT}`} aria-hidden="true">
      <polygon points={[...highs, ...lows].join(" ")} />
      <polyline points={all.map(({ middle }, index) => at(middle, index)).join(" ")} />
    </svg>
  );
}
