import { type Spot, WORLD_HEIGHT, WORLD_WIDTH } from "../geography/projection.ts";

/** Most device-independent pixels a map unit can take: a site then fills the view. */
const CLOSEST = 15;
/** On a narrow screen, own sites are shown at least so far apart (CSS pixels), if the magnification stays in these bounds. */
const TAPPABLE = 36;
const NARROW_BOUNDS = [1.7, 6.5] as const;
/** How much empty sea may stand beyond the edge of the map, as a share of the view. */
const SLACK = 0.12;

/** What part of the map the screen shows. All lengths of the screen are device pixels. */
export class Lens {
  width = 1;
  height = 1;
  /** Device pixels to a CSS pixel. */
  ratio = 1;
  x = WORLD_WIDTH / 2;
  y = WORLD_HEIGHT / 2;
  /** Device pixels to a map unit. */
  scale = 1;

  resize(width: number, height: number, ratio: number): void {
    const magnified = this.scale / this.ratio;
    this.width = Math.max(1, width);
    this.height = Math.max(1, height);
    this.ratio = ratio;
    this.scale = magnified * ratio;
    this.clamp();
  }

  /** At which the whole map is seen. */
  get widest(): number {
    return Math.min(this.width / WORLD_WIDTH, this.height / WORLD_HEIGHT);
  }
  get closest(): number {
    return Math.max(CLOSEST * this.ratio, this.widest * 4);
  }
  /** CSS pixels to a map unit: what sizes of lights and labels go by. */
  get magnification(): number {
    return this.scale / this.ratio;
  }

  toScreen(spot: Spot): Spot {
    return {
      x: (spot.x - this.x) * this.scale + this.width / 2,
      y: (spot.y - this.y) * this.scale + this.height / 2,
    };
  }
  toWorld(point: Spot): Spot {
    return {
      x: (point.x - this.width / 2) / this.scale + this.x,
      y: (point.y - this.height / 2) / this.scale + this.y,
    };
  }

  look(at: Spot, scale = this.scale): void {
    this.scale = scale;
    this.x = at.x;
    this.y = at.y;
    this.clamp();
  }

  pan(dx: number, dy: number): void {
    this.x -= dx / this.scale;
    this.y -= dy / this.scale;
    this.clamp();
  }

  /** Magnifies while the point of the screen stays over the same place. */
  zoom(by: number, around: Spot): void {
    const before = this.toWorld(around);
    this.scale = Math.min(this.closest, Math.max(this.widest, this.scale * by));
    const after = this.toWorld(around);
    this.x += before.x - after.x;
    this.y += before.y - after.y;
    this.clamp();
  }

  /** The first view of a match: the world, or on a narrow screen the own sites. */
  home(sites: readonly Spot[], isNarrow: boolean): void {
    const first = sites[0];
    if (!isNarrow) this.look({ x: WORLD_WIDTH * 0.5, y: WORLD_HEIGHT * 0.5 }, this.widest * 1.08);
    else if (!first) this.look({ x: WORLD_WIDTH * 0.52, y: WORLD_HEIGHT * 0.4 }, this.widest * 4.4);
    else {
      const xs = sites.map(({ x }) => x);
      const ys = sites.map(({ y }) => y);
      const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      const fit = (this.width * 0.72) / this.ratio / Math.max(1, right - left);
      const nearest = Math.min(
        ...sites.flatMap((a, i) => sites.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
      );
      const wanted = Math.min(fit, TAPPABLE / Math.max(0.1, nearest));
      const magnification = Math.min(NARROW_BOUNDS[1], Math.max(NARROW_BOUNDS[0], wanted));
      this.look({ x: (left + right) / 2, y: (top + bottom) / 2 }, magnification * this.ratio);
    }
  }

  clamp(): void {
    this.scale = Math.min(this.closest, Math.max(this.widest, this.scale));
    this.x = held(this.x, this.width / this.scale, WORLD_WIDTH);
    this.y = held(this.y, this.height / this.scale, WORLD_HEIGHT);
  }
}

/** Keeps the middle of a span inside a length, with some slack; a span longer than all of it is centred. */
function held(middle: number, span: number, length: number): number {
  const slack = span * SLACK;
  const least = span / 2 - slack;
  const most = length - span / 2 + slack;
  return least > most ? length / 2 : Math.min(most, Math.max(least, middle));
}
