import type { City } from "../geography/cities.ts";
import { CITIES, citiesIn } from "../geography/cities.ts";
import { projectTurned, type Spot } from "../geography/projection.ts";
import { numberOf } from "../paint/palette.ts";
import { leaderOf, type Realm, type Scenery } from "../scenery.ts";
import type { FilmStage } from "./stage.ts";

/** How a moment is drawn. `share` runs from 0 to 1. */
export interface Shot {
  /** What is to be in sight. */
  spots: readonly Spot[];
  /** The instant that stands for all of it where nothing moves. */
  still: number;
  draw: (stage: FilmStage, share: number) => void;
}

export const RED = 0xff7a66;
export const GOLD = 0xffe0a3;
/** What strikes the whole world is shown in the middle of the Atlantic, which is nobody's. */
export const NOWHERE: Spot = projectTurned(-46, 28);

export const accentOf = (realm: Realm | undefined): number => (realm ? numberOf(realm.accent) : 0xffffff);
export const spotsOf = (realm: Realm | undefined): Spot[] => realm?.sites.map(({ spot }) => spot) ?? [];
export const capitalOf = (realm: Realm | undefined): Spot => realm?.sites[0]?.spot ?? realm?.middle ?? NOWHERE;
export const siteOf = (realm: Realm | undefined, site: string | undefined): Spot =>
  realm?.sites.find(({ id }) => id === site)?.spot ?? capitalOf(realm);

/** From nothing to all and back. */
export const swell = (share: number): number => Math.sin(Math.PI * Math.min(1, Math.max(0, share)));
/** Comes at once, and goes slowly towards the end. */
export const fading = (share: number): number => Math.min(1, share * 8, (1 - share) * 5);
export const eased = (share: number): number => 1 - (1 - Math.min(1, Math.max(0, share))) ** 2.2;

/** Where those live who use what a nation makes: at home, and in the open markets that build on it. */
export function countriesOn(nation: string, { view, lands }: Scenery): string[] {
  const markets = new Set([...lands.regions.keys()].filter((id) => leaderOf(view, id)?.nation === nation));
  const abroad = [...lands.regionOf].filter(([, market]) => markets.has(market)).map(([country]) => country);
  return [...(lands.realms.get(nation)?.countries ?? []), ...abroad];
}
export const everywhere = (): Iterable<string> => CITIES.keys();

/** Cities drawn at a time: more would be slow where there is no graphics card, and look no fuller. */
const MOST = { few: 220, all: 460 } as const;
/** Part of a shot in which the light reaches the last city, and that in which one flares. */
const RUNS = 0.62;
const FLARES = 0.22;
/** What is left of a flare while the shot lasts. */
const GLOWS_ON = 0.42;

/** Light that runs from a place over cities: each flares as it is reached, and glows on. */
export function cityWave(from: Spot, countries: Iterable<string>, colour: number, isAll = false) {
  const cities: City[] = citiesIn(countries, isAll ? MOST.all : MOST.few);
  const away = cities.map(({ spot }) => Math.hypot(spot.x - from.x, spot.y - from.y));
  const farthest = Math.max(1, ...away);
  return {
    spots: cities.map(({ spot }) => spot),
    /** How far the light has come, in map units. */
    reach: (share: number): number => farthest * Math.min(1, share / RUNS),
    draw(stage: FilmStage, share: number): void {
      const end = Math.min(1, (1 - share) * 6);
      for (const [i, { spot, size }] of cities.entries()) {
        const since = share - ((away[i] ?? 0) / farthest) * RUNS;
        if (since <= 0) continue;
        const flare = since < FLARES ? 1 - (1 - GLOWS_ON) * (since / FLARES) : GLOWS_ON;
        stage.mote(spot, 1.5 + size * 0.75 + (since < FLARES ? 1.4 * (1 - since / FLARES) : 0), colour, flare * end);
      }
    },
  };
}

/** The cities of a nation, put out so far. */
export function darkened(countries: Iterable<string>) {
  const cities = citiesIn(countries, MOST.few);
  return (stage: FilmStage, strength: number): void => {
    for (const { spot, size } of cities) stage.shade(spot, 4 + size * 1.6, strength);
  };
}
