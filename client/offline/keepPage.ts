/** Lets the browser keep the page for when there is no line. Only pages served safely (https or this machine) may ask it. */
export function keepPage(): void {
  if (!import.meta.env.PROD) return;
  // Whatever the first visit loads comes first.
  window.addEventListener("load", () => void register().catch(() => {}));
}

/** @throws where the browser has no such thing, or refuses it: a page in a sandbox may not even name it. */
async function register(): Promise<void> {
  await navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" });
}
