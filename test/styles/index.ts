import { adopter } from "./adopter.ts";
import { builder } from "./builder.ts";
import { diplomat } from "./diplomat.ts";
import { lab } from "./lab.ts";
import type { Style } from "./style.ts";

export const STYLES: readonly Style[] = [builder, lab, adopter, diplomat];
