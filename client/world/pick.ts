import type { Lens } from "./camera/lens.ts";
import type { Atlas } from "./geography/atlas.ts";
import type { Spot } from "./geography/projection.ts";
import type { Links } from "./layers/links.ts";
import type { Scenery } from "./scenery.ts";

/** CSS pixels within which a site is meant: wider for fingers, narrower while the whole world is seen. */
const REACH_FAR = 6;
const REACH_NEAR = 16;
const FINGER = 8;
/** Magnification from which sites stand clear of each other. */
const NEAR = 2.6;
/** Small countries are meant by a press beside them, too. */
const BESIDE = 16;

/** CSS pixels within which a line over the sea is meant. */
const BY_A_LINE = 7;

/**
 * What stands at a point of the screen.
 * @param links the lines over the map; of one that is touched, the place at its other end is meant
 */
export function pick(
  point: Spot,
  isTouch: boolean,
  lens: Lens,
  atlas: Atlas,
  scenery: Scenery,
  links: Links | undefined,
): Scenery["selection"] {
  const { lands, selection } = scenery;
  const finger = isTouch ? FINGER : 0;
  let nearest: { id: string; nation: string; apart: number } | undefined;
  for (const realm of lands.realms.values())
    for (const { id, spot } of realm.sites) {
      const at = lens.toScreen(spot);
      const apart = Math.hypot(at.x - point.x, at.y - point.y) / lens.ratio;
      if (apart < (nearest?.apart ?? Number.POSITIVE_INFINITY)) nearest = { id, nation: realm.id, apart };
    }
  if (nearest) {
    const isKnown =
      (selection?.kind === "nation" && selection.id === nearest.nation) ||
      (selection?.kind === "site" && selection.nation === nearest.nation);
    const reach = (lens.magnification >= NEAR || isKnown ? REACH_NEAR : REACH_FAR) + finger;
    if (nearest.apart <= reach) return { kind: "site", id: nearest.id, nation: nearest.nation };
  }
  const country = atlas.countryAt(lens.toWorld(point))?.id ?? "";
  const nation = lands.realmOf.get(country);
  if (nation) return { kind: "nation", id: nation };
  const market = lands.regionOf.get(country);
  if (market) return { kind: "market", id: market };
  if (nearest && nearest.apart <= BESIDE + finger) return { kind: "nation", id: nearest.nation };
  return links?.leadsFrom(point, (BY_A_LINE + finger) * lens.ratio);
}
