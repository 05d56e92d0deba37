import { isCode } from "../match/code.ts";
import type { Limiter } from "./limiter.ts";

/** Tells whether there is a match of a code, to networks that don't guess codes. */
export interface Codes {
  /** @returns whether there is a match or a lesson of that code, or how many seconds to wait before one may ask. */
  ask: (network: string, code: string) => Promise<boolean | number>;
}

/**
 * Codes are short enough to be typed, so they must not be tried out. A network pays for a code that is none and not for one
 * that is; those who ask for the same code share its answer, and its cost.
 */
export function codes(limiter: Limiter, isThere: (code: string) => Promise<boolean>): Codes {
  const underWay = new Map<string, Promise<boolean | number>>();
  const ask = async (network: string, code: string, key: string): Promise<boolean | number> => {
    if (isCode(code) && (await limiter.waitFor("asked", key)) !== undefined) return isThere(code);
    // Paid beforehand, so that nobody asks for many at once.
    const seconds = await limiter.spend("misses", network);
    if (seconds !== undefined) return seconds;
    if (!isCode(code)) return false;
    const isFound = await isThere(code);
    if (isFound) await limiter.giveBack("misses", network);
    await limiter.spend("asked", key);
    return isFound;
  };
  return {
    ask(network, code) {
      const key = `${network} ${code}`;
      const asking = underWay.get(key) ?? ask(network, code, key).finally(() => underWay.delete(key));
      underWay.set(key, asking);
      return asking;
    },
  };
}
