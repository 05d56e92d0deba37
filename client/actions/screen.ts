import { batch } from "@preact/signals";
import type { Ministry } from "../../shared/state/words.ts";
import { openMinistry, report, sidePage } from "../store/store.ts";

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

export const closeReport = (): void => {
  report.value = undefined;
};
