import type * as Phaser from "phaser";
import type { Lens } from "../camera/lens.ts";
import type { Geography } from "../geography/geography.ts";
import { hair, type Painter } from "../paint/ink.ts";
import { DAY, NIGHT, shaded, withAlpha } from "../paint/palette.ts";
import { Sheet } from "../paint/sheet.ts";
import type { Realm, Region, Scenery } from "../scenery.ts";
import { leaderOf } from "../scenery.ts";
import { DEPTH, type Drawing, type MapLayer } from "./layer.ts";

const SETTLED_MS = 90;

/** The outline of what is selected, and fainter of what the pointer rests on. */
export class Highlight implements MapLayer {
  private readonly sheet: Sheet;
  private painted = "";
  private lastSeen = { x: 0, y: 0, scale: 0, at: 0 };

  private readonly geography: Geography;

  constructor(scene: Phaser.Scene, geography: Geography) {
    this.geography = geography;
    this.sheet = new Sheet(scene, "highlight", DEPTH.highlight, 0);
  }

  /** Finer coasts have come. */
  repaint(): void {
    this.painted = "";
  }

  draw({ scenery, lens, hovered, now, dayAt }: Drawing): boolean {
    const chosen = placeOf(scenery, scenery.selection);
    const under = placeOf(scenery, hovered);
    if (!chosen && !under) {
      this.sheet.image.setVisible(false);
      this.painted = "";
      return false;
    }
    const isDay = dayAt((chosen ?? under)?.middle.x ?? 0) > 0.5;
    const wanted = `${chosen?.id}/${under?.id}/${isDay}`;
    const waits = this.waits(lens, now);
    if (wanted !== this.painted || (!waits && !this.sheet.fits(lens))) {
      const palette = isDay ? DAY : NIGHT;
      const outline =
        (place: Realm | Region | undefined, strength: number): Painter =>
        (ink) => {
          if (!place) return;
          const accent = "accent" in place ? place.accent : accentOf(scenery, place);
          for (const [width, alpha] of [
            [8, 0.1],
            [4.5, 0.16],
            [1.5, 0.95],
          ] as const) {
            ink.context.lineJoin = "round";
            ink.context.lineWidth = hair(ink, width);
            ink.context.strokeStyle = withAlpha(shaded(accent, palette), alpha * strength);
            ink.context.stroke(ink.atlas.outline(place.countries));
          }
        };
      const isSame = chosen?.id === under?.id;
      this.sheet.paint(lens, this.geography.at(lens.magnification), scenery, palette, [
        outline(isSame ? undefined : under, 0.6),
        outline(chosen, 1),
      ]);
      this.painted = wanted;
    }
    this.sheet.image.setVisible(true);
    this.sheet.place(lens);
    return waits;
  }

  private waits(lens: Lens, now: number): boolean {
    const seen = this.lastSeen;
    if (seen.x !== lens.x || seen.y !== lens.y || seen.scale !== lens.scale)
      this.lastSeen = { x: lens.x, y: lens.y, scale: lens.scale, at: now };
    return now - this.lastSeen.at < SETTLED_MS;
  }
}

function placeOf({ lands }: Scenery, selection: Scenery["selection"]): Realm | Region | undefined {
  if (selection?.kind === "nation") return lands.realms.get(selection.id);
  if (selection?.kind === "market") return lands.regions.get(selection.id);
  return selection && lands.realms.get(selection.nation);
}

const accentOf = (scenery: Scenery, region: Region): string =>
  scenery.lands.realms.get(leaderOf(scenery.view, region.id)?.nation ?? "")?.accent ?? "#a9b4bd";
