import type * as Phaser from "phaser";
import { entry } from "../../../shared/content/ruleset.ts";
import type { GameEvent } from "../../../shared/state/events.ts";
import { darkness, isGift } from "../hazardLook.ts";
import type { Drawing, MapLayer } from "../layers/layer.ts";
import type { Scenery } from "../scenery.ts";
import { ACTS, type Act, type Shot, shotOf, tokenShots } from "./shots.ts";
import { FilmStage } from "./stage.ts";

/** How long after an act begins the next one may, in ms; an act without shots takes no time. */
const PACE: Record<Act, number> = { deliver: 950, kindle: 850, strike: 1_000, release: 900, spread: 600 };
/** Shots of one act begin one after another, within this time. */
const STAGGER_MS = 600;
/** When dawn breaks, after the film's beginning. */
const DAWN_AT_MS = 1_100;

interface Scene extends Shot {
  at: number;
}

/** How dark a nation stays that was struck, until the next turn. */
const DIM = { none: 0, partly: 0.35, mostly: 0.75 };

/** Tells a turn on the map, in under six seconds. */
export class Film implements MapLayer {
  private scenes: Scene[] = [];
  private starts: Record<Act, number> = { deliver: 0, kindle: 0, strike: 0, release: 0, spread: 0 };
  private startedAt = 0;
  private endsAt = 0;
  readonly stage: FilmStage;

  private readonly told: (isPlaying: boolean) => void;

  constructor(scene: Phaser.Scene, told: (isPlaying: boolean) => void) {
    this.told = told;
    this.stage = new FilmStage(scene);
  }

  get isPlaying(): boolean {
    return this.endsAt > 0;
  }

  begin(events: readonly GameEvent[], scenery: Scenery, now: number): void {
    const shots = [...events.flatMap((event) => shotOf(event, scenery) ?? []), ...tokenShots(scenery)];
    let start = now + 150;
    this.startedAt = now;
    this.scenes = [];
    for (const act of ACTS) {
      const cast = shots.filter((shot) => shot.act === act);
      this.starts[act] = start;
      for (const [i, shot] of cast.entries())
        this.scenes.push({ ...shot, at: start + (i / Math.max(1, cast.length)) * STAGGER_MS });
      if (cast.length > 0) start += PACE[act];
    }
    this.endsAt = Math.max(...this.scenes.map((scene) => scene.at + scene.lengthMs), now + 1);
    this.told(true);
  }

  skip(): void {
    this.scenes = [];
    this.endsAt = 0;
    this.told(false);
  }

  /** When lights kindle, and when the ground changes, in the film that plays. */
  kindleAt(now: number): number {
    return this.isPlaying ? Math.max(now, this.starts.kindle) : now;
  }
  groundAt(kind: "fade" | "dawn", now: number): number {
    if (!this.isPlaying) return now;
    return kind === "dawn" ? this.startedAt + DAWN_AT_MS : this.starts.spread + 500;
  }

  draw(drawing: Drawing): boolean {
    this.stage.clear(drawing);
    for (const scene of this.scenes) {
      const share = (drawing.now - scene.at) / scene.lengthMs;
      if (share > 0 && share < 1) scene.draw(this.stage, share);
    }
    if (drawing.scenery.view.world.ending === "controlLost")
      for (const nation of drawing.scenery.lands.realms.keys()) this.stage.dim(nation, 0.88);
    this.drawStruck(drawing);
    this.stage.end();
    if (this.isPlaying && drawing.now >= this.endsAt) this.skip();
    return this.isPlaying;
  }

  /** What struck in the last turn keeps a small sign until the next. */
  private drawStruck({ scenery, now }: Drawing): void {
    if (this.isPlaying && now < this.starts.strike + STAGGER_MS + 1_500) return;
    for (const realm of scenery.lands.realms.values())
      for (const [i, { hazard, site }] of (scenery.view.nations[realm.id]?.struck ?? []).entries()) {
        const spot = realm.sites.find(({ id }) => id === site)?.spot ?? realm.sites[0]?.spot ?? realm.middle;
        const content = entry(scenery.rules.hazards, hazard);
        this.stage.dim(realm.id, DIM[darkness(content)]);
        this.stage.glyph(hazard, spot, 15, isGift(content) ? 0xffe0a3 : 0xff8f7d, 0.9, 15 + 15 * i);
      }
  }
}
