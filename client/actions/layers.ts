/**
 * What lies open over a page, in the order in which it was opened. Escape and the browser's Back close the topmost; nothing
 * that opens has to know of either.
 */
export interface Layer {
  close: () => void;
  /** The browser closes some layers by itself and tells of it only a while later; a key pressed meanwhile is not for them. */
  isOpen: () => boolean;
}

const opened: Layer[] = [];
/** Asked when somebody wants to go back and nothing is open any more. */
let asking: (() => void) | undefined;
let whenOpened = () => {};

/** @returns how to say that it is closed, by whatever way. */
export function openLayer(layer: Layer): () => void {
  opened.push(layer);
  whenOpened();
  return () => {
    const index = opened.lastIndexOf(layer);
    if (index >= 0) opened.splice(index, 1);
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

const top = (): Layer | undefined => opened.findLast(({ isOpen }) => isOpen());

export const closeTopLayer = (): void => top()?.close();

/** Whether Back has something to do on this page. */
export const isBackNeeded = (): boolean => top() !== undefined || asking !== undefined;

/** Does what Back does on this page: closes what lies on top, or asks. */
export function stepBack(): void {
  if (top()) closeTopLayer();
  else asking?.();
}

/** Tells whenever there is more for Back to do. */
export function onOpened(tell: () => void): void {
  whenOpened = tell;
}
