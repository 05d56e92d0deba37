import { useEffect } from "preact/hooks";
import { MINISTRIES } from "../../../shared/state/words.ts";
import { showEntry } from "../../actions/encyclopedia.ts";
import { closeTopLayer } from "../../actions/layers.ts";
import { turnLock } from "../../actions/lock.ts";
import { redo, undo } from "../../actions/plan.ts";
import { togglePanel, turnOverlay } from "../../actions/screen.ts";
import { isPopoverOpen } from "../../device/popovers.ts";
import { isOver, notice } from "../../store/store.ts";
import { PLACE_CHOOSER } from "./PlaceChooser.tsx";

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("input[type=text], textarea, select") !== null;

/** The keys of the planning screen: 1 to 5, P, M, E, O, L, Escape, Ctrl-Z, ?. */
export function useKeys(onHelp: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (document.querySelector("dialog[open]")) return;
      // The browser itself closes an open explanation, and nothing else with it.
      if (event.key === "Escape" && isPopoverOpen()) return;
      if (event.key === "Escape") {
        closeOne();
        return;
      }
      if (isWriting(event.target)) return;
      const key = event.key.toLowerCase();
      if (event.ctrlKey || event.metaKey) {
        if ((key !== "z" && key !== "y") || isOver.value) return;
        event.preventDefault();
        if (key === "y" || event.shiftKey) redo();
        else undo();
        return;
      }
      if (event.altKey) return;
      const ministry = MINISTRIES[Number(key) - 1];
      if (isOver.value && (ministry || key === "l")) return;
      if (ministry) togglePanel(ministry);
      else if (key === "l") void turnLock();
      else if (key === "p") togglePanel("places");
      else if (key === "m") {
        // Else the letter would choose the first place that begins with it.
        event.preventDefault();
        document.getElementById(PLACE_CHOOSER)?.focus();
      } else if (key === "e") showEntry();
      else if (key === "o") turnOverlay(event.shiftKey ? -1 : 1);
      else if (key === "?") onHelp();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [onHelp]);
}

/** Escape closes what lies on top. */
function closeOne(): void {
  if (notice.value) notice.value = undefined;
  else closeTopLayer();
}
