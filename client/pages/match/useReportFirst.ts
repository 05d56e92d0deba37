import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { showPanel } from "../../actions/screen.ts";
import { report } from "../../store/store.ts";

/** A report that comes is not hidden by the sheet at the foot of a phone's screen, which lies over all else there. */
export function useReportFirst(page: RefObject<HTMLElement | null>): void {
  const shown = report.value;
  useEffect(() => {
    const sheet = page.current?.querySelector(".sidePanel");
    if (shown && sheet && getComputedStyle(sheet).position === "absolute") showPanel(undefined);
  }, [shown, page]);
}
