import type { ListLine } from "./line.ts";
import { plain, written } from "./readings.ts";

/**
 * What lines of a word list look like in a reading (readings.ts). Neighbouring letters share no sign but the star, of which at
 * most three stand together: no text takes long.
 */

/** Written without spaces between words, so that a word is found anywhere. */
const WITHOUT_SPACES =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Extended_Pictographic}/u;
/** So many letters at least, or a star in place of one could be anything, and a letter said twice another word. */
const LEAST = 4;
const ENDINGS = "(?:e?[rd]?s?|in|ing|y|a)";

const literal = (letter: string): string => letter.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&");

/** Each letter as it may be written: again and again, and inside a word as a star. */
function lettersOf(word: string): string[] {
  const letters = [...word];
  const isLong = letters.length >= LEAST;
  return letters.map((letter, at) => {
    const plain = literal(letter);
    const isInside = at > 0 && at < letters.length - 1;
    const shown = isLong && isInside ? `[${plain}*]` : plain;
    const again = isLong && isInside ? `${shown}*` : `${plain}*`;
    // Of a double letter, the second is the one that goes on.
    if (letters[at + 1] === letter) return shown;
    if (letters[at - 1] === letter) return `${shown}${again}`;
    return isLong ? `${shown}${again}` : `${plain}(?:${plain}{2})?`;
  });
}

const joined = (text: string, between: string): string =>
  text
    .split(" ")
    .map((word) => lettersOf(word).join(between))
    .join(" ?");
/** Letter by letter: "n o t". */
const spelt = (text: string): string => [...text.replaceAll(" ", "")].map(literal).join(" ");
const backwards = (text: string): string => [...text].reverse().join("");

/** Alternatives by their first letters, so that most of them need not be tried. */
function anyOf(alternatives: readonly string[]): string {
  const byFirst = new Map<string, string[]>();
  for (const source of alternatives) {
    const first = /^\\?./u.exec(source)?.[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), source]);
  }
  const branches = [...byFirst].map(
    ([first, all]) => `${first}(?:${all.map((one) => one.slice(first.length)).join("|")})`,
  );
  return `(?:${branches.join("|")})`;
}
const STARTS = "(?<=[ \\d])";
const ENDS = "(?=[ \\d])";

/** A whole word in Cyrillic is known by the Latin that it looks like, too: in a mixture of both, all of it is read so. */
function writings({ text, isOpenBefore, isOpenAfter }: ListLine): string[] {
  const own = written(text);
  const isCyrillic = /\p{Script=Cyrillic}/u.test(own) && !isOpenBefore && !isOpenAfter;
  return isCyrillic ? [own, written(plain(own))] : [own];
}

/** @returns what finds any of these lines in a reading; undefined when there is none. */
export function finder(lines: readonly ListLine[]): RegExp | undefined {
  const known = lines
    .flatMap((line) => writings(line).map((text) => ({ ...line, text })))
    .filter(({ text }) => text !== "");
  const unspaced = known.filter(({ text }) => WITHOUT_SPACES.test(text));
  const words = known.filter(({ text }) => !WITHOUT_SPACES.test(text));
  const of = (before: boolean, after: boolean) =>
    words
      .filter(({ isOpenBefore, isOpenAfter }) => isOpenBefore === before && isOpenAfter === after)
      .map(({ text }) => text);
  const anywhere = of(true, true);
  const groups: [string, string[], string][] = [
    ["", unspaced.map(({ text }) => joined(text, "[ *]?")), ""],
    ["", anywhere.map((text) => joined(text, "")), ""],
    [STARTS, of(false, true).map((text) => joined(text, "")), ""],
    ["", of(true, false).map((text) => joined(text, "")), ENDS],
    [STARTS, of(false, false).map((text) => joined(text, "")), ENDS],
    // Words with spaces between their letters, and words spelt backwards.
    [STARTS, anywhere.map((text) => joined(text, " ?") + ENDINGS), ENDS],
    [STARTS, anywhere.map((text) => joined(backwards(text), "")), ENDS],
    [STARTS, words.map(({ text }) => spelt(text)), ENDS],
  ];
  const sources = groups.filter(([, all]) => all.length > 0).map(([start, all, end]) => start + anyOf(all) + end);
  return sources.length === 0 ? undefined : new RegExp(sources.join("|"));
}

/** @returns what finds these lines in a text of small letters that still has its signs. */
export function innocence(lines: readonly ListLine[]): RegExp | undefined {
  const sources = lines.map(({ text, isOpenBefore, isOpenAfter }) => {
    const words = written(text)
      .split(" ")
      .map((word) => [...word].map(literal).join(""));
    const source = words.join("[^\\p{L}\\p{N}]+");
    if (WITHOUT_SPACES.test(text)) return source;
    return `${isOpenBefore ? "" : "(?<![\\p{L}\\p{N}])"}${source}${isOpenAfter ? "\\p{L}*" : "(?![\\p{L}\\p{N}])"}`;
  });
  return sources.length === 0 ? undefined : new RegExp(sources.join("|"), "gu");
}
