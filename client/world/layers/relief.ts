import { fromMiddle, projectTurned, type Spot } from "../geography/projection.ts";
import { RANGES } from "../geography/ranges.ts";
import { hair, type Painter } from "../paint/ink.ts";

/** CSS pixels between peaks: at least this, less than twice this, by how far the map is magnified. */
const CLOSEST = 7;
/** CSS pixels from foot to summit, by height of the range. */
const TALL: Record<1 | 2 | 3, number> = { 1: 3.2, 2: 4.2, 3: 5.4 };
/** From one side of a range to the other, in map units (39 km), by its height; from near, more rows of peaks fill it. */
const WIDE: Record<1 | 2 | 3, number> = { 1: 3, 2: 5.5, 3: 8 };
const MOST_ROWS = 6;

const crests: readonly { height: 1 | 2 | 3; line: Spot[] }[] = RANGES.map(({ height, crest }) => ({
  height,
  line: crest.map(([lon, lat]) => projectTurned(fromMiddle(lon), lat)),
}));

/** Mountains as an engraver sets them: rows of small peaks, lit from the left, shaded on the right. */
export const paintRelief: Painter = (ink) => {
  const { context, box, palette } = ink;
  const px = hair(ink, 1);
  // Peaks stay where they are while the map grows, and others come between them.
  const apart = 2 ** Math.ceil(Math.log2(CLOSEST * px));
  const light = new Path2D();
  const shade = new Path2D();
  for (const { height, line } of crests) {
    const rows = Math.max(1, Math.min(MOST_ROWS, Math.round(WIDE[height] / apart)));
    const between = Math.max(0.8 * apart, WIDE[height] / rows);
    for (let row = 0; row < rows; row++)
      for (const { spot, k } of along(line, apart)) {
        if (row > 0 && (k + row) % 2 === 0) continue;
        const x = spot.x + (scatter(k, row) - 0.5) * apart * 0.7;
        const y = spot.y + (scatter(row, k + 7) - 0.5 + (row - (rows - 1) / 2)) * between;
        if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
        const tall = TALL[height] * px * (0.7 + 0.5 * scatter(k + 3, row + 5));
        const wide = tall * 0.85;
        light.moveTo(x - wide, y + tall / 2);
        light.lineTo(x, y - tall / 2);
        shade.moveTo(x, y - tall / 2);
        shade.lineTo(x + wide, y + tall / 2);
        shade.moveTo(x + wide * 0.1, y - tall * 0.05);
        shade.lineTo(x + wide * 0.45, y + tall / 2);
      }
  }
  context.lineCap = "round";
  context.lineWidth = hair(ink, 0.7);
  context.strokeStyle = palette.peak;
  context.stroke(light);
  context.lineWidth = hair(ink, 0.9);
  context.strokeStyle = palette.slope;
  context.stroke(shade);
};

/** Points of a line at even steps from its beginning, with their number. */
function along(line: readonly Spot[], apart: number): { spot: Spot; k: number }[] {
  const points: { spot: Spot; k: number }[] = [];
  let [left, k] = [0, 0];
  for (const [i, b] of line.entries()) {
    const a = line[i - 1];
    if (!a) continue;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    for (; left < length; left += apart, k++)
      points.push({ spot: { x: a.x + ((b.x - a.x) * left) / length, y: a.y + ((b.y - a.y) * left) / length }, k });
    left -= length;
  }
  return points;
}

/** From 0 to 1, always the same for a peak. */
function scatter(a: number, b: number): number {
  let mixed = Math.imul(a * 73 + b * 1_009 + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32;
}
