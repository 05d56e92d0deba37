import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { showPanel } from "../../actions/screen.ts";
import { film } from "../../store/film.ts";
import { report } from "../../store/store.ts";

/** Narrower than this (CSS pixels), a report beside a panel is no pleasure to read. */
const LEAST_WIDTH = 280;

/** A report that comes is not hidden by what lies open at the side: where there is no room for both, that is closed. */
export function useReportFirst(page: RefObject<HTMLElement | null>): void {
  const shown = report.value;
  const isFilm = film.value !== undefined;
  useLayoutEffect(() => {
    const card = page.current?.querySelector(".report");
    const sheets = page.current?.querySelectorAll(".sidePanel, .forecastBeside") ?? [];
    // While the film is told nothing else is shown; what is in the way is seen when it has ended.
    if (shown && !isFilm && card && [...sheets].some((sheet) => !fitsBeside(card, sheet))) showPanel(undefined);
  }, [shown, isFilm, page]);
}

function fitsBeside(card: Element, sheet: Element): boolean {
  const [one, other] = [card.getBoundingClientRect(), sheet.getBoundingClientRect()];
  // What is not shown just now covers nothing.
  if (other.width === 0) return true;
  return one.width >= LEAST_WIDTH && (one.right <= other.left || other.right <= one.left);
}
