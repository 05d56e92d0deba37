import { isMeasured, OVERLAY_HUE, overlayStrength, overlayValue } from "../../store/overlayScale.ts";
import { touches } from "../geography/atlas.ts";
import { hatchOf } from "../paint/hatchOf.ts";
import { hair, type Ink, type Painter } from "../paint/ink.ts";
import { shaded, withAlpha } from "../paint/palette.ts";
import { hatch } from "../paint/patterns.ts";
import { leaderOf, type Realm, type Scenery } from "../scenery.ts";

/** Share of a market at which its hatch is drawn at full strength. */
const STRONG_SHARE_BP = 4_500;
const BAND = 7;

/** Nations in their accent, markets hatched in that of the stack they build on. */
export const paintTint: Painter = (ink, scenery) => {
  const { realms, regionOf } = scenery.lands;
  for (const country of ink.atlas.countries) {
    if (!touches(country.box, ink.box)) continue;
    const realm = realms.get(scenery.lands.realmOf.get(country.id) ?? "");
    if (realm) tintNation(ink, scenery, realm, country.land);
    else {
      const market = regionOf.get(country.id);
      if (market) tintMarket(ink, scenery, market, country.land);
    }
  }
};

function tintNation(ink: Ink, scenery: Scenery, realm: Realm, land: Path2D): void {
  const { context, palette } = ink;
  const accent = shaded(realm.accent, palette);
  const { overlay, view, isDay } = scenery;
  if (isMeasured(overlay)) {
    const strength = overlayStrength(overlay, overlayValue(view, overlay, realm.id));
    context.fillStyle = withAlpha(OVERLAY_HUE[overlay][isDay ? "day" : "night"], strength);
    context.fill(land);
    return;
  }
  context.fillStyle = withAlpha(accent, palette.tint);
  context.fill(land);
  context.fillStyle = hatch(ink, withAlpha(accent, 0.17), 0.7, hatchOf(realm.id));
  context.fill(land);
}

function tintMarket(ink: Ink, scenery: Scenery, market: string, land: Path2D): void {
  const leader = leaderOf(scenery.view, market);
  const leading = scenery.lands.realms.get(leader?.nation ?? "");
  if (!leader || !leading || (isMeasured(scenery.overlay) && scenery.overlay !== "reach")) return;
  const { context, palette } = ink;
  const strength = Math.min(1, 0.25 + leader.shareBp / STRONG_SHARE_BP) * palette.hatch;
  const colour = shaded(leading.accent, palette);
  context.fillStyle = withAlpha(colour, 0.09 * strength);
  context.fill(land);
  context.fillStyle = hatch(ink, withAlpha(colour, Math.min(1, 0.34 * strength)), 0.8, hatchOf(leader.nation));
  context.fill(land);
}

/** The bands of colour inside the borders of nations, as in a school atlas, and their outlines. */
export const paintOutlines: Painter = (ink, scenery) => {
  const { context, palette, atlas } = ink;
  const { realms, regions } = scenery.lands;
  context.lineJoin = "round";
  context.lineWidth = hair(ink, 0.8);
  for (const region of regions.values()) {
    const accent = realms.get(leaderOf(scenery.view, region.id)?.nation ?? "")?.accent;
    if (!accent) continue;
    context.strokeStyle = withAlpha(shaded(accent, palette), 0.3);
    context.stroke(atlas.outline(region.countries));
  }
  for (const realm of realms.values()) {
    const accent = shaded(realm.accent, palette);
    context.save();
    const within = new Path2D();
    for (const country of atlas.countries) if (realm.countries.has(country.id)) within.addPath(country.land);
    context.clip(within);
    for (const [width, alpha] of [
      [BAND * 2, 0.08],
      [BAND, 0.12],
    ] as const) {
      context.strokeStyle = withAlpha(accent, alpha);
      context.lineWidth = hair(ink, width);
      context.stroke(atlas.outline(realm.countries));
    }
    context.restore();
    context.strokeStyle = withAlpha(accent, palette.outline);
    context.lineWidth = hair(ink, 0.9);
    context.stroke(atlas.outline(realm.countries));
  }
};
