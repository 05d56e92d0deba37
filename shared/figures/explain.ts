import { isKept, keptTerms } from "../state/kept.ts";
import type { Position } from "../state/position.ts";
import { FIGURES, type FigureId, type How } from "./table.ts";
import type { Unit } from "./unit.ts";

export interface Term {
  id: string;
  value: number;
  unit: Unit;
}

/** A figure and what makes it: the sum, the product or the least of its terms. */
export interface Explanation {
  figure: FigureId;
  how: How;
  value: number;
  unit: Unit;
  terms: Term[];
}

const COMBINE: Record<How, (values: number[]) => number> = {
  sum: (values) => values.reduce((sum, x) => sum + x, 0),
  product: (values) => values.reduce((product, x) => product * x, 1),
  least: (values) => Math.min(...values),
};

/** What the terms come to: the figure, but for the rounding of the state. Tests hold it. */
export const combined = ({ how, terms }: Pick<Explanation, "how" | "terms">): number =>
  COMBINE[how](terms.map(({ value }) => value));

/** What a term is worth; nothing to a figure that has no such term. */
export const termIn = ({ terms }: Pick<Explanation, "terms">, id: string): number | undefined =>
  terms.find((term) => term.id === id)?.value;

/** The terms behind a figure of the nation's own, as they were when it was made, and what it is. */
export function explain(at: Position, figure: FigureId): Explanation {
  const { how, unit, units, per = 1, value, terms } = FIGURES[figure];
  const usual: Unit = how === "product" ? "factor" : unit;
  const made = isKept(figure) ? keptTerms(at, figure) : terms(at);
  return {
    figure,
    how,
    unit,
    value: value(at),
    terms: Object.entries(made).map(([id, term]) => ({ id, value: term / per, unit: units?.[id] ?? usual })),
  };
}

/** A change smaller than this is one of rounding. */
const NOTHING = 1e-9;

/**
 * The figure as the plan would have it, all else as it is; undefined where the plan changes nothing of it. What a turn made
 * stays as it is until the next: of it, the terms change that its formula would now make otherwise.
 */
export function explainPlanned(standing: Position, planned: Position, figure: FigureId): Explanation | undefined {
  const now = explain(standing, figure);
  const moved = explain(planned, figure);
  const then = isKept(figure) ? remade(moved, standing, planned) : moved;
  const isChanged = then.terms.some(({ id, value }) => Math.abs(value - (termIn(now, id) ?? 0)) > NOTHING);
  return isChanged ? then : undefined;
}

function remade(made: Explanation, standing: Position, planned: Position): Explanation {
  const { terms: formula, per = 1 } = FIGURES[made.figure];
  const [before, after] = [formula(standing), formula(planned)];
  const terms = made.terms.map((term) => {
    const [was, is] = [before[term.id], after[term.id]];
    if (was === undefined || is === undefined || was === is) return term;
    if (made.how === "sum") return { ...term, value: term.value + (is - was) / per };
    return { ...term, value: was === 0 ? is : (term.value * is) / was };
  });
  return { ...made, terms, value: combined({ how: made.how, terms }) };
}
