import { type FigureId, kindOf } from "../../../shared/figures/table.ts";
import { contentWords, hasWords, t } from "../../words/index.ts";
import type { WordFamily } from "../../words/keys.ts";

export const figureWords = (figure: FigureId): string => t(`explain.figures.${kindOf(figure)}`);

/** Terms that are content: the sectors of adoption, the markets of reach, the tracks of the score. */
const FAMILY_OF_TERMS: Partial<Record<FigureId, WordFamily>> = {
  adoption: "sectors",
  reach: "markets",
  score: "tracks",
};

export function termName(figure: FigureId, id: string): string {
  const own = `explain.own.${kindOf(figure)}.${id}` as const;
  if (hasWords(own)) return t(own);
  const family = FAMILY_OF_TERMS[figure];
  const name = family && contentWords(family, id, "name");
  if (name !== undefined) return name;
  const key = `explain.terms.${id}` as const;
  return hasWords(key) ? t(key) : id;
}
