import { DILEMMAS_OF_CHIPS } from "./chips.ts";
import { DILEMMAS_OF_MODELS } from "./models.ts";
import type { Dilemma } from "./parts.ts";
import { DILEMMAS_OF_POWER } from "./power.ts";
import { DILEMMAS_OF_SOCIETY } from "./society.ts";
import { DILEMMAS_OF_SUMMIT } from "./summit.ts";

/** The dilemmas, a file for each theme. The last answer of each is what comes of giving none. */
export const DILEMMAS: Dilemma[] = [
  ...DILEMMAS_OF_POWER,
  ...DILEMMAS_OF_CHIPS,
  ...DILEMMAS_OF_MODELS,
  ...DILEMMAS_OF_SOCIETY,
  ...DILEMMAS_OF_SUMMIT,
];
