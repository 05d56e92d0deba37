import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A part that is fetched when it is first shown, and then at hand. */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  return function Lazy(props: P) {
    const [, redraw] = useState(false);
    useEffect(() => {
      if (loaded) return;
      // Without a line it stays away; the page says by itself that the line is lost.
      load().then(
        (Body) => {
          loaded = Body;
          redraw(true);
        },
        () => {},
      );
    }, []);
    const Body = loaded;
    return Body ? <Body {...props} /> : null;
  };
}
