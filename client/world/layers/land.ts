import { hair, type Painter } from "../paint/ink.ts";
import { stipple } from "../paint/patterns.ts";

/** Land in fine dots. */
export const paintLand: Painter = (ink) => {
  const { context, palette, atlas } = ink;
  context.fillStyle = palette.land;
  const land = atlas.land(ink.box);
  context.fill(land);
  context.fillStyle = stipple(ink, palette.stipple, 0.62);
  context.fill(land);
};

/** Coasts and borders, over all tints. */
export const paintLines: Painter = (ink) => {
  const { context, palette, atlas } = ink;
  context.lineJoin = "round";
  context.strokeStyle = palette.border;
  context.lineWidth = hair(ink, 0.7);
  context.stroke(atlas.lines("border", ink.box));
  context.strokeStyle = palette.coast;
  context.lineWidth = hair(ink, 0.8);
  context.stroke(atlas.lines("coast", ink.box));
};
