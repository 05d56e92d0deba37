import { SHOWN, type ShownId } from "../../shared/figures/held.ts";
import type { NationId } from "../../shared/state/words.ts";
import type { View } from "../../shared/view/view.ts";
import { MEASURED_OVERLAYS, type OVERLAYS } from "./store.ts";

export type Overlay = (typeof OVERLAYS)[number];
export type MeasuredOverlay = (typeof MEASURED_OVERLAYS)[number];
export const isMeasured = (overlay: Overlay): overlay is MeasuredOverlay =>
  MEASURED_OVERLAYS.some((measured) => measured === overlay);

/**
 * Steps of each overlay's scale: at a value (MW, basis points, or millionths of a dollar a Mt) of `from` or more, land takes
 * `strength` of the hue. More light is always the better: for prices the strengths fall.
 */
export const OVERLAY_STEPS: Record<MeasuredOverlay, readonly { from: number; strength: number }[]> = {
  power: [
    { from: 0, strength: 0.08 },
    { from: 1_000, strength: 0.22 },
    { from: 3_000, strength: 0.38 },
    { from: 10_000, strength: 0.56 },
    { from: 30_000, strength: 0.78 },
  ],
  compute: [
    { from: 0, strength: 0.08 },
    { from: 500, strength: 0.22 },
    { from: 2_000, strength: 0.38 },
    { from: 7_000, strength: 0.56 },
    { from: 20_000, strength: 0.78 },
  ],
  adoption: [
    { from: 0, strength: 0.08 },
    { from: 1_000, strength: 0.22 },
    { from: 2_500, strength: 0.38 },
    { from: 4_500, strength: 0.56 },
    { from: 6_500, strength: 0.78 },
  ],
  reach: [
    { from: 0, strength: 0.08 },
    { from: 300, strength: 0.22 },
    { from: 1_000, strength: 0.38 },
    { from: 2_000, strength: 0.56 },
    { from: 3_500, strength: 0.78 },
  ],
  price: [
    { from: 0, strength: 0.78 },
    { from: 10_000, strength: 0.56 },
    { from: 50_000, strength: 0.38 },
    { from: 200_000, strength: 0.22 },
    { from: 1_000_000, strength: 0.08 },
  ],
  legitimacy: [
    { from: 0, strength: 0.08 },
    { from: 2_000, strength: 0.22 },
    { from: 4_000, strength: 0.38 },
    { from: 5_500, strength: 0.56 },
    { from: 7_000, strength: 0.78 },
  ],
};

/** One hue an overlay; its steps differ in strength alone, so that they read without seeing colours. */
export const OVERLAY_HUE: Record<MeasuredOverlay, { night: string; day: string }> = {
  power: { night: "#ffb65c", day: "#b4661a" },
  compute: { night: "#8fc7ff", day: "#2a5fa8" },
  adoption: { night: "#9fe0c4", day: "#27785a" },
  price: { night: "#ffe58a", day: "#8a6d00" },
  reach: { night: "#c7a6ff", day: "#6b4aa8" },
  legitimacy: { night: "#ff9fb5", day: "#a63a5c" },
};

/** What each of them shows; power is no figure of its own. */
export const OVERLAY_FIGURE: Record<Exclude<MeasuredOverlay, "power">, ShownId> = {
  compute: "onlineMW",
  adoption: "adoptionBp",
  price: "priceMicro",
  reach: "reachBp",
  legitimacy: "legitimacyBp",
};

export function overlayValue(view: View, overlay: MeasuredOverlay, nation: NationId): number {
  const shown = view.nations[nation];
  if (!shown) return 0;
  if (overlay !== "power") return SHOWN[OVERLAY_FIGURE[overlay]].of(shown);
  return Object.values(shown.sites)
    .flatMap((site) => Object.values(site.plantsMW))
    .reduce((sum, mw) => sum + mw, 0);
}

export const overlayStrength = (overlay: MeasuredOverlay, value: number): number =>
  OVERLAY_STEPS[overlay].findLast((step) => value >= step.from)?.strength ?? 0;
