import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { whenResized } from "../../device/sizes.ts";
import { isFilmOn } from "../../store/film.ts";
import { mapInset } from "../../store/store.ts";

/** What lies over the map and hides it. */
const COVERS = ".topBar, .planBar, .rail, .sidePanel, .forecastBeside, .card, .selected";
/** While a film is shown, all else is away. */
const FILM_COVERS = ".topBar, .film";
/** A cover at least so wide, as a share of the map, lies along its top or foot, and else at a side. */
const WIDE = 0.6;
/** With less than this left free (CSS pixels), nobody looks at the map. */
const LEAST = 96;

/** Tells the map what part of it is covered, as panels come, go and are drawn up. */
export function useMapInset(page: RefObject<HTMLElement | null>, isReady: boolean): void {
  const isFilm = isFilmOn.value;
  useLayoutEffect(() => {
    const main = page.current;
    if (!main || !isReady) return undefined;
    const measure = () => {
      mapInset.value = freeOf(main, isFilm ? FILM_COVERS : COVERS) ?? mapInset.value;
    };
    let forget = () => {};
    const watch = () => {
      forget();
      forget = whenResized(main.querySelectorAll(isFilm ? FILM_COVERS : COVERS), measure);
      measure();
    };
    const comings = new MutationObserver(watch);
    for (const place of main.querySelectorAll(".planningMiddle, .planningLeft"))
      comings.observe(place, { childList: true });
    watch();
    return () => {
      forget();
      comings.disconnect();
    };
  }, [isReady, isFilm]);
}

function freeOf(main: HTMLElement, covers: string): typeof mapInset.value | undefined {
  const whole = main.getBoundingClientRect();
  const inset = { top: 0, right: 0, bottom: 0, left: 0 };
  for (const cover of main.querySelectorAll(covers)) {
    const box = cover.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    // A card at a place goes where the map is, and not the other way round; the guide floats beside a card.
    if (cover.matches(".selected, .guide") && getComputedStyle(cover).position !== "static") continue;
    if (box.width > WIDE * whole.width) {
      if (box.top + box.bottom < whole.top + whole.bottom) inset.top = Math.max(inset.top, box.bottom - whole.top);
      else inset.bottom = Math.max(inset.bottom, whole.bottom - box.top);
    } else if (box.left + box.right < whole.left + whole.right)
      inset.left = Math.max(inset.left, box.right - whole.left);
    else inset.right = Math.max(inset.right, whole.right - box.left);
  }
  const isFree = whole.width - inset.left - inset.right >= LEAST && whole.height - inset.top - inset.bottom >= LEAST;
  const before = mapInset.peek();
  const isSame = SIDES.every((side) => Math.abs(inset[side] - before[side]) < 1);
  return isFree && !isSame ? inset : undefined;
}

const SIDES = ["top", "right", "bottom", "left"] as const;
