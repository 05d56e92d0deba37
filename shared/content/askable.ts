import { z } from "zod";
import type { DilemmaContent } from "./dilemma.ts";
import { DILEMMA_THEMES } from "./words.ts";

/** The longest list of dilemmas that a teacher may choose. */
export const MOST_ASKABLE = 60;

/**
 * The dilemmas that may be asked, where not all may: those of a theme, or of a list. What an answer has led to comes all the same:
 * whoever gave the answer was told so.
 */
export const askableSchema = z.union([
  z.strictObject({ theme: z.enum(DILEMMA_THEMES) }),
  z.strictObject({ dilemmas: z.array(z.string().max(40)).min(1).max(MOST_ASKABLE) }),
]);
export type Askable = z.infer<typeof askableSchema>;

/** Whether a dilemma is among them. */
export function isAskable(
  askable: Askable | undefined,
  { id, theme, alsoOf }: Pick<DilemmaContent, "id" | "theme" | "alsoOf">,
): boolean {
  if (askable === undefined) return true;
  return "theme" in askable ? [theme, ...alsoOf].includes(askable.theme) : askable.dilemmas.includes(id);
}
