import type { Ruleset } from "../../shared/content/ruleset.ts";
import type { SiteContent } from "../../shared/content/schema.ts";
import type { MarketId, NationId, SiteId } from "../../shared/state/words.ts";
import type { View } from "../../shared/view/view.ts";
import type { Overlay } from "../store/overlayScale.ts";
import type { Ghost } from "../store/plannedPlaces.ts";
import type { Selection } from "../store/store.ts";

import type { Atlas } from "./geography/atlas.ts";
import { project, type Spot } from "./geography/projection.ts";

/** A nation's place on the map; what does not change while a match runs. */
export interface Realm {
  id: NationId;
  accent: string;
  countries: ReadonlySet<string>;
  /** Where its name stands. */
  middle: Spot;
  /** Width of a square as large as its largest piece of land, in map units. */
  span: number;
  sites: { id: SiteId; content: SiteContent; spot: Spot }[];
}

/** An open market's place on the map. */
export interface Region {
  id: MarketId;
  countries: ReadonlySet<string>;
  middle: Spot;
  lat: number;
  lon: number;
}

export interface Lands {
  realms: ReadonlyMap<NationId, Realm>;
  regions: ReadonlyMap<MarketId, Region>;
  realmOf: ReadonlyMap<string, NationId>;
  regionOf: ReadonlyMap<string, MarketId>;
}

/** All that is drawn, at one moment. */
export interface Scenery {
  view: View;
  rules: Ruleset;
  lands: Lands;
  isDay: boolean;
  overlay: Overlay;
  selection: Selection | undefined;
  /** The plan as it would stand. */
  ghosts: readonly Ghost[];
  /** What the card of a dilemma is about, while it lies open. */
  asks?: Selection | undefined;
}

/** Where the nations of a match and the open markets lie. */
export function landsOf(rules: Ruleset, order: readonly NationId[], atlas: Atlas): Lands {
  const realms = new Map<NationId, Realm>();
  const regions = new Map<MarketId, Region>();
  const realmOf = new Map<string, NationId>();
  const regionOf = new Map<string, MarketId>();
  for (const id of order) {
    const content = rules.nations.get(id);
    if (!content) continue;
    const countries = new Set(content.countries);
    for (const country of countries) realmOf.set(country, id);
    const sites = content.sites.map((site) => ({ id: site.id, content: site, spot: project(site.lon, site.lat) }));
    const middle = middleOf(atlas, countries) ?? sites[0]?.spot ?? { x: 0, y: 0 };
    const largest = Math.max(0, ...atlas.countries.filter((land) => countries.has(land.id)).map((land) => land.area));
    realms.set(id, {
      id,
      accent: content.accent,

      countries,
      middle,
      span: Math.sqrt(largest),
      sites,
    });
  }
  for (const { id, countries: list, lat, lon } of rules.markets.values()) {
    const countries = new Set(list);
    for (const country of countries) if (!realmOf.has(country)) regionOf.set(country, id);
    regions.set(id, { id, countries, middle: project(lon, lat), lat, lon });
  }
  return { realms, regions, realmOf, regionOf };
}

function middleOf(atlas: Atlas, ids: ReadonlySet<string>): Spot | undefined {
  const lands = atlas.countries.filter((country) => ids.has(country.id));
  const area = lands.reduce((sum, land) => sum + land.area, 0);
  if (area === 0) return undefined;
  return {
    x: lands.reduce((sum, land) => sum + land.middle.x * land.area, 0) / area,
    y: lands.reduce((sum, land) => sum + land.middle.y * land.area, 0) / area,
  };
}

/** The nation whose stack a market builds on most, and its share. */
export function leaderOf(view: View, market: MarketId): { nation: NationId; shareBp: number } | undefined {
  let best: { nation: NationId; shareBp: number } | undefined;
  for (const [nation, shareBp] of Object.entries(view.world.sharesBp[market] ?? {}))
    if (shareBp > (best?.shareBp ?? 0)) best = { nation, shareBp };
  return best;
}

/** The one spot of a place: a nation's is where its name stands. */
export function spotOf(lands: Lands, place: Selection): Spot | undefined {
  if (place.kind === "market") return lands.regions.get(place.id)?.middle;
  if (place.kind === "nation") return lands.realms.get(place.id)?.middle;
  return lands.realms.get(place.nation)?.sites.find(({ id }) => id === place.id)?.spot;
}
