import { type MeasuredOverlay, OVERLAY_FIGURE } from "../store/overlayScale.ts";
import { gw } from "./format.ts";
import { heldWords } from "./valueWords.ts";

/** A value on an overlay's scale, with its unit. */
export const overlayFigure = (overlay: MeasuredOverlay, value: number): string =>
  overlay === "power" ? gw(value) : heldWords(OVERLAY_FIGURE[overlay], value);
