import { useEffect, useRef } from "preact/hooks";
import { loadWorld } from "./load.ts";

const TRY_AGAIN_MS = 5_000;

/** The map fills the screen behind everything; it comes in a chunk of its own, after the page can be used. */
export function WorldMap() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let unmount: (() => void) | undefined;
    let isGone = false;
    let again: ReturnType<typeof setTimeout> | undefined;
    const bring = async () => {
      const world = await loadWorld().catch(() => undefined);
      if (isGone) return;
      if (world && place.current) unmount = world.mountWorld(place.current);
      else again = setTimeout(() => void bring(), TRY_AGAIN_MS);
    };
    void bring();
    return () => {
      isGone = true;
      clearTimeout(again);
      unmount?.();
    };
  }, []);
  return <div class="worldMap" ref={place} />;
}
