import type * as Phaser from "phaser";
import { Lens } from "../camera/lens.ts";
import type { Geography } from "../geography/geography.ts";
import { WORLD_HEIGHT, WORLD_WIDTH } from "../geography/projection.ts";
import { DAY, NIGHT } from "../paint/palette.ts";
import { Sheet } from "../paint/sheet.ts";
import type { Scenery } from "../scenery.ts";
import { paintCities } from "./cities.ts";
import { Dawn } from "./dawn.ts";
import { paintLand, paintLines } from "./land.ts";
import { DEPTH, type Drawing, type MapLayer } from "./layer.ts";
import { paintRelief } from "./relief.ts";
import { paintSea } from "./sea.ts";
import { paintOutlines, paintTint } from "./tint.ts";

/** The ground from the sea up, in order. */
const PAINTERS = [paintSea, paintLand, paintTint, paintRelief, paintLines, paintOutlines, paintCities];
/** The view must rest so long before it is drawn sharp again, in ms. */
const SETTLED_MS = 110;
/** While it keeps moving, it is drawn anew once it is stretched so far, and never for more than this part of the time. */
const STRETCHED = 1.9;
const BUSY = 0.15;
const FADE_MS = 700;
/** What lies beyond the view comes so long after the view itself, ms: nobody sees it before the map is moved. */
const BACKDROP_LATER_MS = 1_500;
/** Stretched by less than this it still looks well. */
const GOOD = 1.35;

interface Change {
  kind: "fade" | "dawn";
  isDue: boolean;
  at: number;
}

/** The painted map. A turn fades in over the last, day comes as dawn. */
export class Ground implements MapLayer {
  private front: Sheet;
  private coming: Sheet;
  private readonly backdrop: Sheet;
  private readonly dawn: Dawn;
  private isBackdropStale = true;
  /** Whether it is waited for until the backdrop may be painted, and whether that is over. */
  private backdropWait: "none" | "waiting" | "over" = "none";
  private shownDay: boolean | undefined;
  private shown: Scenery | undefined;
  private next: Scenery | undefined;
  private change: Change | undefined;
  private isChanging = false;
  private lastSeen = { x: 0, y: 0, scale: 0, at: 0 };
  private paintedAt = 0;
  private paintMs = 0;

  private readonly scene: Phaser.Scene;
  private readonly geography: Geography;
  /** Whether a film tells what the ground is to show then: it changes when it is told to. */
  private readonly isTold: () => boolean;
  private readonly stir: () => void;

  /** @param stir has the map drawn though nothing has moved. */
  constructor(scene: Phaser.Scene, geography: Geography, isTold: () => boolean, stir: () => void) {
    this.scene = scene;
    this.geography = geography;
    this.isTold = isTold;
    this.stir = stir;
    this.backdrop = new Sheet(scene, "backdrop", DEPTH.backdrop, 0);
    this.front = new Sheet(scene, "ground-a", DEPTH.ground, 0.14);
    this.coming = new Sheet(scene, "ground-b", DEPTH.coming, 0.14);
    this.dawn = new Dawn(scene);
  }

  refresh({ scenery, isCalm }: Drawing): void {
    const before = this.next ?? this.shown;
    if (before && before.view === scenery.view && before.overlay === scenery.overlay) return;
    if (!this.shown || !before || isCalm || before.view.me !== scenery.view.me) {
      this.shown = scenery;
      this.next = undefined;
      this.change = undefined;
      this.isChanging = false;
      this.coming.image.setVisible(false);
      this.dawn.hide();
      this.paintedAt = 0;
      return;
    }
    const kind = scenery.isDay && !this.shown.isDay ? "dawn" : "fade";
    if (this.change?.kind === "dawn" && this.isChanging) this.finish();
    this.next = scenery;
    this.change = { kind, isDue: scenery.view === before.view || !this.isTold(), at: 0 };
    this.isChanging = false;
  }

  /** The film has come to what the ground shows from now on. */
  turn(): void {
    if (this.change) this.change.isDue = true;
  }

  draw(drawing: Drawing): boolean {
    if (!this.shown) return false;
    const { lens, now } = drawing;
    this.beginChange(drawing);
    const waits = this.isChanging || this.isGoodEnough(lens) ? false : this.sharpen(lens, now);
    const isBackdropBetter =
      this.isTold() && this.backdrop.covers(lens) && this.backdrop.stretch(lens) < this.front.stretch(lens);
    this.backdrop.image.setVisible(this.backdrop.isPainted && (isBackdropBetter || !this.front.covers(lens)));
    this.front.image.setVisible(!isBackdropBetter);
    this.backdrop.place(lens);
    if (this.shownDay !== this.shown.isDay) {
      this.shownDay = this.shown.isDay;
      // Beyond the edges of all that is painted the sea goes on.
      this.scene.cameras.main.setBackgroundColor((this.shownDay ? DAY : NIGHT).seaBottom);
    }
    this.front.place(lens);
    const moves = this.isChanging && this.drawChange(drawing);
    return waits || moves || this.change?.isDue === true;
  }

