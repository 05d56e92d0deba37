import { remove } from "confusables";

/**
 * What a text may be read as: as it is written, without what dresses its letters up, with figures and signs taken for letters.
 * A reading is small letters with single spaces between words, and a space at either end.
 */

/** Stands where something innocent stood, so that what is left and right of it does not come together. */
const INNOCENT = "\uFFFD";
/** "The grid's": not a letter by itself. */
const APOSTROPHE = /(?<=\p{L})['’`´](?=s(?!\p{L}))/gu;
const CAMEL = /(?<=\p{Ll})(?=\p{Lu})/gu;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}*\uFFFD]+/gu;
const PICTURE = /(?!\p{N})\p{Extended_Pictographic}/gu;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Accents of alphabets that are read without them, too. */
const ACCENTS = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*)\p{M}/gu;

/** Dressed letters that neither NFKC nor `confusables` know: alphabets in boxes, and small capitals. */
const ALPHABET = "abcdefghijklmnopqrstuvwxyz";
const BOXES = [0x1f150, 0x1f170, 0x1f1e6].map((first) =>
  String.fromCodePoint(...Array.from(ALPHABET, (_, number) => first + number)),
);
const DRESSED = new Map(
  [...BOXES, "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡ×ʏᴢ", "ɐqɔpǝɟƃɥᴉɾʞןɯuodbɹsʇnʌʍxʎz"].flatMap((letters) =>
    [...letters].map((letter, number) => [letter, ALPHABET[number] ?? letter] as const),
  ),
);
const undressed = (text: string): string => text.replace(/\P{ASCII}/gu, (letter) => DRESSED.get(letter) ?? letter);

const FIGURES: Record<string, string> = {
  "0": "o",
  "1": "i",
  "2": "z",
  "3": "e",
  "4": "a",
  "5": "s",
  "6": "g",
  "7": "t",
  "8": "b",
  "9": "g",
  "@": "a",
  $: "s",
  "!": "i",
  "|": "i",
  "+": "t",
  "€": "e",
  "£": "l",
  "¢": "c",
  μ: "u",
  ƒ: "f",
};
/** A word in which figures or signs stand among letters; a number at its end is a number. */
const MIXED = /(?=[\d@$!|+€£¢μƒ]*\p{L})[\p{L}\d@$!|+€£¢μƒ*]+/gu;
const NUMBER_AFTER = /(?<=\p{L}{3})(?:1|\d{3,})$/u;
/** "45s" */
const MEASURE = /^\d{2,}\p{L}$/u;
const withFiguresRead = (text: string, one: string): string =>
  text.replace(MIXED, (word) => {
    if (MEASURE.test(word)) return word;
    const end = word.replace(/[!|+]+$/, "");
    const number = NUMBER_AFTER.exec(end)?.[0] ?? "";
    const letters = end.slice(0, end.length - number.length);
    return letters.replace(/[\d@$!|+€£¢μƒ]/g, (sign) => (sign === "1" ? one : (FIGURES[sign] ?? sign))) + number;
  });

const small = (text: string): string =>
  text.normalize("NFKC").replace(UNSEEN, "").replace(APOSTROPHE, "").toLowerCase();
export const plain = (text: string): string =>
  remove(text.normalize("NFD").replace(ACCENTS, "").normalize("NFC")).toLowerCase();

/** Words with single spaces between them; a letter that is said again and again is said three times. */
export const spaced = (text: string): string =>
  ` ${text
    .replace(PICTURE, " $& ")
    .replace(BETWEEN_WORDS, " ")
    .trim()
    .replace(/(.)\1{3,}/gu, "$1$1$1")} `;

/** How a line of a list is written, to be compared with readings. */
export const written = (text: string): string => spaced(small(text)).trim();

/** @param innocent what is passed over wherever it stands. */
export function readings(text: string, innocent: RegExp | undefined): Set<string> {
  const bare = undressed(text);
  const each = new Set([bare, bare.replace(CAMEL, " ")].map(small));
  return new Set(
    [...each].flatMap((one) => {
      const rest = innocent ? one.replace(innocent, INNOCENT) : one;
      const latin = plain(rest);
      return [rest, latin, withFiguresRead(latin, "i"), withFiguresRead(latin, "l")].map(spaced);
    }),
  );
}
