import { type Spot, WORLD_HEIGHT, WORLD_WIDTH } from "../geography/projection.ts";

/** Most device-independent pixels a map unit can take: a site then fills the view. */
const CLOSEST = 15;
/** On a narrow screen, own sites are shown at least so far apart (CSS pixels), if the magnification stays in these bounds. */
const TAPPABLE = 36;
const NARROW_BOUNDS = [1.3, 6.5] as const;
/** Of the height of a screen that stands upright, the world takes at least this share. */
const UPRIGHT = 0.66;
/** How near a film comes: on a narrow screen CSS pixels to a map unit, on a wide one so many times as near as the whole world. */
const FILM_NARROW = [0.62, 2.1] as const;
const FILM_WIDE = 1.75;
/** How much empty sea may stand beyond the edge of the map, as a share of the view. */
const SLACK = 0.12;
/** A place nearer than this to the edge of what is free, as a share of it, is not in sight. */
const EDGE = 0.08;
/** A little farther than just into sight, so that roundings don't matter. */
const NUDGE = 0.99;

/** Where the lens can look: a point of the map in the middle of the screen, and device pixels to a map unit. */
export interface Sight {
  at: Spot;
  scale: number;
}

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
  /** What panels cover from each side: lands are shown in the middle of the rest. */
  inset = { top: 0, right: 0, bottom: 0, left: 0 };

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

  /** The part of the screen that nothing covers. */
  get free(): { left: number; top: number; width: number; height: number } {
    const { top, right, bottom, left } = this.inset;
    return {
      left,
      top,
      width: Math.max(1, this.width - left - right),
      height: Math.max(1, this.height - top - bottom),
    };
  }

  /** From the middle of the screen to that of its free part. */
  private get aside(): Spot {
    const { top, right, bottom, left } = this.inset;
    return { x: (left - right) / 2, y: (top - bottom) / 2 };
  }

  get sight(): Sight {
    return { at: { x: this.x, y: this.y }, scale: this.scale };
  }

  /** Whether a place stands free, and not at the very edge, as the lens looks or would look. */
  shows(spot: Spot, { at, scale }: Sight = this.sight): boolean {
    const { width, height } = this.free;
    const apartX = Math.abs((spot.x - at.x) * scale - this.aside.x);
    const apartY = Math.abs((spot.y - at.y) * scale - this.aside.y);
    return apartX < width * (0.5 - EDGE) && apartY < height * (0.5 - EDGE);
  }

  /** The same view, moved no farther than a place needs to stand free. */
  nudged(spot: Spot, { at, scale }: Sight): Sight {
    const { width, height } = this.free;
    const beyond = (apart: number, most: number) => Math.sign(apart) * Math.max(0, Math.abs(apart) - most * NUDGE);
    const x = beyond((spot.x - at.x) * scale - this.aside.x, width * (0.5 - EDGE));
    const y = beyond((spot.y - at.y) * scale - this.aside.y, height * (0.5 - EDGE));
    return { at: { x: at.x + x / scale, y: at.y + y / scale }, scale };
  }

  /** Where the lens stands when a place is in the middle of what is free. */
  facing(spot: Spot, scale: number): Spot {
    return { x: spot.x - this.aside.x / scale, y: spot.y - this.aside.y / scale };
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

  /** The view of a few lands, so large that a finger can tell them apart, in the middle of what is free. */
  around(spots: readonly Spot[]): Sight {
    const [left, right, top, bottom] = bounds(spots);
    const { width, height } = this.free;
    const fit = Math.min(
      (width * 0.72) / this.ratio / Math.max(1, right - left),
      (height * 0.72) / this.ratio / Math.max(1, bottom - top),
    );
    const nearest = Math.min(
      ...spots.flatMap((a, i) => spots.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
    );
    const wanted = Math.min(fit, TAPPABLE / Math.max(0.1, nearest));
    const scale = Math.min(NARROW_BOUNDS[1], Math.max(NARROW_BOUNDS[0], wanted)) * this.ratio;
    return { at: this.facing(middleOf(spots), scale), scale };
  }

  /** A few places in sight for a moment: all of them where they fit, and no nearer than the map looks well. */
  showing(spots: readonly Spot[], isNarrow: boolean): Sight {
    const [left, right, top, bottom] = bounds(spots.length > 0 ? spots : [{ x: this.x, y: this.y }]);
    const { width, height } = this.free;
    const fit = Math.min((0.8 * width) / Math.max(1, right - left), (0.72 * height) / Math.max(1, bottom - top));
    const whole = Math.max(width / WORLD_WIDTH, height / WORLD_HEIGHT);
    const [least, most] = isNarrow
      ? ([FILM_NARROW[0] * this.ratio, FILM_NARROW[1] * this.ratio] as const)
      : ([whole, whole * FILM_WIDE] as const);
    const scale = Math.min(most, Math.max(least, fit));
    return { at: this.facing({ x: (left + right) / 2, y: (top + bottom) / 2 }, scale), scale };
  }

  /** The first view of a match: the world, or on a narrow screen the own sites. */
  home(sites: readonly Spot[], isNarrow: boolean): Sight {
    if (!isNarrow) return this.homeOfWide(sites);
    if (sites.length === 0) return { at: { x: WORLD_WIDTH * 0.52, y: WORLD_HEIGHT * 0.4 }, scale: this.widest * 4.4 };
    return this.around(sites);
  }

  /** The whole world; on a screen that stands upright, so much of it as fills the height, with the own sites in the middle. */
  private homeOfWide(sites: readonly Spot[]): Sight {
    const middle = { x: WORLD_WIDTH * 0.5, y: WORLD_HEIGHT * 0.5 };
    const whole = this.widest * 1.08;
    const tall = (UPRIGHT * this.free.height) / WORLD_HEIGHT;
    if (tall <= whole || sites.length === 0) return { at: middle, scale: whole };
    return { at: this.facing({ x: middleOf(sites).x, y: WORLD_HEIGHT * 0.46 }, tall), scale: tall };
  }

  /** The edges of the map stay near those of what is free. */
  clamp(): void {
    this.scale = Math.min(this.closest, Math.max(this.widest, this.scale));
    const { width, height } = this.free;
    const { x, y } = this.aside;
    this.x = held(this.x + x / this.scale, width / this.scale, WORLD_WIDTH) - x / this.scale;
    this.y = held(this.y + y / this.scale, height / this.scale, WORLD_HEIGHT) - y / this.scale;
  }
}

function bounds(spots: readonly Spot[]): [left: number, right: number, top: number, bottom: number] {
  const xs = spots.map(({ x }) => x);
  const ys = spots.map(({ y }) => y);
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
}

export function middleOf(spots: readonly Spot[]): Spot {
  const [left, right, top, bottom] = bounds(spots);
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Keeps the middle of a span inside a length, with some slack; a span longer than all of it is centred. */
function held(middle: number, span: number, length: number): number {
  const slack = span * SLACK;
  const least = span / 2 - slack;
  const most = length - span / 2 + slack;
  return least > most ? length / 2 : Math.min(most, Math.max(least, middle));
}
