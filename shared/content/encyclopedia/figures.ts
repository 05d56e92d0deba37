import { CONTENT_FIGURES } from "./contentFigures.ts";
import { NATION_FIGURES } from "./nationFigures.ts";
import type { RealFigure } from "./schema.ts";
import { WORLD_FIGURES } from "./worldFigures.ts";

/** All real figures of the encyclopedia; entries name them by id. */
export const FIGURES: readonly RealFigure[] = [...WORLD_FIGURES, ...NATION_FIGURES, ...CONTENT_FIGURES];
