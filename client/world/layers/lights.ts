import * as Phaser from "phaser";
import { isMeasured } from "../../store/overlayScale.ts";
import type { Spot } from "../geography/projection.ts";
import { showDyed } from "../paint/dyed.ts";
import { COOL, COOL_INK, DAY, IDLE, INK, numberOf, shaded, WARM, WARM_INK } from "../paint/palette.ts";
import { CORE, CORE_SIZE, frameOf, GLOW, GLOW_SIZE, INK_DOT, LIGHTS } from "../paint/textures.ts";
import type { Realm } from "../scenery.ts";
import { constellation, glowRadius, growth, openness, outposts } from "./constellation.ts";
import { DEPTH, type Drawing, type MapLayer } from "./layer.ts";

type Shine = "quick" | "clean" | "steady" | "oneOff" | "cool" | "idle" | "fab" | "abroad";
const NIGHT_HUE: Record<Shine, number> = {
  quick: 0xff9a4a, clean: 0xffe08c, steady: WARM, oneOff: 0xe9b899, cool: COOL, idle: 0xd24b40, fab: 0xe6d3ff, abroad: COOL,
}; // biome-ignore format: a record
const DAY_HUE: Record<Shine, number> = {
  quick: 0xff9d3d, clean: 0xffe27a, steady: 0xffc069, oneOff: 0xe8c4a4, cool: 0x8fd0f2, idle: IDLE, fab: 0xd9c2ff, abroad: 0x8fd0f2,
}; // biome-ignore format: a record
const DAY_RIM: Record<Shine, number> = {
  quick: WARM_INK, clean: WARM_INK, steady: WARM_INK, oneOff: WARM_INK, cool: COOL_INK, idle: IDLE, fab: INK, abroad: COOL_INK,
}; // biome-ignore format: a record
/** Constellations so open show what kind of plant each point is. */
const SHAPED_FROM = 1.7;
/** How much larger than a plain point a shape is drawn, to be made out. */
const SHAPE = 1.7;

/** What an overlay leaves of the lights: its own tint has to be read. */
const UNDER_OVERLAY = 0.4;

const KINDLE_MS = 1_100;
/** Lights of one turn kindle one after another, within this time. */
const STAGGER_MS = 650;
/** Of a light that has not been told of yet. */
const WAITS = Number.POSITIVE_INFINITY;
/** What a light adds to its glow while it kindles. */
const FLARE = 0.5;

interface Light {
  shine: Shine;
  /** What it is drawn as from near. */
  frame: string;
  spot: Spot;
  offset: Spot;
  nation: string;
  from: number;
  mw: number;
  changedAt: number;
  /** How many times its own MW its glow tells of. */
  glowPart: number;
  /** Part of its strength: halls that have no chips to run stay dim. */
  strength: number;
  glow: Phaser.GameObjects.Image;
  core: Phaser.GameObjects.Image;
  ink: Phaser.GameObjects.Image;
}

/** Power and compute as points of light. */
export class Lights implements MapLayer {
  private readonly lights = new Map<string, Light>();

  private readonly scene: Phaser.Scene;
  /** Whether the lights of a turn wait until a film comes to them. */
  private readonly isTold: () => boolean;

  constructor(scene: Phaser.Scene, isTold: () => boolean) {
    this.scene = scene;
    this.isTold = isTold;
  }

  refresh(drawing: Drawing): void {
    const { view, lands, rules } = drawing.scenery;
    const seen = new Set<string>();
    for (const realm of lands.realms.values()) {
      const nation = view.nations[realm.id];
      if (!nation) continue;
      const halls = Object.values(nation.sites).reduce((sum, site) => sum + site.hallsMW, 0);
      const lit = halls === 0 ? 1 : Math.min(1, 0.4 + (0.6 * nation.onlineMW) / halls);
      const idleMW = realm.id === view.me && view.cabinet ? idleChipsMW(view.cabinet.quarter) : 0;
      for (const { id, content, spot } of realm.sites) {
        const site = nation.sites[id];
        if (!site) continue;
        for (const { what, kind, family, mw, glowMW, offset } of constellation(site, content, rules.plants)) {
          const shine = kind === "halls" ? "cool" : kind === "fab" ? "fab" : (family ?? "steady");
          const frame = frameOf(what.split(" ")[0] ?? what, family);
          this.set(
            seen,
            `${id}/${what}`,
            drawing,
            realm,
            shine,
            frame,
            spot,
            offset,
            mw,
            shine === "cool" ? lit : 1,
            glowMW,
          );
        }
        const idle = halls === 0 ? 0 : (idleMW * site.hallsMW) / halls;
        if (idle > 40) this.set(seen, `${id}/idle`, drawing, realm, "idle", CORE, spot, { x: 3.4, y: 3 }, idle, 1);
      }
    }
    for (const region of lands.regions.values())
      for (const { nation, mw, offset } of outposts(view.world.presenceBp[region.id] ?? {}, view.world.order)) {
        const realm = lands.realms.get(nation);
        if (realm)
          this.set(seen, `${region.id}/${nation}`, drawing, realm, "abroad", CORE, region.middle, offset, mw, 1);
      }
    for (const [key, light] of this.lights) {
      if (seen.has(key)) continue;
      for (const image of [light.glow, light.core, light.ink]) image.destroy();
      this.lights.delete(key);
    }
  }

  /** Lets those lights change that wait for it: of some sites, or all of them. */
  kindle(now: number, sites?: ReadonlySet<string>): void {
    for (const [key, light] of this.lights)
      if (light.changedAt === WAITS && (!sites || sites.has(key.split("/")[0] ?? "")))
        light.changedAt = now + staggered(key);
  }

