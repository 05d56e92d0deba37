import { useEffect } from "preact/hooks";

/** Rings what the guide speaks of, wherever it has come to be after the last drawing of the page. */
export function useRing(target: string | undefined): void {
  useEffect(() => {
    if (target === undefined) return undefined;
    let ringed: Element | undefined;
    // Panels come into the page with the same change that leads here, some a frame later.
    const frame = requestAnimationFrame(() => {
      ringed = [...document.querySelectorAll(target)].find((found) => found.checkVisibility());
      // An attribute: the page sets the classes of its parts anew whenever it draws them.
      ringed?.setAttribute("data-ringed", "");
    });
    return () => {
      cancelAnimationFrame(frame);
      ringed?.removeAttribute("data-ringed");
    };
  });
}
