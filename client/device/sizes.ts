/** Tells whenever an element has another size, and first soon after the call. @returns how to stop. */
export function whenResized(elements: Iterable<Element>, tell: () => void): () => void {
  if (typeof ResizeObserver === "undefined") {
    // What changes with the window alone is still noticed.
    const first = requestAnimationFrame(tell);
    window.addEventListener("resize", tell);
    return () => {
      cancelAnimationFrame(first);
      window.removeEventListener("resize", tell);
    };
  }
  const observer = new ResizeObserver(tell);
  for (const element of elements) observer.observe(element);
  return () => observer.disconnect();
}
