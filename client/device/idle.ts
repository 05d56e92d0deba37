/** Does something when the page has nothing else to do, or at once where a browser doesn't tell when that is. */
export function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(work);
  else work();
}

/** Whether somebody has touched the page already; false where the browser doesn't say. */
export const wasTouched = (): boolean => navigator.userActivation?.hasBeenActive ?? false;
