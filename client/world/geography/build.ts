/**
 * Makes the map's files from Natural Earth's countries (npm world-atlas, public domain): `assets/map/world.json` from
 * 1:50 million, and `worldFine.json`, which is fetched when somebody comes near, from 1:10 million.
 *
 *     node client/world/geography/build.ts
 *
 * Countries share their borders as arcs, so that a border is drawn once and stays closed when it is simplified.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fromMiddle, projectTurned, type Spot, WORLD_HEIGHT } from "./projection.ts";
import { simplify } from "./simplify.ts";
import { ARC_KINDS, type ArcKind, type WorldFile } from "./worldFile.ts";

interface Detail {
  source: string;
  file: string;
  /** Steps of the file to a map unit. */
  grain: number;
  /** Smallest triangle kept along a line, and smallest island kept, in square map units (1 unit = 39 km at the equator). */
  smallestTriangle: number;
  smallestIsland: number;
}
const DETAILS: readonly Detail[] = [
  { source: "countries-50m", file: "world", grain: 8, smallestTriangle: 0.09, smallestIsland: 0.2 },
  { source: "countries-10m", file: "worldFine", grain: 60, smallestTriangle: 0.004, smallestIsland: 0.012 },
];
const ANTARCTICA = "010";

interface Topology {
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: [number, number][][];
  objects: { countries: { geometries: Geometry[] } };
}
type Geometry = { id?: string } & (
  | { type: "Polygon"; arcs: number[][] }
  | { type: "MultiPolygon"; arcs: number[][][] }
);

const require = createRequire(import.meta.url);
for (const detail of DETAILS) build(detail);

function build({ source: sourceName, file: name, grain, smallestTriangle, smallestIsland }: Detail): void {
  const source = JSON.parse(readFileSync(require.resolve(`world-atlas/${sourceName}.json`), "utf8")) as Topology;

  /** Degrees, with the longitude counted from the middle of the map and running on across its edge. */
  const turned: { lambda: number; lat: number; isSeam: boolean }[][] = source.arcs.map((arc) => {
    const { scale, translate } = source.transform;
    let [x, y] = [0, 0];
    let last: number | undefined;
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      const lon = x * scale[0] + translate[0];
      let lambda = fromMiddle(lon);
      if (last !== undefined) lambda -= 360 * Math.round((lambda - last) / 360);
      last = lambda;
      return { lambda, lat: y * scale[1] + translate[1], isSeam: Math.abs(lon) > 179.99 };
    });
  });

  const at = <T>(list: readonly T[], index: number): T => {
    const item = list[index];
    if (item === undefined) throw new Error(`nothing at ${index}`);
    return item;
  };

  /** An arc of the source and its reverse share a number; `~n` is `n` backwards, as in TopoJSON. */
  const numberOf = (ref: number): number => (ref < 0 ? ~ref : ref);
  const pointsOf = (ref: number) => (ref < 0 ? at(turned, ~ref).toReversed() : at(turned, ref));

  const polygonsOf = (shape: Geometry): number[][][] => (shape.type === "Polygon" ? [shape.arcs] : shape.arcs);
  const shapes = source.objects.countries.geometries.filter((shape) => shape.id !== ANTARCTICA && shape.arcs);

  for (const shape of shapes)
    for (const ring of polygonsOf(shape).flat()) {
      let end = pointsOf(at(ring, 0))[0]?.lambda ?? 0;
      for (const ref of ring) {
        const shift = -360 * Math.round(((pointsOf(ref)[0]?.lambda ?? 0) - end) / 360);
        if (shift !== 0) for (const point of at(turned, numberOf(ref))) point.lambda += shift;
        end = pointsOf(ref).at(-1)?.lambda ?? 0;
      }
    }

  const spotsOf = (ring: number[]): Spot[] =>
    ring.flatMap(pointsOf).map(({ lambda, lat }) => projectTurned(lambda, lat));

  function areaAndMiddle(ring: Spot[]): { area: number; middle: Spot } {
    let [twice, x, y] = [0, 0, 0];
    for (const [i, a] of ring.entries()) {
      const b = at(ring, (i + 1) % ring.length);
      const cross = a.x * b.y - b.x * a.y;
      twice += cross;
      x += (a.x + b.x) * cross;
      y += (a.y + b.y) * cross;
    }
    return { area: Math.abs(twice / 2), middle: { x: x / (3 * twice), y: y / (3 * twice) } };
  }

  const users = new Map<number, Set<Geometry>>();
  const kept = shapes.map((shape) => {
    const polygons = polygonsOf(shape).map((rings) => ({ rings, ...areaAndMiddle(spotsOf(at(rings, 0))) }));
    polygons.sort((a, b) => b.area - a.area);
    const worthKeeping = polygons.filter((polygon, i) => i === 0 || polygon.area >= smallestIsland);
    for (const ref of worthKeeping.flatMap((polygon) => polygon.rings.flat())) {
      const known = users.get(numberOf(ref)) ?? new Set<Geometry>();
      users.set(numberOf(ref), known.add(shape));
    }
    return { shape, polygons: worthKeeping };
  });

  /** Arcs of the file: the source's, cut where they run along the seam at 180°, which is no coast. */
  const file: WorldFile = { grain, arcs: [], countries: [] };
  const pieces = new Map<number, number[]>();
  const grained = (spot: Spot): [number, number] => [Math.round(spot.x * grain), Math.round(spot.y * grain)];

  function addArc(kind: ArcKind, line: Spot[]): number {
    const thin = simplify(line, smallestTriangle).map(grained);
    let [x, y] = [0, 0];
    const deltas = thin.flatMap(([px, py]) => {
      const delta = [px - x, py - y];
      [x, y] = [px, py];
      return delta;
    });
    return file.arcs.push([ARC_KINDS.indexOf(kind), ...deltas]) - 1;
  }

  for (const [number, by] of users) {
    const points = at(turned, number);
    const kind: ArcKind = by.size > 1 ? "border" : "coast";
    const parts: number[] = [];
    let [start, i] = [0, 1];
    const isSeamAt = (k: number): boolean => (points[k - 1]?.isSeam ?? false) && (points[k]?.isSeam ?? false);
    for (; i <= points.length; i++) {
      if (i < points.length && isSeamAt(i) === isSeamAt(start + 1)) continue;
      const line = points.slice(start, i).map(({ lambda, lat }) => projectTurned(lambda, lat));
      if (line.length > 1) parts.push(addArc(isSeamAt(start + 1) ? "seam" : kind, line));
      start = i - 1;
    }
    pieces.set(number, parts);
  }

  const refsOf = (ring: number[]): number[] =>
    ring.flatMap((ref) => {
      const parts = pieces.get(numberOf(ref)) ?? [];
      return ref < 0 ? parts.toReversed().map((part) => ~part) : parts;
    });

  for (const { shape, polygons } of kept) {
    const largest = at(polygons, 0);
    const middle = grained(largest.middle);
    file.countries.push({
      id: shape.id ?? "",
      middle,
      area: Math.round(largest.area),
      rings: polygons.flatMap((polygon) => polygon.rings.map(refsOf)),
    });
  }

  writeFileSync(new URL(`../../../assets/map/${name}.json`, import.meta.url), JSON.stringify(file));
  const points = file.arcs.reduce((sum, arc) => sum + (arc.length - 1) / 2, 0);
  console.log(
    `${name}: ${file.countries.length} countries, ${file.arcs.length} arcs, ${points} points, height ${WORLD_HEIGHT.toFixed(1)}`,
  );
}
