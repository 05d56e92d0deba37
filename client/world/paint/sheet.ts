import type * as Phaser from "phaser";
import type { Lens } from "../camera/lens.ts";
import type { Atlas } from "../geography/atlas.ts";
import type { Spot } from "../geography/projection.ts";
import type { Scenery } from "../scenery.ts";
import type { Ink, Painter } from "./ink.ts";
import type { Palette } from "./palette.ts";

/** Longest side of a texture that every device takes. */
const LONGEST = 4096;

/** A painted part of the map, kept as a texture and moved with the lens until it is worth painting again. */
export class Sheet {
  readonly image: Phaser.GameObjects.Image;
  private readonly texture: Phaser.Textures.CanvasTexture;
  private middle: Spot = { x: 0, y: 0 };
  /** Pixels of the sheet to a map unit; 0 = nothing painted. */
  private scale = 0;

  private readonly scene: Phaser.Scene;
  private readonly key: string;
  /** How much more than the view it covers, on each side. */
  private readonly margin: number;

  constructor(scene: Phaser.Scene, key: string, depth: number, margin: number) {
    this.scene = scene;
    this.key = key;
    this.margin = margin;
    const texture = scene.textures.createCanvas(key, 2, 2);
    if (!texture) throw new Error(`texture ${key} exists already`);
    this.texture = texture;
    this.image = scene.add.image(0, 0, key).setDepth(depth).setVisible(false);
  }

  get isPainted(): boolean {
    return this.scale > 0;
  }

  /** Whether it reaches to the edges of what the lens sees. */
  covers(lens: Lens): boolean {
    if (!this.isPainted) return false;
    const spareX = this.texture.width / this.scale - lens.width / lens.scale;
    const spareY = this.texture.height / this.scale - lens.height / lens.scale;
    return Math.abs(lens.x - this.middle.x) <= spareX / 2 && Math.abs(lens.y - this.middle.y) <= spareY / 2;
  }

  /** Whether it shows what the lens sees, sharp and to the edges. */
  fits(lens: Lens): boolean {
    return this.covers(lens) && Math.abs(lens.scale / this.scale - 1) < 0.001;
  }

  /** How much larger or smaller than painted it is shown; at least 1. */
  stretch(lens: Lens): number {
    return Math.max(lens.scale / this.scale, this.scale / lens.scale);
  }

  paint(lens: Lens, atlas: Atlas, scenery: Scenery, palette: Palette, painters: readonly Painter[]): void {
    const width = Math.min(LONGEST, Math.ceil(lens.width * (1 + 2 * this.margin)));
    const height = Math.min(LONGEST, Math.ceil(lens.height * (1 + 2 * this.margin)));
    this.texture.setSize(width, height);
    // A fresh frame keeps its size in the image that was made from it.
    this.image.setTexture(this.key);
    const { context } = this.texture;
    // Whole device pixels, so that an unmoved sheet is drawn without resampling.
    const middle = { x: Math.round(lens.x * lens.scale) / lens.scale, y: Math.round(lens.y * lens.scale) / lens.scale };
    const left = middle.x - width / 2 / lens.scale;
    const top = middle.y - height / 2 / lens.scale;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(lens.scale, 0, 0, lens.scale, -left * lens.scale, -top * lens.scale);
    const box = { left, top, right: left + width / lens.scale, bottom: top + height / lens.scale };
    const ink: Ink = { context, palette, atlas, scale: lens.scale, ratio: lens.ratio, box };
    for (const painter of painters) painter(ink, scenery);
    this.texture.refresh();
    this.middle = middle;
    this.scale = lens.scale;
    this.image.setVisible(true);
  }

  place(lens: Lens, image = this.image): void {
    if (!this.isPainted) return;
    const { x, y } = lens.toScreen(this.middle);
    const magnified = lens.scale / this.scale;
    const isSharp = Math.abs(magnified - 1) < 0.001;
    image.setScale(isSharp ? 1 : magnified);
    image.setPosition(isSharp ? Math.round(x * 2) / 2 : x, isSharp ? Math.round(y * 2) / 2 : y);
  }

  /** Horizontal place of a point of the map on the sheet, in its pixels. */
  across(x: number): number {
    return (x - this.middle.x) * this.scale + this.texture.width / 2;
  }
  get width(): number {
    return this.texture.width;
  }
  get height(): number {
    return this.texture.height;
  }

  /** A second picture of the same sheet. */
  copy(depth: number): Phaser.GameObjects.Image {
    return this.scene.add.image(0, 0, this.key).setDepth(depth).setVisible(false);
  }
}
