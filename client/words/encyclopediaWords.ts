import type { RealFigure } from "../../shared/content/encyclopedia/schema.ts";
import type { EncyclopediaWords } from "./encyclopedia.ts";
import { FIRST, type Language, language, STATUS } from "./index.ts";

const CATALOGUES = import.meta.glob<Partial<EncyclopediaWords>>("./*/encyclopedia/**/*.ts");

/**
 * A real figure in a sentence: "Wait for a gas turbine: 3–7 years". From a billion on numbers stand as powers of ten.
 * @throws when the words have no such figure.
 */
export function figureInWords({ id, value }: RealFigure, { figures }: EncyclopediaWords, of = language()): string {
  const words = figures[id];
  if (words === undefined) throw new Error(`no words for figure ${id}`);
  const ends = typeof value === "number" ? [value] : value;
  return words.replace("{{value}}", ends.map((end) => inDigits(end, of)).join("–"));
}

function inDigits(value: number, of: string): string {
  // Years and other numbers of four digits stay together.
  if (value < 1e9) return new Intl.NumberFormat(of, { maximumFractionDigits: 4, useGrouping: "min2" }).format(value);
  const power = Math.floor(Math.log10(value));
  const raised = [...String(power)].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("");
  const front = value / 10 ** power;
  return front === 1 ? `10${raised}` : `${inDigits(front, of)} × 10${raised}`;
}

/** What a language has of it. */
export async function ownEncyclopedia(of: Language): Promise<EncyclopediaWords> {
  const paths = Object.keys(CATALOGUES).filter((path) => path.startsWith(`./${of}/`));
  const catalogues = await Promise.all(
    paths.map(async (path): Promise<Partial<EncyclopediaWords>> => (await CATALOGUES[path]?.()) ?? {}),
  );
  return {
    foreword: catalogues.flatMap(({ foreword = [] }) => foreword),
    entries: Object.fromEntries(catalogues.flatMap(({ entries = {} }) => Object.entries(entries))),
    figures: Object.fromEntries(catalogues.flatMap(({ figures = {} }) => Object.entries(figures))),
  };
}

/**
 * The words of the encyclopedia, fetched when it is first opened: neither lobby nor match carry them. Of a language in parts,
 * what it lacks is in English.
 */
export async function encyclopediaWords(of = language()): Promise<EncyclopediaWords> {
  const own = await ownEncyclopedia(of);
  return STATUS[of] === "whole" ? own : completed(own, await ownEncyclopedia(FIRST));
}

export const completed = (own: EncyclopediaWords, english: EncyclopediaWords): EncyclopediaWords => ({
  foreword: own.foreword.length > 0 ? own.foreword : english.foreword,
  entries: { ...english.entries, ...own.entries },
  figures: { ...english.figures, ...own.figures },
});
