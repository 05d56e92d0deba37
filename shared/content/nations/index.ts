import type { z } from "zod";
import type { flagshipSchema, NationContent, NationFile } from "../schema.ts";
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
const FILES: NationFile[] = [
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

export const NATIONS: NationContent[] = FILES.map(({ flagships: _, ...nation }) => nation);
export const FLAGSHIPS: z.input<typeof flagshipSchema>[] = FILES.flatMap(({ id, flagships }) =>
  flagships.map((flagship) => ({ ...flagship, nation: id })),
);
