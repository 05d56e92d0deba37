import { projectTurned, type Spot, WORLD_HEIGHT } from "../geography/projection.ts";
import { hair, type Ink, type Painter } from "../paint/ink.ts";
import { withAlpha } from "../paint/palette.ts";

/** Widths of the shelf around the coasts in CSS pixels, from the deep in, and how much each adds. */
const SHELF: readonly [width: number, alpha: number][] = [
  [26, 0.07],
  [15, 0.08],
  [6.5, 0.12],
];
const GRID_DEGREES = 15;

/** Dark water, lighter toward the coasts as on a chart, under a faint grid. */
export const paintSea: Painter = (ink) => {
  const { context, palette, box } = ink;
  const gradient = context.createLinearGradient(0, -0.1 * WORLD_HEIGHT, 0, 1.1 * WORLD_HEIGHT);
  gradient.addColorStop(0, palette.seaTop);
  gradient.addColorStop(1, palette.seaBottom);
  context.fillStyle = gradient;
  context.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  paintGrid(ink);
  context.lineJoin = "round";
  for (const [width, alpha] of SHELF) {
    context.strokeStyle = withAlpha(palette.waterLine, alpha);
    context.lineWidth = hair(ink, width);
    context.stroke(ink.atlas.coast);
  }
};

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
