import { HELD, type HeldId } from "../../../shared/figures/held.ts";
import type { FigureId } from "../../../shared/figures/table.ts";
import type { Unit } from "../../../shared/figures/unit.ts";
import { ONE } from "../../../shared/state/maths.ts";
import { count, gw, hours, money, percent, pointsFine, price, score, times, tokens } from "../../words/format.ts";
import { contentWords, hasWords, t } from "../../words/index.ts";
import type { Family } from "../../words/keys.ts";

/** Explanations count in people's units; formats take those of the state. */
const FORMATS: Record<Unit, (value: number) => string> = {
  GW: (value) => gw(value * 1_000),
  $B: (value) => money(value * 1_000),
  Pt: (value) => tokens(value * 1_000),
  "$/Mt": (value) => price(value * 1e6),
  factor: (value) => times(value * 1_000),
  score: (value) => score(value * 100),
  h: (value) => hours(value * 1_000),
  share: (value) => percent(value * ONE, 0),
  points: (value) => pointsFine(value * 100),
  percent: (value) => percent(value * 100),
  count,
};
export const valueWords = (value: number, unit: Unit): string => FORMATS[unit](value);
/** A figure as the state counts it. */
export const heldWords = (id: HeldId, value: number): string => valueWords(value / HELD[id].per, HELD[id].unit);

/** Figures of a sector ("ceiling.software") share their kind's title. */
type KindOf<F> = F extends `${infer Kind}.${string}` ? Kind : F;
const kindOf = (figure: FigureId) => (figure.split(".")[0] ?? figure) as KindOf<FigureId>;
export const figureWords = (figure: FigureId): string => t(`explain.figures.${kindOf(figure)}`);

/** Terms that are content: the sectors of adoption, the markets of reach, the tracks of the score. */
const FAMILY_OF_TERMS: Partial<Record<FigureId, Family>> = {
  adoption: "sectors",
  reach: "markets",
  scoreRaw: "tracks",
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
