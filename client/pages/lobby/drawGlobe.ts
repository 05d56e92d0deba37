import { type GeoPermissibleObjects, geoGraticule10, geoOrthographic, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import land110 from "world-atlas/land-110m.json" with { type: "json" };
import { MARKETS } from "../../../shared/content/markets.ts";
import { NATIONS } from "../../../shared/content/nations/index.ts";
import { whenResized } from "../../device/sizes.ts";

/** Land as fine dots, sites as lights: the world of the game on the cover, at night. Public-domain Natural Earth. */
const TOPOLOGY = land110 as unknown as Topology<{ land: GeometryCollection }>;
const DOT_DEGREES = 1.6;
const MASK_PER_DEGREE = 3;

type Point = [lon: number, lat: number];

let dots: Point[] | undefined;

/** Points on land, about equally far apart; found by painting the land once and looking at the pixels. */
function landDots(): Point[] {
  const mask = document.createElement("canvas");
  mask.width = 360 * MASK_PER_DEGREE;
  mask.height = 180 * MASK_PER_DEGREE;
  const pen = mask.getContext("2d", { willReadFrequently: true });
  if (!pen) return [];
  const land = feature(TOPOLOGY, TOPOLOGY.objects.land);
  const plate = (lon: number, lat: number): Point => [(lon + 180) * MASK_PER_DEGREE, (90 - lat) * MASK_PER_DEGREE];
  pen.beginPath();
  for (const shape of "features" in land ? land.features : [land]) {
    const { geometry } = shape;
    const polygons =
      geometry.type === "MultiPolygon"
        ? geometry.coordinates
        : geometry.type === "Polygon"
          ? [geometry.coordinates]
          : [];
    for (const ring of polygons.flat()) {
      for (const [index, [lon = 0, lat = 0]] of ring.entries()) {
        const [x, y] = plate(lon, lat);
        if (index === 0) pen.moveTo(x, y);
        else pen.lineTo(x, y);
      }
      pen.closePath();
    }
  }
  pen.fill("evenodd");
  const { data } = pen.getImageData(0, 0, mask.width, mask.height);
  const found: Point[] = [];
  for (let lat = -58, row = 0; lat < 84; lat += DOT_DEGREES, row++) {
    const step = DOT_DEGREES / Math.cos((lat * Math.PI) / 180);
    for (let lon = -180 + (row % 2) * (step / 2); lon < 180; lon += step) {
      const [x, y] = plate(lon, lat);
      if ((data[(Math.floor(y) * mask.width + Math.floor(x)) * 4 + 3] ?? 0) > 127) found.push([lon, lat]);
    }
  }
  return found;
}

function draw(canvas: HTMLCanvasElement): void {
  const { width, height } = canvas.getBoundingClientRect();
  const scale = Math.min(2, window.devicePixelRatio);
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext("2d");
  if (!pen || width === 0) return;
  pen.scale(scale, scale);

  const isWide = width > 700;
  const radius = isWide ? Math.max(height * 0.62, width * 0.36) : width * 0.64;
  const centre: Point = isWide ? [width * 0.82, height * 0.58] : [width * 0.62, height * 0.22];
  const globe = geoOrthographic().scale(radius).translate(centre).rotate([-72, -24, 8]).clipAngle(90);
  const path = geoPath(globe, pen);
  const line = (shape: GeoPermissibleObjects, colour: string, thickness: number) => {
    pen.beginPath();
    path(shape);
    pen.strokeStyle = colour;
    pen.lineWidth = thickness;
    pen.stroke();
  };

  const sphere = { type: "Sphere" } as const;
  const glow = pen.createRadialGradient(
    centre[0] - radius * 0.3,
    centre[1] - radius * 0.4,
    radius * 0.1,
    ...centre,
    radius,
  );
  glow.addColorStop(0, "#16242f");
  glow.addColorStop(1, "#0b131c");
  pen.beginPath();
  path(sphere);
  pen.fillStyle = glow;
  pen.fill();
  line(geoGraticule10(), "rgba(150, 175, 190, 0.09)", 1);
  line(sphere, "rgba(236, 229, 213, 0.28)", 1);

  dots ??= landDots();
  const size = Math.max(0.8, radius / 480);
  const isSeen = facing(72, 24);
  pen.fillStyle = "rgba(198, 196, 180, 0.42)";
  for (const dot of dots) {
    const at = isSeen(dot) ? globe(dot) : null;
    if (!at) continue;
    pen.beginPath();
    pen.arc(at[0], at[1], size, 0, 2 * Math.PI);
    pen.fill();
  }
  for (const { lat, lon } of MARKETS)
    light(pen, isSeen([lon, lat]) ? globe([lon, lat]) : null, size * 5, "159, 212, 230");
  for (const nation of NATIONS)
    for (const site of nation.sites)
      light(pen, isSeen([site.lon, site.lat]) ? globe([site.lon, site.lat]) : null, size * 15, "255, 196, 107");
}

/** Whether a point is on the near side of a globe turned to this place. */
function facing(lon0: number, lat0: number): (point: Point) => boolean {
  const radians = Math.PI / 180;
  const [sin0, cos0] = [Math.sin(lat0 * radians), Math.cos(lat0 * radians)];
  return ([lon, lat]) =>
    sin0 * Math.sin(lat * radians) + cos0 * Math.cos(lat * radians) * Math.cos((lon - lon0) * radians) > 0.02;
}

function light(pen: CanvasRenderingContext2D, at: [number, number] | null, reach: number, rgb: string): void {
  if (!at) return;
  const glow = pen.createRadialGradient(...at, 0, ...at, reach);
  glow.addColorStop(0, `rgba(${rgb}, 0.95)`);
  glow.addColorStop(0.12, `rgba(${rgb}, 0.6)`);
  glow.addColorStop(0.4, `rgba(${rgb}, 0.14)`);
  glow.addColorStop(1, `rgba(${rgb}, 0)`);
  pen.fillStyle = glow;
  pen.fillRect(at[0] - reach, at[1] - reach, 2 * reach, 2 * reach);
}

/** Draws now and whenever the canvas changes its size; the answer stops that. */
export function keepGlobeDrawn(canvas: HTMLCanvasElement): () => void {
  canvas.classList.add("isDrawn");
  return whenResized([canvas], () => draw(canvas));
}
