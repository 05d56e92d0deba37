import worldFile from "../../../assets/map/world.json" with { type: "json" };
import type { Spot } from "./projection.ts";
import { simplify } from "./simplify.ts";
import { ARC_KINDS, type ArcKind, GRAIN, type WorldFile } from "./worldFile.ts";

export interface Country {
  id: string;
  /** Its land, to fill. */
  land: Path2D;
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
  /** The same line for a distant look; empty for small islands. */
  rough: Spot[];
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
  readonly land = new Path2D();
  readonly coast = new Path2D();
  readonly borders = new Path2D();
  private readonly arcs: Arc[];
  private readonly users: string[][];

  constructor(file: WorldFile = worldFile as unknown as WorldFile) {
    this.arcs = file.arcs.map(decode);
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
      this.land.addPath(land);
      return { id, land, middle: { x: middle[0] / GRAIN, y: middle[1] / GRAIN }, area, box };
    });
    for (const [i, arc] of this.arcs.entries()) {
      if (arc.kind !== "seam") this.trace(arc.kind === "coast" ? this.coast : this.borders, i, true);
    }
  }

  /** Coasts of all but small islands, within a box; rough ones do where the map is seen from afar. */
  mainCoast(within: Box, isRough: boolean): Path2D {
    const path = new Path2D();
    for (const [i, arc] of this.arcs.entries()) {
      if (arc.kind !== "coast" || arc.rough.length === 0 || !touches(arc.box, within)) continue;
      if (!isRough) this.trace(path, i, true);
      else for (const [k, { x, y }] of arc.rough.entries()) k === 0 ? path.moveTo(x, y) : path.lineTo(x, y);
    }
    return path;
  }

  /** The outer line of some countries taken together: borders between them are left out. */
  outline(ids: ReadonlySet<string>): Path2D {
    const path = new Path2D();
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

function decode(numbers: readonly number[]): Arc {
  const points = new Float32Array(numbers.length - 1);
  const line: Spot[] = [];
  const box = nowhere();
  let [x, y] = [0, 0];
  for (let i = 1; i + 1 < numbers.length; i += 2) {
    x += numbers[i] ?? 0;
    y += numbers[i + 1] ?? 0;
    const spot = { x: x / GRAIN, y: y / GRAIN };
    points[i - 1] = spot.x;
    points[i] = spot.y;
    line.push(spot);
    widen(box, spot);
  }
  const isWide = box.right - box.left + box.bottom - box.top > WIDE;
  const kind = ARC_KINDS[numbers[0] ?? 0] ?? "coast";
  return { kind, points, box, rough: isWide && kind === "coast" ? simplify(line, ROUGH) : [] };
}

function widen(box: Box, { x, y }: Spot): void {
  box.left = Math.min(box.left, x);
  box.right = Math.max(box.right, x);
  box.top = Math.min(box.top, y);
  box.bottom = Math.max(box.bottom, y);
}

export const touches = (a: Box, b: Box): boolean =>
  a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;
