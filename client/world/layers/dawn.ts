import type * as Phaser from "phaser";
import type { Lens } from "../camera/lens.ts";
import type { Sheet } from "../paint/sheet.ts";
import { DEPTH } from "./layer.ts";

const DAWN_MS = 4_000;
/** Width of the twilight, as a share of the view. */
const TWILIGHT = 0.42;

/** The day sheet uncovered from the right edge to the left, behind a soft and glowing line of twilight. */
export class Dawn {
  private band: Phaser.GameObjects.Image | undefined;
  private readonly glow: Phaser.GameObjects.Image;
  /** Where full day begins, in pixels of the screen. */
  private edge = 0;

  constructor(scene: Phaser.Scene) {
    const key = "twilight";
    const texture = scene.textures.createCanvas(key, 256, 2);
    if (!texture) throw new Error("the twilight texture exists already");
    const gradient = texture.context.createLinearGradient(0, 0, 256, 0);
    gradient.addColorStop(0, "rgba(58,44,104,0)");
    gradient.addColorStop(0.2, "rgba(84,48,104,0.32)");
    gradient.addColorStop(0.42, "rgba(206,84,72,0.46)");
    gradient.addColorStop(0.58, "rgba(255,150,80,0.48)");
    gradient.addColorStop(0.74, "rgba(255,206,138,0.36)");
    gradient.addColorStop(1, "rgba(255,236,204,0)");
    texture.context.fillStyle = gradient;
    texture.context.fillRect(0, 0, 256, 2);
    texture.refresh();
    this.glow = scene.add.image(0, 0, key).setDepth(DEPTH.dawn).setOrigin(0, 0).setVisible(false);
  }

  /** Shows the moment; false when it is day everywhere. */
  draw(day: Sheet, lens: Lens, ms: number): boolean {
    const share = ms / DAWN_MS;
    if (share >= 1) return false;
    const eased = share < 0.5 ? 2 * share * share : 1 - (2 - 2 * share) ** 2 / 2;
    const width = lens.width * TWILIGHT;
    this.edge = lens.width + width - eased * (lens.width + 2 * width);
    const left = day.across(lens.toWorld({ x: this.edge - width, y: 0 }).x);
    const right = day.across(lens.toWorld({ x: this.edge, y: 0 }).x);
    this.cropped(day, day.image, right, day.width);
    day.image.setAlpha(1);
    const band = this.bandOf(day);
    day.place(lens, band);
    this.cropped(day, band, left, right);
    band.setAlpha(0, 1, 0, 1);
    this.glow.setVisible(true).setPosition(this.edge - width * 1.1, 0);
    this.glow.setDisplaySize(width * 1.6, lens.height).setAlpha(Math.min(1, 6 * share, 6 * (1 - share)));
    return true;
  }

  dayAt(lens: Lens, x: number): number {
    const across = lens.toScreen({ x, y: 0 }).x;
    return Math.min(1, Math.max(0, (across - this.edge) / (lens.width * TWILIGHT) + 1));
  }

  hide(): void {
    this.band?.destroy();
    this.band = undefined;
    this.glow.setVisible(false);
  }

  private bandOf(day: Sheet): Phaser.GameObjects.Image {
    this.band ??= day.copy(DEPTH.coming);
    return this.band;
  }

  private cropped(day: Sheet, image: Phaser.GameObjects.Image, from: number, to: number): void {
    const left = Math.max(0, Math.min(day.width, from));
    const right = Math.max(left, Math.min(day.width, to));
    image.setVisible(right - left > 1).setCrop(left, 0, right - left, day.height);
  }
}
