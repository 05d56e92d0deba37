import { z } from "zod";
import { CONFIDENCES } from "../schema.ts";

/** The encyclopedia without its prose, which is the client's (`client/words/<language>/encyclopedia/`). */

/** Something of the game: `policies:retraining`, `orders:programme`, `events:leapMade`, or a word of the game's: `tracks:reach`. */
export const refSchema = z.string().regex(/^[a-z][A-Za-z]*:[A-Za-z][A-Za-z0-9-]*$/);

/** A formula as people read it, and where the code has it. */
export const formulaSchema = z.strictObject({
  /**
   * Plain maths in the game's words and natural units (GW, $B, hours, fractions). Tunable numbers stand as `{constant}`
   * or `{family.id.field}` and are filled from the rules of the match; see `fill.ts` for the marks. Other numbers are
   * those of the code: a test looks for them in the function.
   */
  text: z.string(),
  file: z.string().regex(/^shared\/.+\.ts$/),
  /** A function or constant of that file. */
  name: z.string(),
});
export type Formula = z.infer<typeof formulaSchema>;

/** A real figure: its words and unit are the client's, by id. */
export const figureSchema = z.strictObject({
  id: z.string().regex(/^[a-z][A-Za-z0-9.-]*$/),
  /** One number, or the ends of a range. */
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  year: z.int(),
  /** Id in `content/sources.ts`. */
  source: z.string(),
  confidence: z.enum(CONFIDENCES),
});
export type RealFigure = z.infer<typeof figureSchema>;

export const entrySchema = z.strictObject({
  /** `S01` to `S42` for a claim of the interview; for a piece of content its ref. */
  id: z.union([z.string().regex(/^S\d\d$/), refSchema]),
  /** What of the game it concerns, beyond itself. */
  about: z.array(refSchema),
  formulas: z.array(formulaSchema),
  /** Ids of figures. */
  figures: z.array(z.string()),
  /** Whether serious people disagree: then the prose has a counter-view. */
  isContested: z.boolean(),
  /** Ids of other entries. */
  related: z.array(z.string()),
});
export type EntryContent = z.infer<typeof entrySchema>;
