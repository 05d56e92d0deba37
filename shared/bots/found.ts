import type { Doctrine } from "../state/words.ts";
import type { Temperament } from "./temperament.ts";

/**
 * What the best plan that was found of each doctrine has otherwise than its temperament. Written by `npm run sim -- --search --keep`
 * (then `npm run check`), as the search measured it under the rules of its day.
 */
export const FOUND: Record<Doctrine, Partial<Temperament>> = {
  titan: {},
  lab: {},
  adopter: {},
  openStack: {},
  commonwealth: {},
};
