import type { NationContent } from "../schema.ts";
import { brazil } from "./brazil.ts";
import { canada } from "./canada.ts";
import { china } from "./china.ts";
import { europeanUnion } from "./europeanUnion.ts";
import { gulf } from "./gulf.ts";
import { india } from "./india.ts";
import { japan } from "./japan.ts";
import { korea } from "./korea.ts";
import { southeastAsia } from "./southeastAsia.ts";
import { taiwan } from "./taiwan.ts";
import { unitedKingdom } from "./unitedKingdom.ts";
import { unitedStates } from "./unitedStates.ts";

/** A new nation is a file beside this one, and its line here. */
export const NATIONS: NationContent[] = [
  unitedStates,
  china,
  europeanUnion,
  india,
  gulf,
  korea,
  taiwan,
  japan,
  unitedKingdom,
  canada,
  brazil,
  southeastAsia,
];
