import * as Phaser from "phaser";
import { along } from "../geography/geodesic.ts";
import type { Spot } from "../geography/projection.ts";
import { DEPTH, type Drawing } from "../layers/layer.ts";
import { showDyed } from "../paint/dyed.ts";
import { DAY, INK, NIGHT, numberOf, shaded } from "../paint/palette.ts";
import { CORE, CORE_SIZE, GLOW, GLOW_SIZE, GLYPH_SIZE, glyphOf, LIGHTS, RAYS, RAYS_SIZE } from "../paint/textures.ts";

/** What shots draw with: everything is drawn anew each time, and no more things are kept than a shot ever needed. */
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
    for (let i = this.used; i < this.images.length; i++) this.images[i]?.setVisible(false);
  }

  /** A point of light; radius in CSS pixels. */
  spark(spot: Spot | undefined, radius: number, colour: number, alpha: number): void {
    const at = spot && this.at(spot);
    if (!at) return;
    if (at.isDay) {
      this.image(CORE, at, (radius * 0.9 * at.ratio) / CORE_SIZE, this.hue(colour, true), alpha, false);
      return;
    }
    this.image(GLOW, at, (radius * 3.4 * at.ratio) / GLOW_SIZE, colour, alpha, true);
    this.image(CORE, at, (radius * 0.6 * at.ratio) / CORE_SIZE, 0xffffff, alpha * 0.9, true);
  }

  /** A small light among many: one picture, where a spark is two. */
  mote(spot: Spot, radius: number, colour: number, alpha: number): void {
    const at = this.at(spot);
    if (!at || alpha <= 0) return;
    if (at.isDay) this.image(CORE, at, (radius * 2.4 * at.ratio) / CORE_SIZE, this.hue(colour, true), alpha, false);
    else this.image(GLOW, at, (radius * 6.4 * at.ratio) / GLOW_SIZE, colour, Math.min(1, alpha * 1.25), true);
  }

  /** What puts out the light that is painted on the ground. */
  shade(spot: Spot, radius: number, strength: number): void {
    const at = this.at(spot);
    if (!at || strength <= 0) return;
    const ground = numberOf(at.isDay ? DAY.land : NIGHT.land);
    this.image(GLOW, at, (radius * 3 * at.ratio) / GLOW_SIZE, ground, strength, false);
    this.image(CORE, at, (radius * 1.1 * at.ratio) / CORE_SIZE, ground, strength, false);
  }

  /** A wide soft light without a heart. */
  glow(spot: Spot, radius: number, colour: number, alpha: number): void {
    const at = this.at(spot, radius * 2);
    if (!at || alpha <= 0) return;
    this.image(GLOW, at, (radius * 2 * at.ratio) / GLOW_SIZE, colour, alpha * (at.isDay ? 0.7 : 1), !at.isDay);
  }

  /** A star's rays. */
  rays(spot: Spot, radius: number, colour: number, alpha: number): void {
    const at = this.at(spot, radius * 2);
    if (!at || alpha <= 0) return;
    this.image(RAYS, at, (radius * 2 * at.ratio) / RAYS_SIZE, this.hue(colour, at.isDay), alpha, !at.isDay);
  }

  /** Radius and width in CSS pixels. */
  ring(spot: Spot, radius: number, width: number, colour: number, alpha: number): void {
    const at = this.at(spot, radius);
    if (!at || alpha <= 0) return;
    this.lines.lineStyle(width * at.ratio, this.hue(colour, at.isDay), alpha);
    this.lines.strokeCircle(at.x, at.y, radius * at.ratio);
  }

  /** A ring with its radius in map units: how far something has come. */
  front(spot: Spot, reach: number, width: number, colour: number, alpha: number): void {
    this.ring(spot, reach * (this.drawing?.lens.magnification ?? 1), width, colour, alpha);
  }

  /** A part of a ring, from its top on. */
  arc(spot: Spot, radius: number, part: number, width: number, colour: number, alpha: number): void {
    const at = this.at(spot, radius);
    if (!at || part <= 0) return;
    this.lines.lineStyle(width * at.ratio, this.hue(colour, at.isDay), alpha);
    this.lines.beginPath();
    this.lines.arc(at.x, at.y, radius * at.ratio, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * part);
    this.lines.strokePath();
  }

  /** So much of a way, from its beginning. */
  line(way: readonly Spot[][], part: number, width: number, colour: number, alpha: number): void {
    if (!this.drawing || alpha <= 0) return;
    const { lens } = this.drawing;
    let left = part * way.reduce((sum, piece) => sum + piece.length - 1, 0);
    for (const piece of way) {
      const [first] = piece;
      if (!first || left <= 0) return;
      this.lines.lineStyle(width * lens.ratio, this.hue(colour, this.drawing.dayAt(first.x) > 0.5), alpha);
      this.lines.beginPath();
      for (const [i, spot] of piece.entries()) {
        if (i > left) break;
        const { x, y } = lens.toScreen(spot);
        if (i === 0) this.lines.moveTo(x, y);
        else this.lines.lineTo(x, y);
      }
      this.lines.strokePath();
      left -= piece.length - 1;
    }
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

  glyph(sign: string, spot: Spot, size: number, colour: number, alpha: number, lift = 0): void {
    const at = this.at(spot);
    if (!at || alpha <= 0) return;
    const over = { ...at, y: at.y - lift * at.ratio };
    this.image(CORE, over, (size * 1.7 * at.ratio) / CORE_SIZE, at.isDay ? 0xf3ecda : 0x0a1119, alpha * 0.85, false);
    this.image(glyphOf(sign), over, (size * at.ratio) / GLYPH_SIZE, at.isDay ? INK : colour, alpha, false);
  }

  dim(nation: string, share: number): void {
    this.dimmed.set(nation, Math.max(share, this.dimmed.get(nation) ?? 0));
  }

  /** Where a spot is on the screen, if it is; `around`: CSS pixels that are drawn beyond it. */
  private at(spot: Spot, around = 60): { x: number; y: number; ratio: number; isDay: boolean } | undefined {
    if (!this.drawing) return undefined;
    const { lens, dayAt } = this.drawing;
    const { x, y } = lens.toScreen(spot);
    const reach = around * lens.ratio;
    if (x < -reach || y < -reach || x > lens.width + reach || y > lens.height + reach) return undefined;
    return { x, y, ratio: lens.ratio, isDay: dayAt(spot.x) > 0.5 };
  }

  private hue(colour: number, isDay: boolean): number {
    return isDay ? numberOf(shaded(`#${colour.toString(16).padStart(6, "0")}`, DAY)) : colour;
  }

  private image(
    frame: string,
    { x, y }: { x: number; y: number },
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
