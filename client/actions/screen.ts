import { batch } from "@preact/signals";
import type { Ministry } from "../../shared/state/words.ts";
import { openMinistry, report, sidePage, view } from "../store/store.ts";

/** What lies open on the screen: at most one panel at the side. */
export type Panel = Ministry | "nations" | "chat";

export const openPanel = (): Panel | undefined => openMinistry.value ?? sidePage.value;

export function showPanel(panel: Panel | undefined): void {
  batch(() => {
    const isPage = panel === "nations" || panel === "chat";
    sidePage.value = isPage ? panel : undefined;
    openMinistry.value = isPage ? undefined : panel;
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
