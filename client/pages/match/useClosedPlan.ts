import { useEffect } from "preact/hooks";
import { isSidePage, openPanel, showPanel } from "../../actions/screen.ts";
import { isOver } from "../../store/store.ts";

/** When a match has ended, ministries are closed: there is nothing to order any more. */
export function useClosedPlan(): void {
  const hasEnded = isOver.value;
  useEffect(() => {
    const open = openPanel();
    if (hasEnded && open !== undefined && !isSidePage(open)) showPanel(undefined);
  }, [hasEnded]);
}
