import { useEffect, useRef, useState } from "preact/hooks";

/** A quarter of a second without a change: the hand has let go of the slider. */
const QUIET_MS = 250;

/**
 * A value under the hand: it follows every movement at once, and is passed on when the movement has come to rest, so that
 * a slider's journey is one step of undo and not a hundred.
 */
export function useSettled<T>(value: T, commit: (value: T) => void): [T, (value: T) => void] {
  const [moving, setMoving] = useState<T | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const move = (next: T) => {
    setMoving(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      commit(next);
      setMoving(undefined);
    }, QUIET_MS);
  };
  return [moving ?? value, move];
}
