import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PlainFault } from "../plainFault.ts";
import { type ListLine, linesOf } from "./line.ts";
import { finder, innocence } from "./pattern.ts";
import { readings, written } from "./readings.ts";

/**
 * Words that nobody at a table should have to read, by language. The lists in `lists` were measured against names and
 * disguises (test/words); languages without one take theirs from naughty-words, which finds whole words.
 */

/** Whether a text holds none of these words. */
export type IsFit = (text: string) => boolean;

const require = createRequire(import.meta.url);
const LISTS = join(import.meta.dirname, "lists");

/** @throws when there is no list of that language. */
function listOf(language: string): ListLine[] {
  const own = join(LISTS, `${language}.txt`);
  if (/^[a-z]+$/.test(language) && existsSync(own)) return linesOf(readFileSync(own, "utf8"));
  try {
    // A single character stands in too many innocent words.
    const words = (require(`naughty-words/${language}.json`) as string[]).filter((word) => [...word].length > 1);
    return linesOf(words.join("\n"));
  } catch {
    throw new PlainFault(
      `There is no word list of the language "${language}". Leave it out of WORD_LISTS, and start again.`,
    );
  }
}

/** What a host wrote, in files of any name. */
function hostsLines(folder: string): ListLine[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];
  return files.flatMap((name) => linesOf(readFileSync(join(folder, name), "utf8")));
}

/**
 * @param languages such as "en" and "zh".
 * @param folder of the host's own lists.
 * @throws when there is no list of a language.
 */
export function wordLists(languages: readonly string[], folder: string): IsFit {
  const lines = [...languages.flatMap(listOf), ...hostsLines(folder)];
  const innocent = lines.filter((line) => line.isInnocent);
  const takenOut = new Set(innocent.map(({ text }) => written(text)));
  const found = finder(lines.filter((line) => !line.isInnocent && !takenOut.has(written(line.text))));
  const passedOver = innocence(innocent);
  return (text) => found === undefined || ![...readings(text, passedOver)].some((reading) => found.test(reading));
}
