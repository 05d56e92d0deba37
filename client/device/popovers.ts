/** Whether the browser itself opens and closes what has the attribute `popover` (Chrome 114, Safari 17, Firefox 125). */
export const hasPopovers = (): boolean => typeof HTMLElement !== "undefined" && "showPopover" in HTMLElement.prototype;

/** Whether one stands open; a browser without them does not even understand the question. */
export const isPopoverOpen = (): boolean => hasPopovers() && document.querySelector(":popover-open") !== null;

export const isOpenPopover = (box: HTMLElement | null): boolean =>
  hasPopovers() && (box?.matches(":popover-open") ?? false);
