import file from "../../../assets/map/cities.json" with { type: "json" };
import { isMeasured } from "../../store/overlayScale.ts";
import { type CitiesFile, GRAIN } from "../geography/citiesFile.ts";
import { darkness } from "../hazardLook.ts";
import { hair, type Painter } from "../paint/ink.ts";
import { blended, shaded, withAlpha } from "../paint/palette.ts";
import { leaderOf, type Scenery } from "../scenery.ts";

/** CSS pixels of a city's core by its size, where the whole world is seen; they grow more slowly than the map. */
const RADII = [0.55, 0.75, 1, 1.35] as const;
/** The shine around a core: so many times its radius, so strong. */
const HALO = 3.4;
const HALO_STRENGTH = 0.16;
/** Light of a city where AI does nothing yet, and what it gains until AI does all. */
const UNLIT = 0.2;
const LIT = 0.8;
/** Share of a market at which it is as bright as a nation that has taken AI up by half. */
const BRIGHT_SHARE_BP = 9_000;
/** How much of a city's light is of the stack that it builds on. */
const OF_STACK = 0.45;
const LEFT_BY_BLACKOUT = { none: 1, partly: 0.55, mostly: 0.15 } as const;

const cities = Object.entries(file as CitiesFile).map(([country, steps]) => ({ country, steps }));

/** Where people live, as lights: the brighter the more AI does there, in the tint of the stack, and out in a blackout. */
export const paintCities: Painter = (ink, scenery) => {
  if (isMeasured(scenery.overlay)) return;
  const { context, palette, box } = ink;
  const grown = Math.max(1, (ink.scale / ink.ratio / 1.25) ** 0.4);
  for (const { country, steps } of cities) {
    const light = lightOf(country, scenery);
    const colour =
      light.accent === undefined
        ? palette.settlement
        : blended(palette.settlement, shaded(light.accent, palette), OF_STACK);
    const alpha = UNLIT + LIT * light.share;
    for (let i = 0; i < steps.length; i += 3) {
      const [x, y] = [(steps[i] ?? 0) / GRAIN, (steps[i + 1] ?? 0) / GRAIN];
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
      const radius = hair(ink, (RADII[steps[i + 2] ?? 0] ?? RADII[0]) * grown);
      context.fillStyle = withAlpha(colour, alpha * light.left * HALO_STRENGTH);
      disc(context, x, y, radius * HALO);
      context.fillStyle = withAlpha(colour, alpha * light.left);
      disc(context, x, y, radius);
    }
  }
};

function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

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
