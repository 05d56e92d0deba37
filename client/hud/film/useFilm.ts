import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { endFilm, holdFilm } from "../../actions/film.ts";
import { film } from "../../store/film.ts";

/** Keys that go to the buttons of the film, or mean nothing by themselves. */
const NO_END = new Set(["Tab", "Shift", "Control", "Alt", "Meta", "AltGraph", "CapsLock"]);

/**
 * While a film is shown: any key ends it, and any touch beside its buttons, and does nothing else. In a tab that nobody sees it waits.
 * Who had gone somewhere by keyboard finds himself there again afterwards, as what lies over the map is away meanwhile.
 */
export function useFilm(bar: RefObject<HTMLElement | null>, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const options = { capture: true };
    const isOurs = (target: EventTarget | null) => target instanceof Node && bar.current?.contains(target) === true;
    const end = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
      endFilm();
    };
    const press = (event: KeyboardEvent) => {
      const isButton = isOurs(event.target) && (event.key === "Enter" || event.key === " ");
      if (!isButton && !NO_END.has(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) end(event);
    };
    const tap = (event: MouseEvent) => {
      if (!isOurs(event.target)) end(event);
    };
    // The map hears of touches before they are clicks.
    const touch = (event: PointerEvent) => {
      if (!isOurs(event.target)) event.stopPropagation();
    };
    const look = () => {
      if (document.visibilityState === "hidden") holdFilm(true);
    };
    const focused = document.activeElement;
    document.addEventListener("keydown", press, options);
    document.addEventListener("pointerdown", touch, options);
    document.addEventListener("click", tap, options);
    document.addEventListener("visibilitychange", look);
    return () => {
      document.removeEventListener("keydown", press, options);
      document.removeEventListener("pointerdown", touch, options);
      document.removeEventListener("click", tap, options);
      document.removeEventListener("visibilitychange", look);
      // The film's own buttons are gone, what was hidden is there again.
      requestAnimationFrame(() => {
        if (!film.peek() && document.activeElement === document.body && focused instanceof HTMLElement) focused.focus();
      });
    };
  }, [isOn, bar]);
}
