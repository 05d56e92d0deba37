/** The shape of `assets/map/world.json` and `worldFine.json`. */

/** A coast, a border between two countries, or the cut that the source makes at 180°. */
export const ARC_KINDS = ["coast", "border", "seam"] as const;
export type ArcKind = (typeof ARC_KINDS)[number];

export interface WorldFile {
  /** Steps of the file to a map unit. */
  grain: number;
  /** Each: the kind, then the first point and the step to every further one, x and y in turn. */
  arcs: number[][];
  countries: {
    /** ISO 3166-1 numeric; empty where there is none. */
    id: string;
    middle: [number, number];
    /** Of its largest piece of land, in square map units. */
    area: number;
    /** Arcs of each ring; `~n` is arc n backwards. */
    rings: number[][];
  }[];
}
