import type * as Phaser from "phaser";
import type { Lens } from "../camera/lens.ts";
import { geodesic } from "../geography/geodesic.ts";
import type { Spot } from "../geography/projection.ts";
import { COOL, DAY, IDLE, INK, NIGHT, numberOf, shaded, WARM } from "../paint/palette.ts";
import type { Realm, Region, Scenery } from "../scenery.ts";
import { glowRadius, growth, offsetOf, openness } from "./constellation.ts";
import { DEPTH, type Layer, type Moment } from "./layer.ts";

/** A market's share from which a line is drawn to it. */
const SEEN_SHARE_BP = 400;
/** Constellations are joined by lines from this openness on. */
const JOINED_FROM = 1.7;

/** Lines: where tokens go, who bars whom, what belongs to one campus, what is being built. */
export class Links implements Layer {
  private readonly lines: Phaser.GameObjects.Graphics;
  private readonly ways = new Map<string, Spot[][]>();

  constructor(scene: Phaser.Scene) {
    this.lines = scene.add.graphics().setDepth(DEPTH.links);
  }

  draw(moment: Moment): boolean {
    const { scenery, lens, hovered } = moment;
    this.lines.clear();
    this.drawCampuses(moment);
    const of = nationOf(hovered) ?? nationOf(scenery.selection) ?? scenery.view.me;
    const realm = scenery.places.realms.get(of ?? "");
    const isMeant = of === nationOf(hovered) || of === nationOf(scenery.selection);
    if (realm) this.drawExports(realm, scenery, lens, isMeant ? 1 : 0.45, moment.dayAt(realm.middle.x));
    for (const { by, against } of scenery.view.world.embargoes) {
      const [from, to] = [scenery.places.realms.get(by), scenery.places.realms.get(against)];
      if (!from || !to || (of !== by && of !== against)) continue;
      this.lines.lineStyle(1.1 * lens.ratio, IDLE, 0.75);
      for (const piece of this.way(from.sites[0]?.content ?? capital(from), to.sites[0]?.content ?? capital(to)))
        this.dashed(
          piece.map((spot) => lens.toScreen(spot)),
          5 * lens.ratio,
        );
    }
    return false;
  }

  private drawExports(realm: Realm, { view, places }: Scenery, lens: Lens, strength: number, day: number): void {
    const home = realm.sites[0]?.content;
    if (!home) return;
    const colour = numberOf(shaded(realm.accent, day > 0.5 ? DAY : NIGHT));
    // From near, the sites matter and not where their tokens go.
    const near = Math.min(1, Math.max(0.3, 2.2 / lens.magnification));
    for (const region of places.regions.values()) {
      const share = view.world.sharesBp[region.id]?.[realm.id] ?? 0;
      if (share < SEEN_SHARE_BP) continue;
      const width = Math.min(1.8, 0.5 + share / 1_800) * lens.ratio;
      this.lines.lineStyle(width, colour, (0.16 + Math.min(0.3, share / 12_000)) * strength * near * (1 + day * 0.6));
      for (const piece of this.way(home, region)) this.open(piece.map((spot) => lens.toScreen(spot)));
    }
  }

