import { effect } from "@preact/signals";
import { wasTouched } from "../device/idle.ts";
import { settings } from "../store/settings.ts";

const GESTURES = ["pointerdown", "keydown"] as const;

/** A browser lets a page sound only after somebody has touched it; until then there is nothing to load either. */
function afterGesture(then: () => void): () => void {
  if (wasTouched()) {
    then();
    return () => {};
  }
  const once = () => {
    forget();
    then();
  };
  const forget = () => {
    for (const gesture of GESTURES) document.removeEventListener(gesture, once);
  };
  for (const gesture of GESTURES) document.addEventListener(gesture, once);
  return forget;
}

/** Brings the sound, apart from everything else, to those who want any. @returns how to silence it. */
export function bringSound(): () => void {
  let stop: (() => void) | undefined;
  let isGone = false;
  const forget = effect(() => {
    if (settings.value.isMuted || stop) return undefined;
    return afterGesture(() => {
      void import("./listen.ts").then(
        ({ listen }) => {
          if (!isGone) stop ??= listen();
        },
        () => {},
      );
    });
  });
  return () => {
    isGone = true;
    forget();
    stop?.();
  };
}
