import { useEffect, useRef } from "preact/hooks";

/** The cover's picture; drawn after the page can be used, and nothing waits for it. */
export function Globe() {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    void import("./drawGlobe.ts").then(
      ({ keepGlobeDrawn }) => {
        if (!isGone && canvas.current) stop = keepGlobeDrawn(canvas.current);
      },
      () => {},
    );
    return () => {
      isGone = true;
      stop?.();
    };
  }, []);
  return (
    <div class="globe" aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
}
