import { batch } from "@preact/signals";
import type { Ministry } from "../../shared/state/words.ts";
import { OVERLAYS, openMinistry, overlay, report, SIDE_PAGES, type SidePage, sidePage, view } from "../store/store.ts";

/** What lies open on the screen: at most one panel at the side. */
export type Panel = Ministry | SidePage;

/** A page at the side that is no ministry's. */
export const isSidePage = (panel: Panel | undefined): panel is SidePage => SIDE_PAGES.some((page) => page === panel);

export const openPanel = (): Panel | undefined => openMinistry.value ?? sidePage.value;

export function showPanel(panel: Panel | undefined): void {
  batch(() => {
    sidePage.value = isSidePage(panel) ? panel : undefined;
    openMinistry.value = isSidePage(panel) ? undefined : panel;
  });
}

export const togglePanel = (panel: Panel): void => showPanel(openPanel() === panel ? undefined : panel);

/** The report of the quarter before this one; a second time puts it away. */
export function showReport(): void {
  const turn = view.value?.world.turn ?? 0;
  report.value = report.value || turn === 0 ? undefined : { turn: turn - 1 };
}
export const closeReport = (): void => {
  report.value = undefined;
};

/** The next of the map's overlays, or the one before; the lights come after the last. */
export function turnOverlay(by: 1 | -1): void {
  const at = OVERLAYS.indexOf(overlay.value) + by + OVERLAYS.length;
  overlay.value = OVERLAYS[at % OVERLAYS.length] ?? "none";
}
