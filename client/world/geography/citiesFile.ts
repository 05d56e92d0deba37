/** The shape of `assets/map/cities.json`: by country, x, y and size (0 to 3) of each city in turn. */
export type CitiesFile = Record<string, number[]>;

/** Steps of the file to a map unit. */
export const GRAIN = 4;
