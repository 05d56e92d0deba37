import type { View } from "../../../shared/view/view.ts";

/** A part of the board that stands on a page of its own, too. */
export interface SectionProps {
  view: View;
  /** Of the rank that its place on the page asks for. */
  heading?: "h2" | "h3";
}
