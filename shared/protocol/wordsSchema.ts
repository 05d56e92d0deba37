import { z } from "zod";
import { charactersOf, cleaned } from "./cleaned.ts";

/** Longer is neither a name nor a line of chat, whatever pictures are in it; looked at before anything else. */
const LONGEST = 1_200;

/** A name as it was given, cleaned. Whether anybody can be called so is asked of `whyNotName`. */
export const nicknameSchema = z.string().max(LONGEST).transform(cleaned);

/** Words of a person, cleaned first and measured then, in what people call characters. */
export const wordsSchema = (most: number) =>
  z
    .string()
    .max(LONGEST)
    .transform(cleaned)
    .refine((text) => text !== "" && charactersOf(text).length <= most);
