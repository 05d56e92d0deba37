import type { Position } from "../state/position.ts";
import { isKept, keptTerms } from "./kept.ts";
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

/** The terms behind a figure of the nation's own, as they were when it was made, and what it is. */
export function explain(at: Position, figure: FigureId): Explanation {
  const { how, unit, units, scale = 1, rest, ...of } = FIGURES[figure];
  const usual: Unit = how === "product" ? "factor" : unit;
  const value = of.value(at);
  const terms = Object.entries({ ...of.terms(at), ...keptTerms(at, figure) }).map(
    ([id, term]): Term => ({ id, value: term * scale, unit: units?.[id] ?? usual }),
  );
  if (rest !== undefined) terms.push({ id: rest, value: value - combined({ how, terms }), unit });
  return { figure, how, unit, value, terms };
}

/** A change smaller than this is one of rounding. */
const NOTHING = 1e-9;

/**
 * The figure as the plan would have it, all else as it is; undefined where the plan changes nothing of it. What a turn made
 * stays as it is until the next: of it, the terms change that its formula would now make otherwise.
 */
export function explainPlanned(standing: Position, planned: Position, figure: FigureId): Explanation | undefined {
  const now = explain(standing, figure);
  const then = isKept(figure) ? remade(now, standing, planned) : explain(planned, figure);
  const isChanged = then.terms.some(({ value }, k) => Math.abs(value - (now.terms[k]?.value ?? 0)) > NOTHING);
  return isChanged ? then : undefined;
}

function remade(now: Explanation, standing: Position, planned: Position): Explanation {
  const { terms: formula, scale = 1 } = FIGURES[now.figure];
  const [before, after] = [formula(standing), formula(planned)];
  const terms = now.terms.map((term) => {
    const [was, is] = [before[term.id], after[term.id]];
    if (was === undefined || is === undefined || was === is) return term;
    if (now.how === "sum") return { ...term, value: term.value + (is - was) * scale };
    return { ...term, value: was === 0 ? is : (term.value * is) / was };
  });
  return { ...now, terms, value: combined({ how: now.how, terms }) };
}
