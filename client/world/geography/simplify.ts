import type { Spot } from "./projection.ts";

const triangle = (a: Spot, b: Spot, c: Spot): number =>
  Math.abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;

/** Drops, one by one, the point whose triangle with its neighbours is smallest (Visvalingam); the ends stay. */
export function simplify(line: readonly Spot[], smallestArea: number): Spot[] {
  const kept = [...line];
  const areas = kept.map((spot, i) => {
    const before = kept[i - 1];
    const after = kept[i + 1];
    return before && after ? triangle(before, spot, after) : Number.POSITIVE_INFINITY;
  });
  for (;;) {
    let least = 0;
    for (let i = 1; i < areas.length; i++) if ((areas[i] ?? 0) < (areas[least] ?? 0)) least = i;
    const area = areas[least] ?? Number.POSITIVE_INFINITY;
    if (area >= smallestArea || kept.length <= 2) return kept;
    kept.splice(least, 1);
    areas.splice(least, 1);
    for (const i of [least - 1, least]) {
      const [before, spot, after] = [kept[i - 1], kept[i], kept[i + 1]];
      // Never less than what has just gone: otherwise a cape would crumble from its tip.
      if (before && spot && after) areas[i] = Math.max(area, triangle(before, spot, after));
    }
  }
}
