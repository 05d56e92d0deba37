import { useEffect, useRef } from "preact/hooks";
import { loadWorld } from "./load.ts";

/** The map fills the screen behind everything; it comes in a chunk of its own, after the page can be used. */
export function WorldMap() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let unmount: (() => void) | undefined;
    let isGone = false;
    void loadWorld().then(({ mountWorld }) => {
      if (!isGone && place.current) unmount = mountWorld(place.current);
    });
    return () => {
      isGone = true;
      unmount?.();
    };
  }, []);
  return <div class="worldMap" ref={place} />;
}
