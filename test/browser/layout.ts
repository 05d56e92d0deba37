import type { Page } from "@playwright/test";

/** Bars stand on every screen of a match; what lies over the map has heads and actions of its own. */
const BARS = ".topBar, .planBar, .rail, .mapFoot";
const PARTS = `${BARS}, .sidePanelHead, .cardHead, .cardActions, .selectedHead, .dialogHead, .forecastBeside, .notice`;
/** Of what stands there these may be longer than their place, and scroll. */
// What ministers propose alone is told whole in the plan that it opens.
const SCROLLERS = ".rivals, .planOrders, .leftOpen, .forecastBeside, .planHint";
/** What a person opens on a phone lies over the rest until it is closed. */
const OPENED = ".planOrders, .planUndo, .leftOpen, .topBar.isOpen";

/** What can't be read or pressed: words that are cut off, buttons that lie under another bar or beyond the screen's edge. */
export const layoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(
    ({ bars, parts, scrollers, opened }) => {
      const faults = new Set<string>();
      const isSeen = (element: Element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.closest(".unseen, [popover]:not(:popover-open)") &&
        getComputedStyle(element).clipPath === "none";
      const screen = new DOMRect(0, 0, innerWidth, innerHeight);
      const reaches = (box: DOMRect, edge: DOMRect) =>
        box.right > edge.right + 1 ||
        box.left < edge.left - 1 ||
        box.bottom > edge.bottom + 2 ||
        box.top < edge.top - 2;
      /** What cuts off a box of this element, if anything does. */
      const cutter = (element: Element, box: DOMRect): string | undefined => {
        for (let around: Element | null = element; around; around = around.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(around);
          if (overflowX === "visible" && overflowY === "visible") continue;
          if (!reaches(box, around.getBoundingClientRect())) continue;
          return around.matches(scrollers) ? "" : `.${around.className}`;
        }
        return reaches(box, screen) ? "the screen" : undefined;
      };
      for (const part of document.querySelectorAll(parts)) {
        if (!isSeen(part)) continue;
        const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          const holder = text.parentElement;
          if (!holder || !text.textContent?.trim() || !isSeen(holder) || holder.closest("option")) continue;
          const range = document.createRange();
          range.selectNodeContents(text);
          const by = cutter(holder, range.getBoundingClientRect());
          if (by) faults.add(`“${text.textContent.trim()}” is cut off by ${by}`);
        }
        for (const button of part.querySelectorAll("button, a[href], select, summary")) {
          const box = button.getBoundingClientRect();
          if (!isSeen(button) || box.width < 2 || cutter(button, box) === "") continue;
          const name = (button.getAttribute("aria-label") ?? button.textContent ?? "").trim();
          const above = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          const over = above?.closest(opened) ? undefined : above?.closest(bars);
          if (!above) faults.add(`${name} lies beyond the screen`);
          else if (over && over !== button.closest(bars)) faults.add(`${name} lies under .${over.className}`);
        }
      }
      if (document.documentElement.scrollWidth > innerWidth) faults.add("the page scrolls sideways");
      return [...faults];
    },
    { bars: BARS, parts: PARTS, scrollers: SCROLLERS, opened: OPENED },
  );
