import type { MeasuredOverlay } from "../store/overlayScale.ts";
import { gw, percent, points, price } from "./format.ts";

/** A value on an overlay's scale, with its unit. */
export function overlayFigure(overlay: MeasuredOverlay, value: number): string {
  if (overlay === "power" || overlay === "compute") return gw(value);
  if (overlay === "price") return price(value);
  return overlay === "legitimacy" ? points(value) : percent(value, 0);
}
