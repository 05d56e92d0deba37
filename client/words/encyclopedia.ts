import type { Figure } from "../../shared/content/encyclopedia/schema.ts";
import { language } from "./index.ts";

/** What an entry says to people, in one language. */
export interface Prose {
  /** Of a claim or a threshold; content goes by the name that it has in the game. */
  title?: string;
  /** What it is; of a claim: what the person interviewed holds. */
  what: string;
  /** How the game models it, and what to try in play. */
  how: string;
  /** Where it is contested: another view, with its reasons. */
  counter?: string;
  /** For discussion; no one right answer. */
  question: string;
  /** Of a nation: a paragraph for each of its sites, by id. */
  sites?: Readonly<Record<string, string>>;
}

export interface EncyclopediaWords {
  /** Paragraphs that stand before all entries. */
  foreword: readonly string[];
  entries: Readonly<Record<string, Prose>>;
  /** What a real figure counts, by id, with `{{value}}` where the number goes. */
  figures: Readonly<Record<string, string>>;
}

const CATALOGUES = import.meta.glob<Partial<EncyclopediaWords>>("./*/encyclopedia/**/*.ts");

/**
 * A real figure in a sentence: "Wait for a gas turbine: 3–7 years". From a billion on numbers stand as powers of ten.
 * @throws when the words have no such figure.
 */
export function figureInWords({ id, value }: Figure, { figures }: EncyclopediaWords, of = language()): string {
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

/** The words of the encyclopedia, fetched when it is first opened: neither lobby nor match carry them. */
export async function encyclopediaWords(of = language()): Promise<EncyclopediaWords> {
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
