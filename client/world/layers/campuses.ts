import type * as Phaser from "phaser";
import type { Lens } from "../camera/lens.ts";
import { COOL, INK, WARM } from "../paint/palette.ts";
import type { Scenery } from "../scenery.ts";
import { glowRadius, growth, offsetOf, openness } from "./constellation.ts";
import { DEPTH, type Drawing, type MapLayer } from "./layer.ts";
import { builtShare } from "./progress.ts";

/** Constellations are joined by lines from this openness on. */
const JOINED_FROM = 1.7;
const FAB = 0xe6d3ff;
const TOP = -Math.PI / 2;

/** What belongs together at a site: the ring of an empty or chosen one, the lines of a campus, what rises there. */
export class Campuses implements MapLayer {
  private readonly lines: Phaser.GameObjects.Graphics;

  constructor(scene: Phaser.Scene) {
    this.lines = scene.add.graphics().setDepth(DEPTH.links);
  }

  draw({ scenery, lens, dayAt }: Drawing): boolean {
    this.lines.clear();
    const open = openness(lens.magnification);
    const { view, rules, lands, selection } = scenery;
    for (const realm of lands.realms.values())
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
    return false;
  }

  /** What is under construction, known of the own nation alone: a ring that closes as it rises. */
  private drawProjects(scenery: Scenery, lens: Lens, open: number, dayAt: (x: number) => number): void {
    const { view, rules, lands } = scenery;
    const sites = lands.realms.get(view.me ?? "")?.sites ?? [];
    for (const { what, site: id, mw, turnsLeft } of view.cabinet?.projects ?? []) {
      const site = sites.find((candidate) => candidate.id === id);
      if (!site) continue;
      const at = lens.toScreen(site.spot);
      const offset = offsetOf(site.content, what, rules.plants);
      const isDay = dayAt(site.spot.x) > 0.5;
      const colour = isDay ? INK : what === "hall" ? COOL : what === "fab" ? FAB : WARM;
      const x = at.x + offset.x * open * lens.ratio;
      const y = at.y + offset.y * open * lens.ratio;
      const radius = Math.max(3.6, glowRadius(mw) * 0.42) * growth(lens.magnification) * lens.ratio;
      this.lines.lineStyle(lens.ratio, colour, isDay ? 0.45 : 0.35);
      this.dashedRing(x, y, radius);
      this.lines.lineStyle(2 * lens.ratio, colour, isDay ? 0.9 : 0.95);
      this.lines.beginPath();
      this.lines.arc(x, y, radius, TOP, TOP + 2 * Math.PI * builtShare(rules, view.me ?? "", what, turnsLeft));
      this.lines.strokePath();
    }
  }

  private dashedRing(x: number, y: number, radius: number): void {
    const dashes = Math.max(6, Math.round(radius / 2.4));
    for (let i = 0; i < dashes; i++) {
      const from = (i / dashes) * 2 * Math.PI;
      this.lines.beginPath();
      this.lines.arc(x, y, radius, from, from + (1.15 / dashes) * Math.PI);
      this.lines.strokePath();
    }
  }
}
