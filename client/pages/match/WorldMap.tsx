import { useEffect, useRef, useState } from "preact/hooks";
import { whenDrawn } from "../../device/idle.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { t } from "../../words/index.ts";
import { loadWorld } from "./loadWorld.ts";

const TRY_AGAIN_MS = 5_000;

/** The map fills the screen behind everything; it comes in a chunk of its own, after the page can be used. */
export function WorldMap() {
  const place = useRef<HTMLDivElement>(null);
  const [fault, setFault] = useState<unknown>();
  useEffect(() => {
    if (fault !== undefined) return undefined;
    let unmount: (() => void) | undefined;
    let isGone = false;
    let again: ReturnType<typeof setTimeout> | undefined;
    const bring = async () => {
      const world = await loadWorld().catch(() => undefined);
      // Making the map takes the page's thread for long: the panels are drawn first.
      await whenDrawn();
      if (isGone) return;
      if (!world || !place.current) {
        again = setTimeout(() => void bring(), TRY_AGAIN_MS);
        return;
      }
      try {
        unmount = world.mountWorld(place.current, setFault);
      } catch (error) {
        setFault(error);
      }
    };
    void bring();
    return () => {
      isGone = true;
      clearTimeout(again);
      unmount?.();
    };
  }, [fault]);
  return (
    <>
      <div class="worldMap" ref={place} />
      {fault !== undefined && (
        <div class="mapFault onNight">
          <p>{t("device.noMap")}</p>
          <p class="small muted">{String(fault)}</p>
          <Button onClick={() => setFault(undefined)}>{t("device.mapAgain")}</Button>
        </div>
      )}
    </>
  );
}
