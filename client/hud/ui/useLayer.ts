import { useLayoutEffect, useRef } from "preact/hooks";
import { openLayer } from "../../actions/layers.ts";

/** Lets Escape and Back close what is open, in its turn. */
export function useLayer(isOpen: boolean, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useLayoutEffect(() => (isOpen ? openLayer(() => latest.current()) : undefined), [isOpen]);
}
