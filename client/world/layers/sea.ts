import { FINE_FROM } from "../geography/geography.ts";
import { projectTurned, type Spot, WORLD_HEIGHT } from "../geography/projection.ts";
import { hair, type Ink, type Painter } from "../paint/ink.ts";
import { withAlpha } from "../paint/palette.ts";

/** Lines in the water along the coasts: distance from land in CSS pixels, and strength. From the deep in. */
const WATER_LINES: readonly [apart: number, alpha: number][] = [
  [12.5, 0.16],
  [8, 0.27],
  [4.2, 0.42],
];
const WATER_LINE = 0.75;
const GRID_DEGREES = 15;

/** Dark water, with lines along the coasts as on an engraved chart, under a faint grid. */
export const paintSea: Painter = (ink) => {
  const { context, palette, box } = ink;
  const gradient = context.createLinearGradient(0, -0.1 * WORLD_HEIGHT, 0, 1.1 * WORLD_HEIGHT);
  gradient.addColorStop(0, palette.seaTop);
  gradient.addColorStop(1, palette.seaBottom);
  context.fillStyle = gradient;
  context.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  paintGrid(ink);
  paintWaterLines(ink);
};

const water = document.createElement("canvas").getContext("2d");

/** A line at a distance from the coast is a broad stroke along it, less one that is a little narrower. */
function paintWaterLines(ink: Ink): void {
  const { context, palette, atlas } = ink;
  if (!water) return;
  water.canvas.width = context.canvas.width;
  water.canvas.height = context.canvas.height;
  water.setTransform(context.getTransform());
  water.lineJoin = "round";
  const coast = atlas.mainCoast(ink.box, ink.scale < FINE_FROM * ink.ratio);
  for (const [apart, alpha] of WATER_LINES) {
    water.globalCompositeOperation = "source-over";
    water.strokeStyle = withAlpha(palette.waterLine, alpha);
    water.lineWidth = hair(ink, 2 * (apart + WATER_LINE));
    water.stroke(coast);
    water.globalCompositeOperation = "destination-out";
    water.strokeStyle = "#000";
    water.lineWidth = hair(ink, 2 * apart);
    water.stroke(coast);
  }
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.drawImage(water.canvas, 0, 0);
  context.restore();
}

const meridians: Spot[][] = [];
const parallels: Spot[][] = [];
for (let lon = -180; lon <= 180; lon += GRID_DEGREES) {
  const line: Spot[] = [];
  for (let lat = -90; lat <= 90; lat += 5) line.push(projectTurned(lon, lat));
  meridians.push(line);
}
for (let lat = -75; lat <= 75; lat += GRID_DEGREES) parallels.push([projectTurned(-180, lat), projectTurned(180, lat)]);

function paintGrid(ink: Ink): void {
  const { context } = ink;
  context.strokeStyle = ink.palette.graticule;
  context.lineWidth = hair(ink, 0.8);
  context.beginPath();
  for (const line of [...meridians, ...parallels])
    for (const [i, { x, y }] of line.entries()) {
      if (i === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
  context.stroke();
}
