/**
 * Words of people as they go over the line: without what can only deceive, and otherwise as they were typed. The lobby loads this
 * first of all, so it needs neither Zod nor what browsers of the build's target may lack (lookbehind, the flag v).
 */

/** One picture of however many parts: a flag, a key, a person with a tone of skin, a family. */
const PART = String.raw`\p{Extended_Pictographic}(?:[\uFE0E\uFE0F]|\p{Emoji_Modifier})?`;
const PICTURE = String.raw`\p{RI}\p{RI}|[\d#*]\uFE0F?\u20E3|🏴[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}|${PART}(?:\u200D${PART})*`;
/** A letter in one of several forms. */
const VARIANT = String.raw`\p{Script=Han}[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]|\p{Script=Mongolian}[\u180B-\u180D\u180F]`;
/** Scripts whose letters change their form by what joins them or keeps them apart. */
const JOINING = `[${[
  "Arabic", "Syriac", "Mongolian", "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Oriya", "Tamil", "Telugu", "Kannada",
  "Malayalam", "Sinhala", "Khmer", "Myanmar",
].map((script) => String.raw`\p{Script=${script}}`).join("")}\u064B-\u065F]`; // biome-ignore format: a list
const JOINED = String.raw`${JOINING}[\u200C\u200D](?=${JOINING})`;
/** Draws nothing: controls, what turns the direction of writing, fillers, blanks, and what has no character. */
const UNSEEN = String.raw`[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Default_Ignorable_Code_Point}\uFFFC\u{13441}\u{13442}\u{1D159}]`;

const SEEN_OR_NOT = new RegExp(`(${PICTURE}|${VARIANT}|${JOINED})|${UNSEEN}`, "gu");
const BLANKS = /[\s\u2800]+/gu;
/** Marks without a letter are drawn over whatever stands before them. */
const LONE = /(^|\s)\p{M}+/gu;
/** Marks piled on a letter run over the lines above and below it. */
const PILED = /(\p{M}{3})\p{M}+/gu;

/** What a person wrote, without what others can't see or would stumble over. Nothing is left of what draws nothing. */
export const cleaned = (text: string): string =>
  text
    .replace(BLANKS, " ")
    .replace(SEEN_OR_NOT, "$1")
    .replace(LONE, "$1")
    .normalize("NFC")
    .replace(PILED, "$1")
    .replace(BLANKS, " ")
    .trim();

/** What people call a character: a letter with its marks, or a whole picture. */
const CHARACTER = new RegExp(String.raw`${PICTURE}|[^\p{M}\u200C\u200D][\p{M}\u200C\u200D]*|.`, "gsu");
export const charactersOf = (text: string): string[] => text.match(CHARACTER) ?? [];

/** As wide as two Latin letters. */
const WIDE = new RegExp(
  String.raw`^(?:${PICTURE}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Tangut}\p{Script=Nushu}\u3000-\u303F\u3200-\u33FF\uFF01-\uFF60\uFFE0-\uFFE6])`,
  "u",
);
/** Whole sentences, long strokes and signs of old scripts that are drawn as one letter. */
const VAST =
  /[\p{Script=Cuneiform}\p{Script=Egyptian_Hieroglyphs}\p{Script=Anatolian_Hieroglyphs}\u0BF5-\u0BFA\u102A\u2E3A\u2E3B\uA9C1-\uA9C5\uFDF0-\uFDFD\u{12000}-\u{1254F}]/u;
const HALF = /^[\uFF61-\uFFDC]/;

/** How wide a text is, in Latin letters: at least, and for what is drawn wider than its kind rather too much. */
export function widthOf(text: string): number {
  const widths = charactersOf(text).map((character) => {
    if (VAST.test(character)) return 8;
    if (WIDE.test(character) && !HALF.test(character)) return 2;
    return [...character.normalize("NFKC").replace(/\p{M}/gu, "")].length || 1;
  });
  return widths.reduce((sum, width) => sum + width, 0);
}

/** A name is so long at most: 24 Latin letters, 16 Chinese ones. */
const MOST_CHARACTERS = 24;
const MOST_WIDTH = 32;

export type NameRefusal = "unseenName" | "longName";

/** Why nobody can be called so at a table; the same on server and client. */
export function whyNotName(name: string): NameRefusal | undefined {
  const clean = cleaned(name);
  if (clean === "") return "unseenName";
  return charactersOf(clean).length > MOST_CHARACTERS || widthOf(clean) > MOST_WIDTH ? "longName" : undefined;
}
