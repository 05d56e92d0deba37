import { effect } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { whenResized } from "../../device/sizes.ts";
import { mapInset, selectionAt } from "../../store/store.ts";

/** CSS pixels between a place and its card, and between the card and what lies at the edges of the map. */
const APART = 24;
const EDGE = 12;

/**
 * Keeps a card beside what is selected on the map, where nothing else lies. It says where by `--at-x` and `--at-y`; whether the card
 * goes there is the style's decision: on a phone it lies at the foot.
 */
export function useAtPlace(card: RefObject<HTMLElement | null>, isOpen: boolean): void {
  useLayoutEffect(() => {
    const element = card.current;
    const page = element?.closest(".planning");
    if (!element || !page) return undefined;
    const put = () => {
      const whole = page.getBoundingClientRect();
      const frame = (element.offsetParent ?? page).getBoundingClientRect();
      const { top, right, bottom, left } = mapInset.peek();
      const { width, height } = element.getBoundingClientRect();
      const least = { x: left + EDGE, y: top + EDGE };
      const most = { x: whole.width - right - width - EDGE, y: whole.height - bottom - height - EDGE };
      const spot = selectionAt.peek() ?? { x: least.x, y: whole.height };
      const [after, before] = [spot.x + APART, spot.x - APART - width];
      const x = after <= most.x || before < least.x ? after : before;
      const within = (value: number, side: "x" | "y") => Math.max(least[side], Math.min(value, most[side]));
      element.style.setProperty("--at-x", `${Math.round(within(x, "x") + whole.left - frame.left)}px`);
      element.style.setProperty("--at-y", `${Math.round(within(spot.y - height / 3, "y") + whole.top - frame.top)}px`);
    };
    const forget = whenResized([element, page], put);
    const stop = effect(() => {
      void mapInset.value;
      void selectionAt.value;
      put();
    });
    return () => {
      forget();
      stop();
    };
  }, [isOpen]);
}