  private drawCampuses({ scenery, lens, dayAt }: Moment): void {
    const open = openness(lens.magnification);
    const { view, rules, places, selection } = scenery;
    for (const realm of places.realms.values())
      for (const { id, content, spot } of realm.sites) {
        const site = view.nations[realm.id]?.sites[id];
        const at = lens.toScreen(spot);
        if (at.x < -300 || at.y < -300 || at.x > lens.width + 300 || at.y > lens.height + 300) continue;
        const day = dayAt(spot.x) > 0.5;
        const isSelected = selection?.kind === "site" && selection.id === id;
        if (isSelected || !site || site.hallsMW + Object.keys(site.plantsMW).length === 0) {
          this.lines.lineStyle((isSelected ? 1.4 : 0.9) * lens.ratio, day ? INK : 0xe9e2d2, isSelected ? 0.95 : 0.4);
          const largest = Math.max(0, site?.hallsMW ?? 0, ...Object.values(site?.plantsMW ?? {}));
          const radius = isSelected ? 11 * Math.max(0.8, open) + glowRadius(largest) * 0.2 : 2.6;
          this.lines.strokeCircle(at.x, at.y, radius * lens.ratio);
        }
        if (!site || open < JOINED_FROM) continue;
        this.lines.lineStyle(0.9 * lens.ratio, day ? INK : 0xcfe2ef, day ? 0.3 : 0.2);
        for (const what of [...Object.keys(site.plantsMW), ...(site.fabs > 0 ? ["fab"] : [])]) {
          const offset = offsetOf(content, what, rules.plants);
          this.lines.lineBetween(at.x, at.y, at.x + offset.x * open * lens.ratio, at.y + offset.y * open * lens.ratio);
        }
      }
    this.drawProjects(scenery, lens, open, dayAt);
  }

  /** What is under construction, known of the own nation alone. */
  private drawProjects({ view, rules, places }: Scenery, lens: Lens, open: number, dayAt: (x: number) => number): void {
    const sites = places.realms.get(view.me ?? "")?.sites ?? [];
    for (const { what, site: id, mw } of view.cabinet?.projects ?? []) {
      const site = sites.find((candidate) => candidate.id === id);
      if (!site) continue;
      const at = lens.toScreen(site.spot);
      const offset = offsetOf(site.content, what, rules.plants);
      const hue = what === "hall" ? COOL : what === "fab" ? 0xe6d3ff : WARM;
      const isDay = dayAt(site.spot.x) > 0.5;
      this.lines.lineStyle(1.1 * lens.ratio, isDay ? INK : hue, isDay ? 0.75 : 0.85);
      const radius = Math.max(3.2, glowRadius(mw) * 0.42) * growth(lens.magnification) * lens.ratio;
      this.ring(at.x + offset.x * open * lens.ratio, at.y + offset.y * open * lens.ratio, radius);
    }
  }

  private ring(x: number, y: number, radius: number): void {
    const dashes = Math.max(6, Math.round(radius / 2.4));
    for (let i = 0; i < dashes; i++) {
      const from = (i / dashes) * 2 * Math.PI;
      this.lines.beginPath();
      this.lines.arc(x, y, radius, from, from + (1.15 / dashes) * Math.PI);
      this.lines.strokePath();
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

  private dashed(points: Spot[], dash: number): void {
    let gone = 0;
    for (const [i, b] of points.entries()) {
      const a = points[i - 1];
      if (!a) continue;
      const length = Math.hypot(b.x - a.x, b.y - a.y);
      const steps = Math.max(1, Math.round(length / dash));
      for (let k = 0; k < steps; k++, gone++) {
        if (gone % 2 === 1) continue;
        const [p, q] = [k / steps, (k + 1) / steps];
        this.lines.lineBetween(
          a.x + (b.x - a.x) * p, a.y + (b.y - a.y) * p,
          a.x + (b.x - a.x) * q, a.y + (b.y - a.y) * q,
        ); // biome-ignore format: two points
      }
    }
  }

  private way(from: { lat: number; lon: number }, to: { lat: number; lon: number }): Spot[][] {
    const key = `${from.lat},${from.lon}>${to.lat},${to.lon}`;
    const known = this.ways.get(key) ?? geodesic(from, to);
    this.ways.set(key, known);
    return known;
  }
}

const capital = (realm: Realm | Region): { lat: number; lon: number } =>
  "lat" in realm ? realm : { lat: realm.sites[0]?.content.lat ?? 0, lon: realm.sites[0]?.content.lon ?? 0 };

const nationOf = (selection: Scenery["selection"]): string | undefined =>
  selection?.kind === "nation" ? selection.id : selection?.kind === "site" ? selection.nation : undefined;
