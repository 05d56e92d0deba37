import type * as Phaser from "phaser";
import { FilmStage } from "../film/stage.ts";
import { geodesic } from "../geography/geodesic.ts";
import type { Spot } from "../geography/projection.ts";
import type { Drawing, MapLayer } from "../layers/layer.ts";
import { COOL, numberOf, PLAN } from "../paint/palette.ts";
import { type Sign, signsOf } from "./signsOf.ts";

const RED = 0xff8f7d;
const GOLD = 0xffe0a3;
/** CSS pixels of a ring that would stand for all; its area goes with the part. */
const WHOLE = 64;
const radiusOf = (part: number): number => 5 + WHOLE * Math.sqrt(part);
const PROMISED = { yes: PLAN, no: RED, both: GOLD } as const;

/** What layers tell, as light where it is: what may strike, who makes chips, who votes, who builds on whose stack. */
export class Signs implements MapLayer {
  private readonly stage: FilmStage;
  private readonly ways = new Map<string, Spot[][]>();

  constructor(scene: Phaser.Scene) {
    this.stage = new FilmStage(scene);
  }

  draw(drawing: Drawing): boolean {
    this.stage.clear(drawing);
    for (const sign of signsOf(drawing.scenery)) this.drawSign(sign, drawing);
    this.stage.end();
    return false;
  }

  private drawSign(sign: Sign, drawing: Drawing): void {
    const { stage } = this;
    if (sign.kind === "stack") {
      this.drawStack(sign, drawing);
      return;
    }
    const { spot, part } = sign;
    const radius = radiusOf(part);
    if (sign.kind === "hazard") {
      stage.glow(spot, radius * 1.6, RED, Math.min(0.7, 0.15 + 2 * part));
      stage.glyph(sign.hazard, spot, 19, RED, 0.95, 18 + 22 * sign.above);
    } else if (sign.kind === "supply") {
      stage.glow(spot, radius * 1.5, COOL, 0.5);
      stage.ring(spot, radius, 1.2, COOL, 0.8);
    } else {
      stage.glow(spot, radius * 1.3, GOLD, 0.4);
      stage.ring(spot, radius, 1.2, GOLD, 0.7);
      if (sign.promised) stage.ring(spot, radius + 4, 2.2, PROMISED[sign.promised], 0.95);
    }
  }

  /** A line from whose stack it is, the stronger the more of the market builds on it. */
  private drawStack({ nation, market, part }: Extract<Sign, { kind: "stack" }>, { scenery: { lands } }: Drawing): void {
    const [realm, region] = [lands.realms.get(nation), lands.regions.get(market)];
    const home = realm?.sites[0]?.content;
    if (!realm || !region || !home) return;
    const key = `${nation} ${market}`;
    const way = this.ways.get(key) ?? geodesic(home, region);
    this.ways.set(key, way);
    const colour = numberOf(realm.accent);
    this.stage.line(way, 1, 0.8 + 2.4 * part, colour, 0.3 + 0.5 * part);
    this.stage.mote(region.middle, 2.5 + 5 * part, colour, 0.9);
  }
}
