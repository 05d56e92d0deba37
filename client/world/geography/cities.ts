import file from "../../../assets/map/cities.json" with { type: "json" };
import { type CitiesFile, GRAIN } from "./citiesFile.ts";
import type { Spot } from "./projection.ts";

/** A place where many live; its size is 0 to 3. */
export interface City {
  country: string;
  spot: Spot;
  size: number;
}

/** The cities of each country. */
export const CITIES: ReadonlyMap<string, readonly City[]> = new Map(
  Object.entries(file as CitiesFile).map(([country, steps]) => [
    country,
    Array.from({ length: steps.length / 3 }, (_, i) => ({
      country,
      spot: { x: (steps[3 * i] ?? 0) / GRAIN, y: (steps[3 * i + 1] ?? 0) / GRAIN },
      size: steps[3 * i + 2] ?? 0,
    })),
  ]),
);

/** The cities of some countries, the largest first, and at most so many. */
export const citiesIn = (countries: Iterable<string>, most: number): City[] =>
  [...countries]
    .flatMap((country) => CITIES.get(country) ?? [])
    .sort((a, b) => b.size - a.size)
    .slice(0, most);
