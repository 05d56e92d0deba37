import type { EntryContent } from "../schema.ts";
import { CLAIMS_OF_BUILDING } from "./building.ts";
import { CLAIMS_OF_MARKETS } from "./markets.ts";
import { CLAIMS_OF_MODELS } from "./models.ts";
import { CLAIMS_OF_NATIONS } from "./nations.ts";
import { CLAIMS_OF_SOCIETY } from "./society.ts";

/** The claims of the interview, S01 to S42: what of the game plays each, and by which formulas. */
export const CLAIMS: readonly EntryContent[] = [
  ...CLAIMS_OF_MODELS,
  ...CLAIMS_OF_MARKETS,
  ...CLAIMS_OF_BUILDING,
  ...CLAIMS_OF_NATIONS,
  ...CLAIMS_OF_SOCIETY,
];
