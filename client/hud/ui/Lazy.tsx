import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 8_000;

/** A part that is fetched when it is first shown, and then at hand. What can't be fetched is tried again for as long as it is to be shown. */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  return function Lazy(props: P) {
    const [, redraw] = useState(false);
    useEffect(() => {
      if (loaded) return undefined;
      let isGone = false;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const fetchPart = (wait: number) =>
        void load().then(
          (Body) => {
            loaded = Body;
            if (!isGone) redraw(true);
          },
          // The page says by itself what is the matter.
          () => {
            if (!isGone) timer = setTimeout(() => fetchPart(Math.min(LONGEST_WAIT_MS, wait * 2)), wait);
          },
        );
      fetchPart(FIRST_WAIT_MS);
      return () => {
        isGone = true;
        clearTimeout(timer);
      };
    }, []);
    const Body = loaded;
    return Body ? <Body {...props} /> : null;
  };
}
