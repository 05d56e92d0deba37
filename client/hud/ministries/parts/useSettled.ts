import { useEffect, useRef, useState } from "preact/hooks";

/** A quarter of a second without a change: the hand has let go of the slider. */
const QUIET_MS = 250;

/**
 * A value under the hand: it follows every movement at once, and is passed on when the movement has come to rest, so that
 * a slider's journey is one step of undo and not a hundred. It is passed on, too, when the panel closes before; and to what is
 * asked for then, so that what was chosen beside it in the meantime stays.
 */
export function useSettled<T>(value: T, commit: (value: T) => void): [T, (value: T) => void] {
  const [moving, setMoving] = useState<{ to: T } | undefined>(undefined);
  const moved = useRef<{ to: T } | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const passOn = useRef(commit);
  passOn.current = commit;
  const settle = () => {
    clearTimeout(timer.current);
    const rest = moved.current;
    moved.current = undefined;
    if (rest) passOn.current(rest.to);
  };
  useEffect(() => settle, []);
  const move = (to: T) => {
    moved.current = { to };
    setMoving({ to });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      settle();
      setMoving(undefined);
    }, QUIET_MS);
  };
  return [moving ? moving.to : value, move];
}
