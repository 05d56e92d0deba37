import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { lesson } from "../store/learning.ts";
import { table } from "../store/store.ts";

/** Whether this match is played to learn, just now. */
export const isLearning = (): boolean =>
  lesson.value !== undefined && !lesson.value.isPutAside && lesson.value.code === table.value?.code;

/** The guide, fetched by those alone who want to be guided. */
export function LessonCard() {
  const [loaded, setLoaded] = useState<{ Guide: ComponentType } | undefined>();
  useEffect(() => {
    void import("./Guide.tsx").then(setLoaded, () => {});
  }, []);
  return loaded ? <loaded.Guide /> : null;
}
