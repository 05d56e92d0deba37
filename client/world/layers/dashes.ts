import type * as Phaser from "phaser";
import type { Spot } from "../geography/projection.ts";

/** A line over points of the screen, in dashes of so many device pixels with gaps as long. */
export function dashed(lines: Phaser.GameObjects.Graphics, points: readonly Spot[], dash: number): void {
  let gone = 0;
  for (const [i, b] of points.entries()) {
    const a = points[i - 1];
    if (!a) continue;
    const steps = Math.max(1, Math.round(Math.hypot(b.x - a.x, b.y - a.y) / dash));
    for (let k = 0; k < steps; k++, gone++) {
      if (gone % 2 === 1) continue;
      const [p, q] = [k / steps, (k + 1) / steps];
      lines.lineBetween(
        a.x + (b.x - a.x) * p, a.y + (b.y - a.y) * p,
        a.x + (b.x - a.x) * q, a.y + (b.y - a.y) * q,
      ); // biome-ignore format: two points
    }
  }
}
