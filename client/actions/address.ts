import { signal } from "@preact/signals";

/** The page's address, as a signal; `go` changes it without loading the page anew. */
export const path = signal(location.pathname);

export function go(to: string): void {
  if (to !== location.pathname) window.history.pushState(undefined, "", to);
  path.value = to;
}

window.addEventListener("popstate", () => {
  path.value = location.pathname;
});
