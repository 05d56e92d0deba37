import { LIMITS, type Limited, type Limits, type Pace } from "../../server/limits/limits.ts";

const MANY = 1_000_000_000;

/** Limits that nobody meets, but for those that are given. */
export function plenty(paces: Partial<Record<Limited, Pace>> = {}, more: Partial<Omit<Limits, "paces">> = {}): Limits {
  // That something was asked, or was wrong, is remembered and no limit of pace.
  const { asked, sameWrong, ...rates } = LIMITS.paces;
  const without = Object.entries(rates).map(([what, { seconds }]) => [what, { points: MANY, seconds }]);
  return {
    messagesPerSecond: MANY,
    connectionsAtOnce: MANY,
    linesAtOnce: MANY,
    requestsAtOnce: MANY,
    idleMs: LIMITS.idleMs,
    matchesAtOnce: (maxMatches) => ({ own: maxMatches, withTables: maxMatches }),
    ...more,
    paces: { ...Object.fromEntries(without), asked, sameWrong, ...paces } as Limits["paces"],
  };
}
