import type { Position } from "../state/position.ts";
import { KEPT_FIGURES, type KeptFigure } from "../state/quarter.ts";

const MILLIONTHS = 1e6;

/** Keeps the terms that a figure is being made of, so that it can be opened whatever is planned since; gives them back. */
export function keep<T extends Readonly<Record<string, number>>>(at: Position, figure: KeptFigure, terms: T): T {
  const kept: Record<string, number> = {};
  // Not -0: it is another number than 0 to whoever compares, and the same once it has been sent.
  for (const id in terms) kept[id] = Math.round((terms[id] ?? 0) * MILLIONTHS) || 0;
  at.cabinet.quarter.terms[figure] = kept;
  return terms;
}

export const isKept = (figure: string): figure is KeptFigure => (KEPT_FIGURES as readonly string[]).includes(figure);

/** The terms as they were; of a figure whose terms can't have changed since, none. */
export function keptTerms({ cabinet }: Position, figure: string): Record<string, number> {
  const terms: Record<string, number> = {};
  if (!isKept(figure)) return terms;
  for (const [id, millionths] of Object.entries(cabinet.quarter.terms[figure] ?? {}))
    terms[id] = millionths / MILLIONTHS;
  return terms;
}
