import worldFile from "../../../assets/map/world.json" with { type: "json" };
import type { Spot } from "./projection.ts";
import { simplify } from "./simplify.ts";
import { ARC_KINDS, type ArcKind, type WorldFile } from "./worldFile.ts";

export interface Country {
  id: string;
  /** Its land, to fill. */
  land: Path2D;
  /** All lines around it, by their place among the arcs. */
  edge: readonly number[];
  /** Middle of its largest piece of land. */
  middle: Spot;
  area: number;
  box: Box;
}
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Arc {
  kind: ArcKind;
  points: Float32Array;
  box: Box;
  /** Small islands have no lines in the water. */
  isWide: boolean;
  /** The same line for a distant look, once somebody has asked for it. */
  rough: Spot[] | undefined;
}

/** Width and height together, in map units, from which an island has lines in the water. */
const WIDE = 4;
/** Smallest triangle of a rough line, in square map units. */
const ROUGH = 0.9;

const nowhere = (): Box => ({
  left: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
  right: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
});

/** The drawn world: paths in map units, made once. */
export class Atlas {
  readonly countries: Country[];
  private readonly arcs: Arc[];
  private readonly users: string[][];
  private readonly outlines = new WeakMap<ReadonlySet<string>, Path2D>();

  constructor(file: WorldFile = worldFile as unknown as WorldFile) {
    this.arcs = file.arcs.map((arc) => decode(arc, file.grain));
    this.users = this.arcs.map(() => []);
    this.countries = file.countries.map(({ id, middle, area, rings }) => {
      const land = new Path2D();
      const box = nowhere();
      for (const ring of rings) {
        let isFirst = true;
        for (const ref of ring) {
          const arc = ref < 0 ? ~ref : ref;
          this.users[arc]?.push(id);
          this.trace(land, ref, isFirst, box);
          isFirst = false;
        }
        land.closePath();
      }
      const edge = rings.flat().map((ref) => (ref < 0 ? ~ref : ref));
      return { id, land, edge, middle: { x: middle[0] / file.grain, y: middle[1] / file.grain }, area, box };
    });
  }

  /** Whose land a point is on. A browser that guards against being told apart answers no such question of its canvas. */
  countryAt({ x, y }: Spot): Country | undefined {
    const isInside = (odd: boolean, arc: number) => odd !== crossesOdd(this.arcs[arc]?.points ?? NONE, x, y);
    return this.countries.find(
      ({ box, edge }) =>
        x >= box.left && x <= box.right && y >= box.top && y <= box.bottom && edge.reduce(isInside, false),
    );
  }

  /** All land that reaches into a box, in one path, so that no seam shows between neighbours. */
  land(within: Box): Path2D {
    const path = new Path2D();
    for (const country of this.countries) if (touches(country.box, within)) path.addPath(country.land);
    return path;
  }

  /** The coasts, or the borders between countries, in a box. */
  lines(kind: "coast" | "border", within: Box): Path2D {
    const path = new Path2D();
    for (const [i, arc] of this.arcs.entries())
      if (arc.kind === kind && touches(arc.box, within)) this.trace(path, i, true);
    return path;
  }

  /** Coasts of all but small islands, within a box; rough ones do where the map is seen from afar. */
  mainCoast(within: Box, isRough: boolean): Path2D {
    const path = new Path2D();
    for (const [i, arc] of this.arcs.entries()) {
      if (arc.kind !== "coast" || !arc.isWide || !touches(arc.box, within)) continue;
      if (!isRough) {
        this.trace(path, i, true);
        continue;
      }
      arc.rough ??= simplify(spotsOf(arc.points), ROUGH);
      for (const [k, { x, y }] of arc.rough.entries()) k === 0 ? path.moveTo(x, y) : path.lineTo(x, y);
    }
    return path;
  }

  /** The outer line of some countries taken together: borders between them are left out. */
  outline(ids: ReadonlySet<string>): Path2D {
    const known = this.outlines.get(ids);
    if (known) return known;
    const path = new Path2D();
    this.outlines.set(ids, path);
    for (const [i, users] of this.users.entries()) {
      const within = users.filter((id) => ids.has(id)).length;
      if (within > 0 && this.arcs[i]?.kind !== "seam" && (within === 1 || users.length === 1))
        this.trace(path, i, true);
    }
    return path;
  }

  private trace(path: Path2D, ref: number, isStart: boolean, box?: Box): void {
    const points = this.arcs[ref < 0 ? ~ref : ref]?.points;
    if (!points) return;
    const last = points.length / 2 - 1;
    for (let k = 0; k <= last; k++) {
      const i = ref < 0 ? last - k : k;
      const x = points[2 * i] ?? 0;
      const y = points[2 * i + 1] ?? 0;
      if (k === 0 && isStart) path.moveTo(x, y);
      else path.lineTo(x, y);
      if (box) widen(box, { x, y });
    }
  }
}

function decode(numbers: readonly number[], grain: number): Arc {
  const points = new Float32Array(numbers.length - 1);
  const box = nowhere();
  let [x, y] = [0, 0];
  for (let i = 1; i + 1 < numbers.length; i += 2) {
    x += numbers[i] ?? 0;
    y += numbers[i + 1] ?? 0;
    const spot = { x: x / grain, y: y / grain };
    points[i - 1] = spot.x;
    points[i] = spot.y;
    widen(box, spot);
  }
  const isWide = box.right - box.left + box.bottom - box.top > WIDE;
  const kind = ARC_KINDS[numbers[0] ?? 0] ?? "coast";
  return { kind, points, box, isWide, rough: undefined };
}

const NONE = new Float32Array();

/** Whether a line crosses the way from a point to the far right an odd number of times. */
function crossesOdd(points: Float32Array, x: number, y: number): boolean {
  let isOdd = false;
  for (let i = 2; i < points.length; i += 2) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points.subarray(i - 2, i + 2);
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isOdd = !isOdd;
  }
  return isOdd;
}

const spotsOf = (points: Float32Array): Spot[] =>
  Array.from({ length: points.length / 2 }, (_, i) => ({ x: points[2 * i] ?? 0, y: points[2 * i + 1] ?? 0 }));

function widen(box: Box, { x, y }: Spot): void {
  box.left = Math.min(box.left, x);
  box.right = Math.max(box.right, x);
  box.top = Math.min(box.top, y);
  box.bottom = Math.max(box.bottom, y);
}

export const touches = (a: Box, b: Box): boolean =>
  a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;
