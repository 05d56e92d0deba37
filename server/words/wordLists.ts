import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import {
  DataSet,
  englishDataset,
  englishRecommendedTransformers,
  parseRawPattern,
  RegExpMatcher,
  toAsciiLowerCaseTransformer,
} from "obscenity";

/**
 * Words that nobody at a table should have to read, by language. English comes from obscenity, which sees through look-alike
 * letters and knows the innocent words around them; the other languages from the lists of naughty-words.
 */

/** Whether a text holds none of these words. */
export type IsFit = (text: string) => boolean;

const require = createRequire(import.meta.url);
/** Written without spaces between words, so that a word is found anywhere. */
const WITHOUT_SPACES = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u;
/** obscenity reads these signs as its own. */
const SIGNS = /[[\]|?\\]/g;

const patternOf = (word: string) => {
  const plain = word.toLowerCase().replace(SIGNS, "\\$&");
  return parseRawPattern(WITHOUT_SPACES.test(word) ? plain : `|${plain}|`);
};

/** @throws when there is no list of that language. */
function listOf(language: string): string[] {
  try {
    // A single character stands in too many innocent words.
    return (require(`naughty-words/${language}.json`) as string[]).filter((word) => [...word].length > 1);
  } catch {
    throw new Error(`there is no word list of the language "${language}"`);
  }
}

interface Changes {
  more: string[];
  fewer: Set<string>;
}

/** What a host wrote: a word a line to add it, with a minus before it to take it out; # begins a remark. */
function changesIn(folder: string): Changes {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];
  const lines = files
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"))
    .map((line) => line.replace(/#.*/, "").trim())
    .filter(Boolean);
  return {
    more: lines.filter((line) => !line.startsWith("-")),
    fewer: new Set(lines.filter((line) => line.startsWith("-")).map((line) => line.slice(1).trim().toLowerCase())),
  };
}

/**
 * @param languages ids of naughty-words, such as "en" and "zh".
 * @param folder of the host's own lists.
 * @throws when there is no list of a language, or a line of the host's can't be read.
 */
export function wordLists(languages: readonly string[], folder: string): IsFit {
  const { more, fewer } = changesIn(folder);
  const others = languages.filter((language) => language !== "en").flatMap(listOf);
  const listed = [...others, ...more].filter((word) => !fewer.has(word.toLowerCase()));
  const plain = listed.reduce(
    (set, word) => set.addPhrase((phrase) => phrase.addPattern(patternOf(word))),
    new DataSet<{ originalWord: string }>(),
  );
  const matchers = [
    new RegExpMatcher({ ...plain.build(), blacklistMatcherTransformers: [toAsciiLowerCaseTransformer()] }),
  ];
  if (languages.includes("en")) {
    const english = new DataSet<{ originalWord: string }>()
      .addAll(englishDataset)
      .removePhrasesIf(({ metadata }) => fewer.has(metadata?.originalWord ?? ""));
    matchers.push(new RegExpMatcher({ ...english.build(), ...englishRecommendedTransformers }));
  }
  return (text) => !matchers.some((matcher) => matcher.hasMatch(text));
}
