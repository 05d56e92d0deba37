import { createHash } from "node:crypto";
import type { Limiter } from "./limiter.ts";
import type { Limited } from "./limits.ts";

/** Wrong secrets of one kind, by network: so many, and no other is looked at for a while. */
export interface Guesses {
  /** How many seconds to wait before another may be said. */
  waitFor: (network: string) => Promise<number | undefined>;
  /** @param what was said: the same again soon does not count again. */
  wasWrong: (network: string, what?: string) => Promise<void>;
}

export function guesses(limiter: Limiter, kind: Extract<Limited, `wrong${string}`>): Guesses {
  return {
    waitFor: (network) => limiter.waitFor(kind, network),
    async wasWrong(network, what) {
      // What was said may be a secret elsewhere: it is not kept as it is.
      const key =
        what === undefined ? undefined : createHash("sha256").update(`${kind} ${network} ${what}`).digest("hex");
      if (key !== undefined && (await limiter.spend("sameWrong", key)) !== undefined) return;
      await limiter.spend(kind, network);
    },
  };
}
