/** Does something when the page has nothing else to do, or at once where a browser doesn't tell when that is. */
export function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(work);
  else work();
}

/** So long a page that is not shown is waited for, ms. */
const NOT_SHOWN_MS = 300;

/** Resolves when what stands on the page by now has been drawn; where nothing is drawn, because the page is not shown, soon. */
export const whenDrawn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, NOT_SHOWN_MS);
    // The first frame is the one that draws it, and the next comes after it.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });

/** Whether somebody has touched the page already; false where the browser doesn't say. */
export const wasTouched = (): boolean => navigator.userActivation?.hasBeenActive ?? false;
