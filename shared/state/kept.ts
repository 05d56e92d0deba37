import type { Position } from "./position.ts";
import { KEPT_FIGURES, type KeptFigure } from "./quarter.ts";

/** Kept terms are counted in millionths. */
const MILLIONTHS = 1e6;
/** Not -0: it is another number than 0 to whoever compares, and the same once it has been sent. */
const inMillionths = (term: number): number => Math.round(term * MILLIONTHS) || 0;

/** Keeps the terms that a figure is being made of, so that it can be opened whatever is planned since; gives them back. */
export function keep<T extends Readonly<Record<string, number>>>(at: Position, figure: KeptFigure, terms: T): T {
  const kept: Record<string, number> = {};
  for (const id in terms) kept[id] = inMillionths(terms[id] ?? 0);
  at.cabinet.quarter.terms[figure] = kept;
  return terms;
}

/** Adds to one of the terms that are kept. */
export function addToKept(at: Position, figure: KeptFigure, id: string, by: number): void {
  const kept = at.cabinet.quarter.terms[figure];
  kept[id] = (kept[id] ?? 0) + inMillionths(by);
}

export const isKept = (figure: string): figure is KeptFigure => (KEPT_FIGURES as readonly string[]).includes(figure);

/** The terms as they were when the turn made the figure of them. */
export function keptTerms({ cabinet }: Position, figure: KeptFigure): Record<string, number> {
  const terms: Record<string, number> = {};
  for (const [id, millionths] of Object.entries(cabinet.quarter.terms[figure])) terms[id] = millionths / MILLIONTHS;
  return terms;
}
