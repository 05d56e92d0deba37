import { isMeasured } from "../../store/overlayScale.ts";
import { CITIES } from "../geography/cities.ts";
import { darkness } from "../hazardLook.ts";
import { hair, type Painter } from "../paint/ink.ts";
import { blended, shaded, withAlpha } from "../paint/palette.ts";
import { leaderOf, type Scenery } from "../scenery.ts";

/** CSS pixels of a city's light by its size, where the whole world is seen; they grow more slowly than the map. */
const RADII = [2.6, 3.6, 5, 7] as const;
/** The heart of a light is so small a part of it, and on paper, where nothing shines, a dot. */
const HEART = 0.22;
const SPRITE = 48;
/** Light of a city where AI does nothing yet, and what it gains until AI does all. */
const UNLIT = 0.2;
const LIT = 0.8;
/** Share of a market at which it is as bright as a nation that has taken AI up by half. */
const BRIGHT_SHARE_BP = 9_000;
/** How much of a city's light is that of any lamp, and not of the stack that it builds on: by night, and on paper. */
const OF_LAMP = { night: 0.42, day: 0.15 } as const;
const LEFT_BY_BLACKOUT = { none: 1, partly: 0.55, mostly: 0.15 } as const;

/** Where people live, as lights: the brighter the more AI does there, in the tint of the stack, and out in a blackout. */
export const paintCities: Painter = (ink, scenery) => {
  if (isMeasured(scenery.overlay)) return;
  const { context, palette, box } = ink;
  const grown = Math.max(1, (ink.scale / ink.ratio / 1.25) ** 0.4);
  context.save();
  // Light adds to light; on paper it is ink.
  if (!scenery.isDay) context.globalCompositeOperation = "lighter";
  for (const [country, cities] of CITIES) {
    const light = lightOf(country, scenery);
    const colour =
      light.accent === undefined
        ? palette.settlement
        : blended(shaded(light.accent, palette), palette.lamp, OF_LAMP[scenery.isDay ? "day" : "night"]);
    const sprite = spriteOf(colour, scenery.isDay);
    context.globalAlpha = (UNLIT + LIT * light.share) * light.left;
    for (const { spot, size } of cities) {
      const { x, y } = spot;
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
      const radius = hair(ink, (RADII[size] ?? RADII[0]) * grown * (0.8 + 0.35 * light.share));
      context.drawImage(sprite, x - radius, y - radius, 2 * radius, 2 * radius);
    }
  }
  context.restore();
};

const sprites = new Map<string, HTMLCanvasElement>();

/** A light of a colour, drawn once. */
function spriteOf(colour: string, isDay: boolean): HTMLCanvasElement {
  const key = `${colour}/${isDay}`;
  const known = sprites.get(key);
  if (known) return known;
  const canvas = document.createElement("canvas");
  canvas.width = SPRITE;
  canvas.height = SPRITE;
  const context = canvas.getContext("2d");
  if (context) {
    const half = SPRITE / 2;
    const gradient = context.createRadialGradient(half, half, 0, half, half, half);
    for (const [at, alpha] of isDay ? PRINTED : SHINING) gradient.addColorStop(at, withAlpha(colour, alpha));
    context.fillStyle = gradient;
    context.fillRect(0, 0, SPRITE, SPRITE);
    if (!isDay) {
      context.fillStyle = withAlpha(blended(colour, "#ffffff", 0.5), 0.9);
      context.beginPath();
      context.arc(half, half, half * HEART, 0, 2 * Math.PI);
      context.fill();
    }
  }
  sprites.set(key, canvas);
  return canvas;
}

/** How strong the light is, from its middle to its edge. */
const SHINING = [
  [0, 0.75],
  [0.2, 0.5],
  [0.45, 0.16],
  [1, 0],
] as const;
const PRINTED = [
  [0, 0.95],
  [0.3, 0.9],
  [0.36, 0.3],
  [0.7, 0],
] as const;

interface CityLight {
  /** From 0 to 1: how much AI does there. */
  share: number;
  /** What a blackout leaves. */
  left: number;
  accent?: string;
}

/** How the cities of a country shine. */
export function lightOf(country: string, { view, rules, lands }: Scenery): CityLight {
  const realm = lands.realms.get(lands.realmOf.get(country) ?? "");
  const nation = realm && view.nations[realm.id];
  if (realm && nation) {
    const blows = nation.struck.flatMap(({ hazard }) => rules.hazards.get(hazard) ?? []);
    const left = Math.min(1, ...blows.map((hazard) => LEFT_BY_BLACKOUT[darkness(hazard)]));
    // Half of the way is much: the eye sees the beginnings.
    return { share: Math.sqrt(nation.adoptionMeanBp / 10_000), left, accent: realm.accent };
  }
  const leader = leaderOf(view, lands.regionOf.get(country) ?? "");
  const accent = lands.realms.get(leader?.nation ?? "")?.accent;
  if (!leader || accent === undefined) return { share: 0, left: 1 };
  return { share: Math.min(1, leader.shareBp / BRIGHT_SHARE_BP), left: 1, accent };
}
