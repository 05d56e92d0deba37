/**
 * What lies open over a page, in the order in which it was opened. Escape and the browser's Back close the topmost; nothing
 * that opens has to know of either.
 */
type Close = () => void;

const open: Close[] = [];
/** Asked when somebody wants to go back and nothing is open any more. */
let asking: (() => void) | undefined;
let whenOpened = () => {};

/** @returns how to say that it is closed, by whatever way. */
export function openLayer(close: Close): () => void {
  open.push(close);
  whenOpened();
  return () => {
    const index = open.lastIndexOf(close);
    if (index >= 0) open.splice(index, 1);
  };
}

/** From now on nobody goes back from this page unasked. @returns how to end that. */
export function askBeforeLeaving(ask: () => void): () => void {
  asking = ask;
  whenOpened();
  return () => {
    if (asking === ask) asking = undefined;
  };
}

export const closeTopLayer = (): void => open.at(-1)?.();

/** Whether Back has something to do on this page. */
export const isBackNeeded = (): boolean => open.length > 0 || asking !== undefined;

/** Does what Back does on this page: closes what lies on top, or asks. */
export function stepBack(): void {
  if (open.length > 0) closeTopLayer();
  else asking?.();
}

/** Tells whenever there is more for Back to do. */
export function onOpened(tell: () => void): void {
  whenOpened = tell;
}
