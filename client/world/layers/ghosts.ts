import type * as Phaser from "phaser";
import type { NationId } from "../../../shared/state/words.ts";
import type { Ghost } from "../../store/plannedPlaces.ts";
import { foundryOf } from "../geography/foundry.ts";
import { geodesic, type Place } from "../geography/geodesic.ts";
import { PLAN, PLAN_INK } from "../paint/palette.ts";
import type { Scenery } from "../scenery.ts";
import { spotOf } from "../scenery.ts";
import { glowRadius, growth, offsetOf, openness } from "./constellation.ts";
import { dashed } from "./dashes.ts";
import { DEPTH, type Drawing, type MapLayer } from "./layer.ts";

/** CSS pixels from the middle of an open market to what is planned there: beyond its outposts. */
const ABROAD = 11;

/**
 * The plan as it would stand: hollow diamonds in the plan's colour, and dashed lines to whom it concerns. What stands shines, what is
 * under construction is a ring that closes.
 */
export class Ghosts implements MapLayer {
  private readonly lines: Phaser.GameObjects.Graphics;

  constructor(scene: Phaser.Scene) {
    this.lines = scene.add.graphics().setDepth(DEPTH.film);
  }

  draw(drawing: Drawing): boolean {
    this.lines.clear();
    for (const ghost of drawing.scenery.ghosts)
      if (isLink(ghost, drawing.scenery.view.me)) this.drawLink(ghost, drawing);
      else this.drawStanding(ghost, drawing);
    return false;
  }

  private drawStanding(ghost: Ghost, { scenery, lens, dayAt }: Drawing): void {
    const spot = spotOf(scenery.lands, ghost.place);
    if (!spot) return;
    const at = lens.toScreen(spot);
    const { x, y } = offsetFor(ghost, scenery);
    const open = ghost.kind === "building" ? openness(lens.magnification) : 1;
    const radius = Math.max(4.5, glowRadius(ghost.mw) * 0.42) * growth(lens.magnification) * lens.ratio;
    const [midX, midY] = [at.x + x * open * lens.ratio, at.y + y * open * lens.ratio];
    const colour = dayAt(spot.x) > 0.5 ? PLAN_INK : PLAN;
    this.lines.fillStyle(colour, 0.16);
    this.lines.lineStyle(1.6 * lens.ratio, colour, 0.95);
    this.lines.beginPath();
    this.lines.moveTo(midX, midY - radius);
    this.lines.lineTo(midX + radius, midY);
    this.lines.lineTo(midX, midY + radius);
    this.lines.lineTo(midX - radius, midY);
    this.lines.closePath();
    this.lines.fillPath();
    this.lines.strokePath();
  }

  private drawLink(ghost: Ghost, { scenery, lens, dayAt }: Drawing): void {
    const { lands, view } = scenery;
    const home = lands.realms.get(view.me ?? "");
    const [from, to] = [home?.sites[0]?.content, otherEnd(ghost, scenery)];
    if (!home || !from || !to) return;
    this.lines.lineStyle(1.5 * lens.ratio, dayAt(home.middle.x) > 0.5 ? PLAN_INK : PLAN, 0.85);
    for (const piece of geodesic(from, to))
      dashed(
        this.lines,
        piece.map((spot) => lens.toScreen(spot)),
        6 * lens.ratio,
      );
  }
}

/** What concerns another nation is a line to it, and what is let to the world stands at home; chips come from where most are made. */
const isLink = ({ kind, place }: Ghost, me: NationId | undefined): boolean =>
  isBought(kind) || kind === "offer" || kind === "deal" || kind === "pressure" || (kind === "lease" && place.id !== me);
const isBought = (kind: Ghost["kind"]): boolean => kind === "chips" || kind === "contract";

function otherEnd({ kind, place }: Ghost, { rules, lands }: Scenery): Place | undefined {
  if (!isBought(kind)) return place.kind === "nation" ? lands.realms.get(place.id)?.sites[0]?.content : undefined;
  return foundryOf(rules)?.site;
}

function offsetFor({ kind, what, place }: Ghost, { rules, lands, view }: Scenery) {
  if (kind === "outpost") return { x: ABROAD, y: 0 };
  if (kind === "promotion") return { x: -ABROAD, y: 0 };
  const site = lands.realms.get(view.me ?? "")?.sites.find(({ id }) => id === place.id)?.content;
  return site && what !== undefined ? offsetOf(site, what, rules.plants) : { x: 0, y: 0 };
}
