import { useEffect, useState } from "preact/hooks";
import { serverNow } from "../../store/line.ts";

/** The server's time, epoch milliseconds, drawn anew while something counts down; undefined until it was heard. */
export function useNow(isCounting: boolean): number | undefined {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (!isCounting) return;
    const timer = setInterval(() => redraw((times) => times + 1), 500);
    return () => clearInterval(timer);
  }, [isCounting]);
  return serverNow();
}
