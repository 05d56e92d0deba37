import type { PlantContent, SiteContent } from "../../../shared/content/schema.ts";
import type { Site } from "../../../shared/state/state.ts";
import type { Spot } from "../geography/projection.ts";

export type LightKind = "power" | "halls" | "fab";
export interface LightSpec {
  /** What shines: a plant's id, "hall" or "fab". */
  what: string;
  kind: LightKind;
  family?: PlantContent["family"];
  mw: number;
  /** MW of which the glow tells: a campus of many halls has one glow. */
  glowMW: number;
  /** From the middle of the site, in CSS pixels at a magnification of 1. */
  offset: Spot;
}

/** MW at which a fab shines. */
const FAB_MW = 700;

/** A site as points of light: halls in the middle, a point for each kind of plant around them, always in the same lands. */
export function constellation(
  site: Site,
  content: SiteContent,
  plants: ReadonlyMap<string, PlantContent>,
): LightSpec[] {
  const lights: LightSpec[] = [];
  for (const [i, mw] of hallsOf(site.hallsMW).entries())
    lights.push({
      what: i === 0 ? "hall" : `hall ${i}`,
      kind: "halls",
      mw,
      glowMW: i === 0 ? site.hallsMW : 0,
      offset: seed(i),
    });
  for (const [what, { family }] of plants) {
    const mw = site.plantsMW[what] ?? 0;
    if (mw > 0) lights.push({ what, kind: "power", family, mw, glowMW: mw, offset: offsetOf(content, what, plants) });
  }
  if (site.fabs > 0)
    lights.push({
      what: "fab",
      kind: "fab",
      mw: site.fabs * FAB_MW,
      glowMW: site.fabs * FAB_MW,
      offset: offsetOf(content, "fab", plants),
    });
  return lights;
}

/** A campus is so many halls, each about so large: it grows point by point. */
const HALL_MW = 1_500;
const MOST_HALLS = 9;

/** MW of each hall of a campus, all alike. */
export function hallsOf(mw: number): number[] {
  if (mw <= 0) return [];
  const count = Math.min(MOST_HALLS, Math.max(1, Math.round(mw / HALL_MW)));
  return Array.from({ length: count }, () => mw / count);
}

/** Where the i-th hall stands, as seeds do in a sunflower. */
function seed(i: number): Spot {
  const angle = i * 2.399_963;
  const reach = 2 * Math.sqrt(i);
  return { x: Math.cos(angle) * reach, y: Math.sin(angle) * reach };
}

/** Families keep to a quarter of the sky each; the site turns the whole figure. */
export function offsetOf(site: SiteContent, what: string, plants: ReadonlyMap<string, PlantContent>): Spot {
  if (what === "hall") return { x: 0, y: 0 };
  const kinds = [...plants.keys(), "fab"];
  const turn = (Math.sin(site.lat * 12.9898 + site.lon * 78.233) + 1) * Math.PI;
  const place = kinds.indexOf(what);
  const angle = turn + (place / kinds.length) * 2 * Math.PI + 0.35 * Math.sin(place * 5.1 + turn);
  const reach = 6 + 2.4 * Math.abs(Math.sin(place * 2.7 + turn * 3));
  return { x: Math.cos(angle) * reach, y: Math.sin(angle) * reach };
}

/** MW at which a nation's full presence in an open market shines. */
const PRESENCE_MW = 500;

/** Halls abroad: a point for each nation around the middle of the market. */
export function outposts(presenceBp: Readonly<Record<string, number>>, order: readonly string[]) {
  return order.flatMap((nation, place) => {
    const presence = presenceBp[nation] ?? 0;
    const angle = (place / order.length) * 2 * Math.PI;
    const offset = { x: 7 * Math.cos(angle), y: 7 * Math.sin(angle) };
    return presence > 0 ? [{ nation, mw: (PRESENCE_MW * presence) / 10_000, offset }] : [];
  });
}

/** Radius of a light's glow in CSS pixels: its area goes with its power. */
export const glowRadius = (mw: number): number => 0.42 * Math.sqrt(mw);

/** Lights grow more slowly than the map that they stand on. */
export const growth = (magnification: number): number => Math.min(3.2, Math.max(0.46, (magnification / 1.25) ** 0.5));
/** Constellations open as the map is magnified. */
export const openness = (magnification: number): number =>
  Math.min(7, Math.max(0.8, 0.95 * (magnification / 1.25) ** 0.85));
