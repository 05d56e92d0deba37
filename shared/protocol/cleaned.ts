import { z } from "zod";

/** Joins the parts of one emoji; anywhere else it is invisible. */
const JOINER = /(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
/** Controls, what turns the direction of writing, zero widths, and what has no character: all of it can only deceive. */
const UNSEEN = /[\p{Cc}\p{Co}\p{Cs}\p{Cn}]|(?!\u200D)\p{Cf}/gu;
/** Marks piled on a letter run over the lines above and below it. */
const PILED = /(\p{M}{3})\p{M}+/gu;

/** What a person wrote, without what others can't see or would stumble over; widths and ligatures are made plain (NFKC). */
export const cleaned = (text: string): string =>
  text.normalize("NFKC").replace(/\s+/gu, " ").replace(UNSEEN, "").replace(JOINER, "").replace(PILED, "$1").trim();

/** Words of a person, cleaned first and measured then, in characters. */
export const wordsSchema = (most: number) =>
  z
    .string()
    .max(4 * most)
    .transform(cleaned)
    .pipe(z.string().min(1).max(most));
