/** Lets the browser keep the page for when there is no line. Only pages served safely (https or this machine) may ask it. */
export function keepPage(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  // Whatever the first visit loads comes first.
  window.addEventListener("load", () => {
    navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" }).catch(() => {});
  });
}
