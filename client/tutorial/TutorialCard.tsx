import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { table } from "../store/store.ts";
import { tutorial } from "../store/tutorial.ts";

/** Whether this match is played to learn, just now. */
export const isLearning = (): boolean =>
  tutorial.value !== undefined && !tutorial.value.isPutAside && tutorial.value.code === table.value?.code;

/** The guide, fetched by those alone who want to be guided. */
export function TutorialCard() {
  const [loaded, setLoaded] = useState<{ Guide: ComponentType } | undefined>();
  useEffect(() => {
    void import("./Guide.tsx").then(setLoaded, () => {});
  }, []);
  return loaded ? <loaded.Guide /> : null;
}
