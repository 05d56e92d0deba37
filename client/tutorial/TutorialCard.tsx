import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

/** The guide, fetched by those alone who want to be guided. */
export function TutorialCard() {
  const [loaded, setLoaded] = useState<{ Guide: ComponentType } | undefined>();
  useEffect(() => {
    void import("./Guide.tsx").then(setLoaded, () => {});
  }, []);
  return loaded ? <loaded.Guide /> : null;
}
