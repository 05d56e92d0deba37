import { useLayoutEffect, useRef } from "preact/hooks";
import { openLayer } from "../../actions/layers.ts";

/**
 * Lets Escape and Back close what is open, in its turn.
 * @param isStillOpen for what the browser closes by itself
 */
export function useLayer(isOpen: boolean, close: () => void, isStillOpen = () => true): void {
  const latest = useRef({ close, isStillOpen });
  latest.current = { close, isStillOpen };
  useLayoutEffect(() => {
    if (!isOpen) return;
    return openLayer({ close: () => latest.current.close(), isOpen: () => latest.current.isStillOpen() });
  }, [isOpen]);
}
