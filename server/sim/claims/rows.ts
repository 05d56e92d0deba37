import { ROWS_OF_BUILDING } from "./building.ts";
import { ROWS_OF_MARKETS } from "./markets.ts";
import { ROWS_OF_MODELS } from "./models.ts";
import { ROWS_OF_NATIONS } from "./nations.ts";
import { ROWS_OF_SOCIETY } from "./society.ts";
import type { ClaimRow } from "./watched.ts";

/** The claims of the interview, S01 to S42, as they are looked for in play. */
export const CLAIM_ROWS: readonly ClaimRow[] = [
  ...ROWS_OF_MODELS,
  ...ROWS_OF_MARKETS,
  ...ROWS_OF_BUILDING,
  ...ROWS_OF_NATIONS,
  ...ROWS_OF_SOCIETY,
];
