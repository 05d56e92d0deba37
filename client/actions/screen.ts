import { batch } from "@preact/signals";
import type { Ministry } from "../../shared/state/words.ts";
import {
  besideMinistry, isScreenBig, OVERLAYS, openMinistry, overlay, report, SIDE_PAGES, type SidePage, sidePage, view,
} from "../store/store.ts"; // biome-ignore format: a list

/** What lies open at the side of the screen: one panel, and on a big screen a second ministry. */
export type Panel = Ministry | SidePage;

/** A page at the side that is no ministry's. */
export const isSidePage = (panel: Panel | undefined): panel is SidePage => SIDE_PAGES.some((page) => page === panel);

export const openPanel = (): Panel | undefined => openMinistry.value ?? sidePage.value;
/** The second ministry, where the screen has room for it. */
export const panelBeside = (): Ministry | undefined => (isScreenBig.value ? besideMinistry.value : undefined);
export const isPanelOpen = (panel: Panel): boolean => openPanel() === panel || panelBeside() === panel;

/** A ministry comes beside the one that lies open, where there is room; all else takes its place. */
export function showPanel(panel: Panel | undefined): void {
  if (panel !== undefined && isPanelOpen(panel)) return;
  batch(() => {
    const isMinistry = panel !== undefined && !isSidePage(panel);
    if (isMinistry && isScreenBig.value && openMinistry.value !== undefined) {
      besideMinistry.value = panel;
      return;
    }
    sidePage.value = isSidePage(panel) ? panel : undefined;
    openMinistry.value = isMinistry ? panel : undefined;
    besideMinistry.value = undefined;
  });
}

/** The other of two stays. */
export function closePanel(panel: Panel): void {
  batch(() => {
    if (openPanel() === panel) {
      openMinistry.value = panelBeside();
      sidePage.value = undefined;
    }
    besideMinistry.value = undefined;
  });
}

export const togglePanel = (panel: Panel): void => (isPanelOpen(panel) ? closePanel(panel) : showPanel(panel));

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