  /** Finer coasts have come. */
  repaint(): void {
    if (!this.isChanging) this.paintedAt = 0;
  }

  dayAt(lens: Lens, x: number): number {
    if (this.isChanging && this.change?.kind === "dawn") return this.dawn.dayAt(lens, x);
    return this.shown?.isDay ? 1 : 0;
  }

  /** While a film moves the lens, what is painted already is drawn as long as it looks well: painting would make the film stumble. */
  private isGoodEnough(lens: Lens): boolean {
    if (!this.isTold() || this.paintedAt === 0) return false;
    return [this.front, this.backdrop].some((sheet) => sheet.covers(lens) && sheet.stretch(lens) < GOOD);
  }

  /** Paints anew where the view has come to rest elsewhere; true while that is still to come. */
  private sharpen(lens: Lens, now: number): boolean {
    const seen = this.lastSeen;
    if (seen.x !== lens.x || seen.y !== lens.y || seen.scale !== lens.scale)
      this.lastSeen = { x: lens.x, y: lens.y, scale: lens.scale, at: now };
    const isNew = this.paintedAt === 0;
    if (isNew || !this.front.fits(lens)) {
      const isResting = now - this.lastSeen.at >= SETTLED_MS;
      const isDue = now - this.paintedAt > this.paintMs / BUSY;
      const isPoor = this.front.stretch(lens) > STRETCHED || !this.front.covers(lens);
      if (!isNew && !isResting && !(isDue && isPoor)) return true;
      this.paint(this.front, lens);
      if (isNew) this.isBackdropStale = true;
      this.paintedAt = performance.now();
      this.paintMs = this.paintedAt - now;
      return true;
    }
    if (this.isBackdropStale && !this.isTold()) this.paintBackdrop();
    return false;
  }

  private paintBackdrop(): void {
    if (this.backdropWait === "none") {
      this.backdropWait = "waiting";
      setTimeout(() => {
        this.backdropWait = "over";
        this.stir();
      }, BACKDROP_LATER_MS);
    } else if (this.backdropWait === "over") {
      this.isBackdropStale = false;
      this.backdropWait = "none";
      const whole = new Lens();
      whole.resize(WORLD_WIDTH * 2.56, WORLD_HEIGHT * 2.9, 1);
      whole.scale = 2;
      whole.x = WORLD_WIDTH / 2;
      whole.y = WORLD_HEIGHT / 2;
      this.paint(this.backdrop, whole);
    }
  }

  private paint(sheet: Sheet, lens: Lens, scenery = this.shown): void {
    if (!scenery) return;
    const atlas = this.geography.at(lens.magnification);
    sheet.paint(lens, atlas, scenery, scenery.isDay ? DAY : NIGHT, PAINTERS);
  }

  private beginChange({ lens, now }: Drawing): void {
    if (!this.change?.isDue || !this.next || this.isChanging) return;
    this.isChanging = true;
    this.change.at = now;
    if (!this.front.fits(lens)) this.paint(this.front, lens);
    this.paint(this.coming, lens, this.next);
    this.coming.image.setAlpha(0);
  }

  private drawChange({ lens, now }: Drawing): boolean {
    if (!this.change) return false;
    this.coming.place(lens);
    const ms = now - this.change.at;
    if (this.change.kind === "dawn") {
      if (this.dawn.draw(this.coming, lens, ms)) return true;
    } else if (ms < FADE_MS) {
      this.coming.image.setAlpha(ms / FADE_MS);
      return true;
    }
    this.finish();
    return true;
  }

  /** Lets what was coming be the ground at once. */
  finish(): void {
    if (!this.next) return;
    this.shown = this.next;
    this.next = undefined;
    this.change = undefined;
    this.isBackdropStale = true;
    if (this.isChanging) {
      [this.front, this.coming] = [this.coming, this.front];
      this.front.image.setAlpha(1).setCrop().setDepth(DEPTH.ground).setVisible(true);
      this.coming.image.setVisible(false).setDepth(DEPTH.coming);
      this.dawn.hide();
    } else this.paintedAt = 0;
    this.isChanging = false;
  }
}
