import { useEffect } from "preact/hooks";
import { momentAt, showMoment } from "../../actions/moment.ts";

/** Opens the moment that the page's address names, as soon as the game is known, and whenever another is named. */
export function useMomentInAddress(isKnown: boolean): void {
  useEffect(() => {
    if (!isKnown) return undefined;
    const show = () => {
      const moment = momentAt(location.hash);
      if (moment) showMoment(moment);
    };
    show();
    window.addEventListener("hashchange", show);
    return () => window.removeEventListener("hashchange", show);
  }, [isKnown]);
}