  private set(
    seen: Set<string>,
    key: string,
    { now, isCalm }: Drawing,
    realm: Realm,
    shine: Shine,
    frame: string,
    spot: Spot,
    offset: Spot,
    mw: number,
    strength: number,
    glowMW = mw,
  ): void {
    seen.add(key);
    const known = this.lights.get(key);
    const light = known ?? this.make(shine, frame, spot, offset, realm);
    this.lights.set(key, light);
    light.strength = strength;
    light.glowPart = mw > 0 ? glowMW / mw : 1;
    if (light.mw === mw) return;
    light.from = known ? this.shownMW(light, now) : 0;
    light.mw = mw;
    light.changedAt = isCalm ? Number.NEGATIVE_INFINITY : this.isTold() ? WAITS : now + staggered(key);
  }

  private make(shine: Shine, frame: string, spot: Spot, offset: Spot, { id: nation, accent }: Realm): Light {
    const add = (frame: string, depth: number) => this.scene.add.image(0, 0, LIGHTS, frame).setDepth(depth);
    const glow = add(GLOW, DEPTH.glow).setBlendMode(Phaser.BlendModes.ADD);
    // Abroad, the light says whose it is.
    showDyed(glow, GLOW, shine === "abroad" ? numberOf(accent) : NIGHT_HUE[shine]);
    const core = add(CORE, DEPTH.core + 0.1);
    const ink = add(INK_DOT, DEPTH.core);
    showDyed(ink, INK_DOT, shine === "abroad" ? numberOf(shaded(accent, DAY)) : DAY_RIM[shine]);
    return {
      shine,
      frame,
      spot,
      offset,
      nation,
      from: 0,
      mw: 0,
      changedAt: 0,
      strength: 1,
      glowPart: 1,
      glow,
      core,
      ink,
    };
  }

  private shownMW(light: Light, now: number): number {
    const share = Math.min(1, Math.max(0, (now - light.changedAt) / KINDLE_MS));
    return light.from + (light.mw - light.from) * (1 - (1 - share) ** 3);
  }

  draw(drawing: Drawing): boolean {
    const { lens, now } = drawing;
    const size = growth(lens.magnification) * lens.ratio;
    const open = openness(lens.magnification) * lens.ratio;
    const isShaped = openness(lens.magnification) >= SHAPED_FROM;
    let moves = false;
    for (const light of this.lights.values()) {
      const share = (now - light.changedAt) / KINDLE_MS;
      if (share < 1 && light.changedAt !== WAITS) moves = true;
      const mw = this.shownMW(light, now);
      const flare = share > 0 && share < 1 && light.mw > light.from ? FLARE * Math.sin(Math.PI * share) : 0;
      const place = lens.toScreen(light.spot);
      const x = place.x + light.offset.x * open;
      const y = place.y + light.offset.y * open;
      const isSeen = mw >= 1 && x > -200 && y > -200 && x < lens.width + 200 && y < lens.height + 200;
      light.glow.setVisible(isSeen);
      light.core.setVisible(isSeen);
      if (!isSeen) {
        light.ink.setVisible(false);
        continue;
      }
      const day = drawing.dayAt(light.spot.x);
      const lit =
        light.strength * (1 - drawing.dimOf(light.nation)) * (isMeasured(drawing.scenery.overlay) ? UNDER_OVERLAY : 1);
      const glowMW = mw * light.glowPart;
      const radius = glowRadius(glowMW) * size * (1 + flare * 0.5);
      const point = Math.max(1.1, 0.6 + glowRadius(mw) * 0.058) * size;
      light.glow.setPosition(x, y).setScale((radius * 2.6) / GLOW_SIZE);
      light.glow.setAlpha(
        (light.shine === "cool" ? 0.52 : 0.48) * lit * softness(glowMW) * (1 + flare) * (1 - 0.96 * day),
      );
      const shape = isShaped && light.frame !== CORE ? light.frame : undefined;
      showDyed(light.core, shape ?? CORE, day > 0.5 ? DAY_HUE[light.shine] : paler(NIGHT_HUE[light.shine]));
      light.core.setPosition(x, y);
      light.core.setScale((point * (shape ? 2 * SHAPE : 2 + day * 0.5)) / CORE_SIZE);
      light.core.setAlpha(day > 0.5 ? 0.35 + 0.65 * lit : 0.25 + 0.75 * lit);
      light.ink.setVisible(day > 0).setPosition(x, y);
      light.ink
        .setScale(((point * (shape ? SHAPE * 1.2 : 1.2) + 1.4 * lens.ratio) * 2) / CORE_SIZE)
        .setAlpha(day * 0.92);
    }
    return moves;
  }
}

/** Large lights spread more than they dazzle: many of them side by side must not burn out to white. */
const softness = (mw: number): number => 1 / (1 + glowRadius(mw) / 55);

/** Chips in place that do not run, for want of power or halls. */
const idleChipsMW = (quarter: { chipsMW: number; onlineMW: number }): number =>
  Math.max(0, quarter.chipsMW - quarter.onlineMW);

/** Half the way to white: the heart of a light. */
function paler(colour: number): number {
  const part = (shift: number) => Math.round(255 - (255 - ((colour >> shift) & 255)) * 0.55);
  return (part(16) << 16) | (part(8) << 8) | part(0);
}

/** How long after the first a light kindles, always the same for it. */
function staggered(key: string): number {
  let sum = 0;
  for (const letter of key) sum = (sum * 31 + letter.charCodeAt(0)) % 997;
  return (sum / 997) * STAGGER_MS;
}
