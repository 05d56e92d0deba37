import { DOCTRINES, type Doctrine } from "../../../shared/state/words.ts";
import type { SearchResult } from "../search.ts";
import { meanOf } from "../statistics.ts";
import type { Summary } from "../summary.ts";
import type { Measured, Target } from "./target.ts";

/** Points that the best plan may lose without one thing. */
const MOST_LOST = 10;
/** How far the plans of play that search has made the best of may lie below the best of all. */
const NEAR = 0.08;

/** There is no trick: the best plan that was found does not hang on one thing, and is not the only good one. */
export function searchTargets({ plans, ablations }: SearchResult, sample: number): Target[] {
  const [best] = plans;
  if (!best) return [];
  return [
    {
      what: "the best plan loses without one kind of order, or with one lever held",
      most: MOST_LOST,
      unit: "points",
      measured: ablations.map(({ what, loss }) => ({ name: what, ...loss })),
      sample,
    },
    {
      what: `${DOCTRINES.length} plans of play score, of the best`,
      least: 1 - NEAR,
      unit: "percent",
      // All are measured at the same tables, so the error of the best is theirs as well.
      measured: plans.map(({ doctrine, score }) => ({
        name: doctrine,
        value: score.value / best.score.value,
        error: doctrine === best.doctrine ? 0 : score.error / best.score.value,
      })),
      sample,
    },
  ];
}

/** Plans of play are worth about the same, as they are and when each is made better. */
export function planTargets(
  main: readonly Summary[],
  optimised: ReadonlyMap<Doctrine, readonly number[]> | undefined,
): Target[] {
  const seated = main.filter(({ ending }) => ending === "finished").flatMap(({ nations }) => Object.values(nations));
  const drawn = new Map<Doctrine, number[]>();
  for (const { temperament, score } of seated) drawn.set(temperament, [...(drawn.get(temperament) ?? []), score]);
  const line = (what: string, most: number, scores: ReadonlyMap<Doctrine, readonly number[]>): Target => ({
    what,
    most,
    unit: "percent",
    measured: shortOfBest(scores),
    sample: [...scores.values()].flat().length,
  });
  return [
    line("plans of play score less than the best of them by", 0.1, drawn),
    ...(optimised ? [line("plans hill-climbed on par's seeds score less than the best by", NEAR, optimised)] : []),
  ];
}

/** How far each plan lies below the best, as a share; the best itself is none of them. */
function shortOfBest(scores: ReadonlyMap<Doctrine, readonly number[]>): Measured[] {
  const means = [...scores].map(([name, values]) => ({ name, ...meanOf(values) })).sort((a, b) => b.value - a.value);
  const [best, ...others] = means;
  if (!best) return [];
  return others.map(({ name, value, error }) => ({
    name,
    value: 1 - value / best.value,
    error: Math.hypot(error, best.error) / best.value,
  }));
}
