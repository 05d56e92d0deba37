import {
  type IRateLimiterStoreOptions,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from "rate-limiter-flexible";
import type { Limited, Limits } from "./limits.ts";

/** Counts what people do. Seconds are whole, and 1 at least. */
export interface Limiter {
  /** Takes from what somebody may still do. @returns how many seconds to wait before it may be done; undefined when it may be now. */
  spend: (what: Limited, who: string, cost?: number) => Promise<number | undefined>;
  /** The same without taking anything. */
  waitFor: (what: Limited, who: string) => Promise<number | undefined>;
  /** Gives back what turned out to cost nothing. */
  giveBack: (what: Limited, who: string, cost?: number) => Promise<void>;
}

const secondsOf = ({ msBeforeNext }: RateLimiterRes): number => Math.max(1, Math.ceil(msBeforeNext / 1_000));

/** @param redis by which several processes count together; while it can't be reached, each counts for itself. */
export function limiter(
  paces: Limits["paces"],
  redis?: Pick<IRateLimiterStoreOptions, "storeClient">["storeClient"],
): Limiter {
  const counterOf = (what: Limited) => {
    const { points, seconds } = paces[what];
    const options = { keyPrefix: `limit:${what}`, points, duration: seconds };
    const here = new RateLimiterMemory(options);
    return redis === undefined
      ? here
      : new RateLimiterRedis({ ...options, storeClient: redis, rejectIfRedisNotReady: true, insuranceLimiter: here });
  };
  const counters = new Map((Object.keys(paces) as Limited[]).map((what) => [what, counterOf(what)]));
  const of = (what: Limited) => counters.get(what) ?? counterOf(what);
  return {
    async spend(what, who, cost = 1) {
      try {
        await of(what).consume(who, cost);
        return undefined;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return secondsOf(refusal);
        throw refusal;
      }
    },
    async waitFor(what, who) {
      const spent = await of(what).get(who);
      return spent && spent.consumedPoints >= paces[what].points ? secondsOf(spent) : undefined;
    },
    async giveBack(what, who, cost = 1) {
      await of(what).reward(who, cost);
    },
  };
}
