import { useEffect, useState } from "preact/hooks";

/** The present, epoch milliseconds, drawn anew while something counts down. */
export function useNow(isCounting: boolean): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (!isCounting) return;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [isCounting]);
  return now;
}
