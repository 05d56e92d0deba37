import { type MeasuredOverlay, OVERLAY_FIGURE } from "../store/overlayScale.ts";
import { gw, priceFigure } from "./format.ts";
import { heldWords } from "./valueWords.ts";

/** A value on an overlay's scale. Of a price its legend tells the unit, which is long. */
export function overlayFigure(overlay: MeasuredOverlay, value: number): string {
  if (overlay === "power") return gw(value);
  return overlay === "price" ? priceFigure(value) : heldWords(OVERLAY_FIGURE[overlay], value);
}
