import * as Phaser from "phaser";
import { along } from "../geography/geodesic.ts";
import type { Spot } from "../geography/projection.ts";
import { DEPTH, type Drawing } from "../layers/layer.ts";
import { showDyed } from "../paint/dyed.ts";
import { DAY, INK, numberOf, shaded } from "../paint/palette.ts";
import { CORE, CORE_SIZE, GLOW, GLOW_SIZE, GLYPH_SIZE, glyphOf, LIGHTS } from "../paint/textures.ts";

/** What shots draw with: everything is drawn anew each time. */
export class FilmStage {
  private readonly lines: Phaser.GameObjects.Graphics;
  private readonly images: Phaser.GameObjects.Image[] = [];
  private used = 0;
  private drawing: Drawing | undefined;
  /** How far the lights of nations are put out. */
  readonly dimmed = new Map<string, number>();

  private readonly scene: Phaser.Scene;

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
    this.lines = scene.add.graphics().setDepth(DEPTH.film);
  }

  clear(drawing: Drawing): void {
    this.drawing = drawing;
    this.lines.clear();
    this.dimmed.clear();
    this.used = 0;
  }

  end(): void {
    for (const image of this.images.slice(this.used)) image.setVisible(false);
  }

  /** A point of light; radius in CSS pixels. */
  spark(spot: Spot | undefined, radius: number, colour: number, alpha: number): void {
    if (!spot || !this.drawing) return;
    const isDay = this.drawing.dayAt(spot.x) > 0.5;
    const { x, y } = this.drawing.lens.toScreen(spot);
    const ratio = this.drawing.lens.ratio;
    if (isDay) {
      const shade = numberOf(shaded(`#${colour.toString(16).padStart(6, "0")}`, DAY));
      this.image(CORE, x, y, (radius * 0.9 * ratio) / CORE_SIZE, shade, alpha, false);
      return;
    }
    this.image(GLOW, x, y, (radius * 3.4 * ratio) / GLOW_SIZE, colour, alpha, true);
    this.image(CORE, x, y, (radius * 0.6 * ratio) / CORE_SIZE, 0xffffff, alpha * 0.9, true);
  }

  /** A wide soft light without a heart. */
  glow(spot: Spot, radius: number, colour: number, alpha: number): void {
    if (!this.drawing) return;
    const { lens, dayAt } = this.drawing;
    const { x, y } = lens.toScreen(spot);
    const isDay = dayAt(spot.x) > 0.5;
    this.image(GLOW, x, y, (radius * 2 * lens.ratio) / GLOW_SIZE, colour, alpha * (isDay ? 0.7 : 1), !isDay);
  }

  ring(spot: Spot, radius: number, width: number, colour: number, alpha: number): void {
    if (!this.drawing) return;
    const { lens, dayAt } = this.drawing;
    const { x, y } = lens.toScreen(spot);
    const shade = dayAt(spot.x) > 0.5 ? numberOf(shaded(`#${colour.toString(16).padStart(6, "0")}`, DAY)) : colour;
    this.lines.lineStyle(width * lens.ratio, shade, alpha);
    this.lines.strokeCircle(x, y, radius * lens.ratio);
  }

  /** Sparks with tails on their way along a line. */
  stream(way: readonly Spot[][], share: number, colour: number, radius: number, count: number): void {
    for (let i = 0; i < count; i++) {
      const at = share * 1.5 - (i / count) * 0.5;
      if (at <= 0 || at >= 1) continue;
      const fade = Math.min(1, at * 8, (1 - at) * 8);
      for (let tail = 0; tail < 4; tail++)
        this.spark(along(way, at - tail * 0.012), radius * (1 - tail * 0.2), colour, fade * (0.9 - tail * 0.22));
    }
  }

  glyph(hazard: string, spot: Spot, size: number, colour: number, alpha: number, lift = 0): void {
    if (!this.drawing) return;
    const { lens, dayAt } = this.drawing;
    const { x, y } = lens.toScreen(spot);
    const isDay = dayAt(spot.x) > 0.5;
    const at = y - lift * lens.ratio;
    this.image(CORE, x, at, (size * 1.7 * lens.ratio) / CORE_SIZE, isDay ? 0xf3ecda : 0x0a1119, alpha * 0.85, false);
    this.image(glyphOf(hazard), x, at, (size * lens.ratio) / GLYPH_SIZE, isDay ? INK : colour, alpha, false);
  }

  dim(nation: string, share: number): void {
    this.dimmed.set(nation, Math.max(share, this.dimmed.get(nation) ?? 0));
  }

  private image(
    frame: string,
    x: number,
    y: number,
    scale: number,
    tint: number,
    alpha: number,
    isLight: boolean,
  ): void {
    const image = this.images[this.used] ?? this.scene.add.image(0, 0, LIGHTS).setDepth(DEPTH.film + 0.1);
    this.images[this.used++] = image;
    showDyed(image, frame, tint);
    image.setPosition(x, y).setScale(scale).setAlpha(alpha).setVisible(true);
    image.setBlendMode(isLight ? Phaser.BlendModes.ADD : Phaser.BlendModes.NORMAL);
  }
}
