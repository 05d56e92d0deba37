import type { Explanation } from "../figures/explain.ts";
import type { Unit } from "../figures/unit.ts";
import { log2 } from "../state/maths.ts";

/** What one term did to a figure, in the figure's own unit. */
export interface WaterfallStep {
  id: string;
  by: number;
}

/** How a figure came from what it was to what it is. The steps add up to the difference. */
export interface Waterfall {
  from: number;
  to: number;
  unit: Unit;
  steps: WaterfallStep[];
}

/**
 * From one explanation of a figure to a later one, term by term. Terms of a sum differ by what they differ; factors of a
 * product take their part of the change by their logarithms, so that the order doesn't matter; of a least, the one that
 * binds now has done it.
 */
export function waterfall(before: Explanation, after: Explanation): Waterfall {
  const { value: from } = before;
  const { value: to, unit } = after;
  return { from, to, unit, steps: stepsOf(before, after, to - from).filter(({ by }) => by !== 0) };
}

function stepsOf(before: Explanation, after: Explanation, change: number): WaterfallStep[] {
  if (after.how === "least") {
    const [binding] = [...after.terms].sort((a, b) => a.value - b.value);
    return binding ? [{ id: binding.id, by: change }] : [];
  }
  const ids = [...new Set([...before.terms, ...after.terms].map(({ id }) => id))];
  const valueIn = ({ terms }: Explanation, id: string, none: number) =>
    terms.find((term) => term.id === id)?.value ?? none;
  if (after.how === "sum") return ids.map((id) => ({ id, by: valueIn(after, id, 0) - valueIn(before, id, 0) }));
  const ratios = ids.map((id) => valueIn(after, id, 1) / valueIn(before, id, 1));
  // A factor that was or became nothing has done all of it.
  const decisive = ids.find((_, k) => !((ratios[k] ?? 0) > 0 && Number.isFinite(ratios[k])));
  if (decisive !== undefined) return [{ id: decisive, by: change }];
  const logs = ratios.map(log2);
  const all = logs.reduce((sum, log) => sum + log, 0);
  // Factors that undo each other leave nothing to divide.
  return all === 0 ? [] : ids.map((id, k) => ({ id, by: (change * (logs[k] ?? 0)) / all }));
}
