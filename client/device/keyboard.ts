/** A screen's keyboard takes at least so much of the page's height; bars of the browser take less. */
const LEAST_TAKEN = 0.2;

/**
 * Marks the page while a screen's keyboard lies over it, and says what is left: the page itself is no smaller for it, so that
 * what stands at its foot would be hidden. @returns how to stop.
 */
export function watchKeyboard(): () => void {
  const seen = window.visualViewport;
  const root = document.documentElement;
  if (!seen) return () => {};
  const measure = () => {
    // Zoomed in, less of the page is seen, too.
    const taken = 1 - (seen.height * seen.scale) / root.clientHeight;
    root.classList.toggle("hasKeyboard", taken > LEAST_TAKEN);
    root.style.setProperty("--seen-top", `${seen.offsetTop}px`);
    root.style.setProperty("--seen-height", `${seen.height}px`);
  };
  seen.addEventListener("resize", measure);
  seen.addEventListener("scroll", measure);
  return () => {
    seen.removeEventListener("resize", measure);
    seen.removeEventListener("scroll", measure);
    root.classList.remove("hasKeyboard");
  };
}
