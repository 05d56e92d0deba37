import worldFile from "../../../assets/map/world.json" with { type: "json" };
import type { Spot } from "./projection.ts";
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
}

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
      if (!box) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
  }
}

function decode(numbers: readonly number[]): Arc {
  const points = new Float32Array(numbers.length - 1);
  let [x, y] = [0, 0];
  for (let i = 1; i + 1 < numbers.length; i += 2) {
    x += numbers[i] ?? 0;
    y += numbers[i + 1] ?? 0;
    points[i - 1] = x / GRAIN;
    points[i] = y / GRAIN;
  }
  return { kind: ARC_KINDS[numbers[0] ?? 0] ?? "coast", points };
}
