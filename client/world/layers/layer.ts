import type { Lens } from "../camera/lens.ts";
import type { Scenery } from "../scenery.ts";

/** What one drawing of the map goes by. */
export interface Drawing {
  lens: Lens;
  scenery: Scenery;
  /** Milliseconds of the page's clock, and since the last drawing. */
  now: number;
  ms: number;
  isCalm: boolean;
  /** What the pointer rests on. */
  hovered: Scenery["selection"];
  /** 0 = night, 1 = day, at a place of the map: dawn comes from the east. */
  dayAt: (x: number) => number;
  /** How far the lights of a nation are put out by what the film shows: 1 = all. */
  dimOf: (nation: string) => number;
}

/** One thickness of the map. They are drawn in the order of `layers/index.ts`. */
export interface MapLayer {
  /** The scenery has changed. */
  refresh?: (drawing: Drawing) => void;
  /** Puts things in place; true while something still moves. */
  draw: (drawing: Drawing) => boolean;
}

export const DEPTH = {
  backdrop: 0,
  ground: 1,
  coming: 2,
  dawn: 3,
  highlight: 4,
  links: 5,
  glow: 6,
  core: 7,
  film: 8,
  labels: 9,
} as const;
