import type { Atlas, Box } from "../geography/atlas.ts";
import type { Scenery } from "../scenery.ts";
import type { Palette } from "./palette.ts";

/** What a painter draws with: a canvas whose coordinates are map units. */
export interface Ink {
  context: CanvasRenderingContext2D;
  palette: Palette;
  atlas: Atlas;
  /** Device pixels to a map unit, and to a CSS pixel. */
  scale: number;
  ratio: number;
  /** The part of the map that the canvas covers. */
  box: Box;
}

/** One thickness of the drawn ground, from the sea up. Painted on change only, never per frame. */
export type Painter = (ink: Ink, scenery: Scenery) => void;

/** A line's width in CSS pixels, in map units. */
export const hair = (ink: Ink, width: number): number => (width * ink.ratio) / ink.scale;
