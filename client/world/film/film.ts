import type * as Phaser from "phaser";
import { entry } from "../../../shared/content/ruleset.ts";
import { type Showing, shareOf, type Take, takeOf } from "../../store/film.ts";
import { darkness, isGift } from "../hazardLook.ts";
import type { Drawing, MapLayer } from "../layers/layer.ts";
import type { Scenery } from "../scenery.ts";
import type { Shot } from "./shot.ts";
import { shotOf } from "./shots.ts";
import { FilmStage } from "./stage.ts";

/** How dark a nation stays that was struck, until the next turn. */
const DIM = { none: 0, partly: 0.35, mostly: 0.75 };
/** How dark the lights are where control was lost. */
const LOST = 0.88;

/** Draws the moment of a quarter's film that is told just now, and afterwards the signs of what struck. */
export class Film implements MapLayer {
  readonly stage: FilmStage;
  private readonly showing: () => Showing | undefined;
  private known: { take: Take; shot: Shot } | undefined;

  constructor(scene: Phaser.Scene, showing: () => Showing | undefined) {
    this.showing = showing;
    this.stage = new FilmStage(scene);
  }

  /** How a moment is drawn; what that moments is worked out once. */
  shotOf(take: Take, scenery: Scenery): Shot {
    if (this.known?.take !== take) this.known = { take, shot: shotOf(take, scenery) };
    return this.known.shot;
  }

  draw(drawing: Drawing): boolean {
    const { scenery } = drawing;
    const showing = this.showing();
    const take = showing && takeOf(showing);
    this.stage.clear(drawing);
    if (showing && take) {
      const shot = this.shotOf(take, scenery);
      shot.draw(this.stage, showing.isStills ? shot.still : shareOf(showing, performance.now()));
    } else {
      this.known = undefined;
      this.drawStruck(scenery);
    }
    if (scenery.view.world.ending === "controlLost" && take?.scene !== "lost")
      for (const nation of scenery.lands.realms.keys()) this.stage.dim(nation, LOST);
    this.stage.end();
    return showing !== undefined && !showing.isStills && showing.heldAt === undefined;
  }

  /** What struck in the last turn keeps a small sign until the next. */
  private drawStruck(scenery: Scenery): void {
    for (const realm of scenery.lands.realms.values())
      for (const [i, { hazard, site }] of (scenery.view.nations[realm.id]?.struck ?? []).entries()) {
        const spot = realm.sites.find(({ id }) => id === site)?.spot ?? realm.sites[0]?.spot ?? realm.middle;
        const content = entry(scenery.rules.hazards, hazard);
        this.stage.dim(realm.id, DIM[darkness(content)]);
        this.stage.glyph(hazard, spot, 15, isGift(content) ? 0xffe0a3 : 0xff8f7d, 0.9, 15 + 15 * i);
      }
  }
}
