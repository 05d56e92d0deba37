import type * as Phaser from "phaser";
import type { Lens } from "../camera/lens.ts";
import { geodesic, type Place as Point } from "../geography/geodesic.ts";
import type { Spot } from "../geography/projection.ts";
import { DAY, IDLE, NIGHT, numberOf, shaded } from "../paint/palette.ts";
import type { Realm, Scenery } from "../scenery.ts";
import { dashed } from "./dashes.ts";
import { flowsOf, type MapFlow } from "./flows.ts";
import { DEPTH, type Drawing, type MapLayer } from "./layer.ts";

/** CSS pixels between the grains of a flow: from the thinnest to the densest. */
const SPARSE = 26;
const DENSE = 7;
const GRAIN: Record<MapFlow["kind"], number> = { tokens: 1.1, chips: 1.5, power: 1.5 };
/** How long flows are seen to run after a turn, or after somebody has asked about a nation; and CSS pixels a second. */
const RUNS_MS = 4_000;
const SPEED = 26;

type Place = NonNullable<Scenery["selection"]>;

/** Lines between places: where tokens, chips and power go, and who bars whom. */
export class Links implements MapLayer {
  private readonly lines: Phaser.GameObjects.Graphics;
  private readonly ways = new Map<string, Spot[][]>();
  /** What is drawn now, on the screen, and where each line leads. */
  private drawn: { points: Spot[]; leads: Place }[] = [];
  private shown = "";
  private beganAt = Number.NEGATIVE_INFINITY;

  constructor(scene: Phaser.Scene) {
    this.lines = scene.add.graphics().setDepth(DEPTH.links);
  }

  draw(drawing: Drawing): boolean {
    const { scenery, lens, hovered, now, isCalm } = drawing;
    this.lines.clear();
    this.drawn = [];
    const meant = nationOf(hovered) ?? nationOf(scenery.selection);
    const of = meant ?? scenery.view.me;
    const realm = scenery.lands.realms.get(of ?? "");
    if (!realm) return false;
    const about = `${of} ${scenery.view.world.turn}`;
    if (about !== this.shown) this.beganAt = now;
    this.shown = about;
    const ranMs = Math.min(RUNS_MS, now - this.beganAt);
    const runs = !isCalm && ranMs < RUNS_MS;
    const day = drawing.dayAt(realm.middle.x);
    // From near, the sites matter and not where their tokens go.
    const near = Math.min(1, Math.max(0.35, 2.2 / lens.magnification));
    const strength = (meant === undefined ? 0.6 : 1) * near * (1 + day * 0.6);
    const gone = isCalm ? 0 : eased(ranMs / RUNS_MS) * SPEED * (RUNS_MS / 1_000) * lens.ratio;
    for (const flow of flowsOf(realm.id, scenery)) this.drawFlow(flow, lens, strength, gone, day > 0.5);
    this.drawPressures(realm, scenery, lens);
    return runs;
  }

  /** The place to which a line within reach of a point leads; the nearest of them. */
  leadsFrom(point: Spot, reach: number): Place | undefined {
    let nearest: { leads: Place; apart: number } | undefined;
    for (const { points, leads } of this.drawn)
      for (const [i, b] of points.entries()) {
        const a = points[i - 1];
        const apart = a ? apartFrom(point, a, b) : Number.POSITIVE_INFINITY;
        if (apart <= (nearest?.apart ?? reach)) nearest = { leads, apart };
      }
    return nearest?.leads;
  }

  /** Grains along the way, the closer the more flows, over a faint line. */
  private drawFlow(
    { kind, from, to, volume, colour, leads }: MapFlow,
    lens: Lens,
    strength: number,
    gone: number,
    day: boolean,
  ) {
    const shade = numberOf(shaded(`#${colour.toString(16).padStart(6, "0")}`, day ? DAY : NIGHT));
    const apart = (SPARSE - (SPARSE - DENSE) * Math.sqrt(volume)) * lens.ratio;
    const radius = GRAIN[kind] * (0.8 + 0.5 * volume) * lens.ratio;
    let offset = gone % apart;
    for (const piece of this.way(from, to)) {
      const points = piece.map((spot) => lens.toScreen(spot));
      this.drawn.push({ points, leads });
      this.lines.lineStyle(0.8 * lens.ratio, shade, 0.2 * strength);
      this.open(points);
      this.lines.fillStyle(shade, Math.min(1, 0.75 * strength));
      offset = this.grains(points, apart, offset, radius, lens);
    }
  }

  /** @returns how far along the next piece the first grain stands. */
  private grains(points: Spot[], apart: number, first: number, radius: number, lens: Lens): number {
    let at = first;
    for (const [i, b] of points.entries()) {
      const a = points[i - 1];
      if (!a) continue;
      const length = Math.hypot(b.x - a.x, b.y - a.y);
      for (; at < length; at += apart) {
        const x = a.x + ((b.x - a.x) * at) / length;
        const y = a.y + ((b.y - a.y) * at) / length;
        if (x > 0 && y > 0 && x < lens.width && y < lens.height)
          this.lines.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
      }
      at -= length;
    }
    return at;
  }

  private drawPressures({ id }: Realm, { view, lands }: Scenery, lens: Lens): void {
    for (const { by, against } of view.world.pressures) {
      const [from, to] = [lands.realms.get(by), lands.realms.get(against)];
      if (!from || !to || (id !== by && id !== against)) continue;
      this.lines.lineStyle(1.1 * lens.ratio, IDLE, 0.75);
      const leads: Place = { kind: "nation", id: id === by ? against : by };
      for (const piece of this.way(capital(from), capital(to))) {
        const points = piece.map((spot) => lens.toScreen(spot));
        this.drawn.push({ points, leads });
        dashed(this.lines, points, 5 * lens.ratio);
      }
    }
  }

  private open(points: Spot[]): void {
    this.lines.beginPath();
    for (const [i, { x, y }] of points.entries()) {
      if (i === 0) this.lines.moveTo(x, y);
      else this.lines.lineTo(x, y);
    }
    this.lines.strokePath();
  }

  private way(from: Point, to: Point): Spot[][] {
    const key = `${from.lat},${from.lon}>${to.lat},${to.lon}`;
    const known = this.ways.get(key) ?? geodesic(from, to);
    this.ways.set(key, known);
    return known;
  }
}

/** How far a point is from a line between two others. */
function apartFrom(point: Spot, a: Spot, b: Spot): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(a.x + along * dx - point.x, a.y + along * dy - point.y);
}

/** Comes to rest gently. */
const eased = (share: number): number => 1 - (1 - share) ** 2;

const capital = (realm: Realm): Point => realm.sites[0]?.content ?? { lat: 0, lon: 0 };

const nationOf = (selection: Scenery["selection"]): string | undefined =>
  selection?.kind === "nation" ? selection.id : selection?.kind === "site" ? selection.nation : undefined;
