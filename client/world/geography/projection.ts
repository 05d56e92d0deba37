/**
 * Natural Earth projection (Šavrič, Jenny, Patterson, Petrovič and Hurni, 2011), turned so that the map is cut in the
 * Bering Strait and not through Chukotka. The build script and the running map share it.
 */

/** Longitude of the middle of the map, degrees east. */
export const MIDDLE = 11.25;
/** Width of the whole map in its own units; all geography is kept in them. */
export const WORLD_WIDTH = 1024;
const RADIAN = Math.PI / 180;
/** Half the length of the equator on a globe of radius 1. */
const HALF_EQUATOR = Math.PI * 0.8707;
const UNITS = WORLD_WIDTH / (2 * HALF_EQUATOR);
const NORTH = 83.8;
const SOUTH = -57;

export interface Spot {
  x: number;
  y: number;
}

function rawY(phi: number): number {
  const p2 = phi * phi;
  const p4 = p2 * p2;
  return phi * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4)));
}
const TOP = rawY(NORTH * RADIAN);
export const WORLD_HEIGHT = (TOP - rawY(SOUTH * RADIAN)) * UNITS;

/** Longitude from the middle of the map, in [-180, 180). */
export const fromMiddle = (lon: number): number => ((((lon - MIDDLE + 180) % 360) + 360) % 360) - 180;

/** Where a point stands whose longitude is already counted from the middle; a little beyond ±180 is allowed. */
export function projectTurned(lambdaDegrees: number, lat: number): Spot {
  const lambda = lambdaDegrees * RADIAN;
  const phi = lat * RADIAN;
  const p2 = phi * phi;
  const p4 = p2 * p2;
  const x = lambda * (0.8707 - 0.131979 * p2 + p4 * (-0.013791 + p4 * (0.003971 * p2 - 0.001529 * p4)));
  return { x: (x + HALF_EQUATOR) * UNITS, y: (TOP - rawY(phi)) * UNITS };
}

export const project = (lon: number, lat: number): Spot => projectTurned(fromMiddle(lon), lat);
