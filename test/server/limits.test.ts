import { afterEach, describe, expect, it, vi } from "vitest";
import { codes } from "../../server/limits/codes.ts";
import { guesses } from "../../server/limits/guesses.ts";
import { limiter } from "../../server/limits/limiter.ts";
import { LIMITS, PACES } from "../../server/limits/limits.ts";
import { addressBehind, cameThroughUnknown, networkOf } from "../../server/limits/network.ts";
import { codeOf } from "../support/codeOf.ts";
import { ofAMinute } from "../support/ofAMinute.ts";
import { hasRedis, type RealServer, realRedis } from "../support/realServers.ts";

describe("where a request comes from", () => {
  const from = (peer: string, forwarded: string) =>
    ({ headers: { "x-forwarded-for": forwarded }, socket: { remoteAddress: peer } }) as never;

  it("is what a proxy says of it only if the proxy stands on an inner network", () => {
    const addressOf = addressBehind(1);
    for (const inner of [
      "127.0.0.1",
      "::1",
      "10.1.2.3",
      "172.16.0.9",
      "192.168.1.1",
      "fd00::1",
      "fe80::1",
      "::ffff:127.0.0.1",
    ])
      expect(addressOf(from(inner, "203.0.113.9")), inner).toBe("203.0.113.9");
    for (const outer of ["198.51.100.7", "172.32.0.1", "100.64.0.1", "2001:db8::1"])
      expect(addressOf(from(outer, "203.0.113.9")), outer).toBe(outer);
    expect(addressOf(from("::ffff:198.51.100.7", "203.0.113.9"))).toBe("198.51.100.7");
  });

  it("is not believed beyond as many proxies as there are", () => {
    expect(addressBehind(0)(from("127.0.0.1", "203.0.113.9"))).toBe("127.0.0.1");
    expect(addressBehind(1)(from("127.0.0.1", "6.6.6.6, 203.0.113.9"))).toBe("203.0.113.9");
    expect(addressBehind(2)(from("127.0.0.1", "6.6.6.6, 203.0.113.9, 198.51.100.1"))).toBe("203.0.113.9");
  });

  it("is known to be unknown where a proxy stands that the game was not told of", () => {
    expect(cameThroughUnknown(from("127.0.0.1", "203.0.113.9"), 0)).toBe(true);
    expect(cameThroughUnknown(from("127.0.0.1", "203.0.113.9"), 1)).toBe(false);
    // Whoever comes from outside may say what they like.
    expect(cameThroughUnknown(from("198.51.100.7", "203.0.113.9"), 0)).toBe(false);
  });

  it("counts as one network for a whole /64", () => {
    expect(networkOf("2001:db8:1:2::3")).toBe(networkOf("2001:db8:1:2:ffff:ffff:ffff:ffff"));
    expect(networkOf("2001:db8:1:2::3")).not.toBe(networkOf("2001:db8:1:3::3"));
    expect(networkOf("::ffff:203.0.113.9")).toBe("203.0.113.9");
    expect(networkOf("203.0.113.9")).not.toBe(networkOf("203.0.113.8"));
    expect(networkOf("what is none")).toBe("what is none");
  });
});

describe("what is counted", () => {
  afterEach(() => void vi.useRealTimers());

  it("is refused beyond its points, says how long to wait, and is there again afterwards", async () => {
    vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"] });
    const { spend, waitFor, giveBack } = limiter({ ...PACES, matches: { points: 3, seconds: 10 } });
    expect([await spend("matches", "a"), await spend("matches", "a", 2)]).toEqual([undefined, undefined]);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(await waitFor("matches", "a")).toBe(6);
    expect(await spend("matches", "a")).toBe(6);
    expect(await spend("matches", "b")).toBeUndefined();
    await giveBack("matches", "a", 2);
    expect(await spend("matches", "a")).toBeUndefined();
    await vi.advanceTimersByTimeAsync(6_001);
    expect(await spend("matches", "a", 3)).toBeUndefined();
  });

  it("is counted by processes together where there is a Redis, and by each alone while it is away", {
    timeout: 30_000,
  }, async (test) => {
    if (!hasRedis) return test.skip();
    const { SharedPresence } = await import("../../server/rooms/sharedList.ts");
    const redis: RealServer = await realRedis();
    const lines = [new SharedPresence(redis.url), new SharedPresence(redis.url)];
    try {
      const [here, there] = lines.map(({ client }) =>
        limiter({ ...PACES, matches: { points: 4, seconds: 60 } }, client),
      );
      await vi.waitUntil(() => lines.every(({ client }) => client.status === "ready"));
      for (const one of [here, there, here, there]) expect(await one!.spend("matches", "a")).toBeUndefined();
      expect(await here!.spend("matches", "a")).toEqual(ofAMinute);
      expect(await there!.spend("matches", "a")).toEqual(ofAMinute);
      await redis.stop();
      await vi.waitUntil(() => lines.every(({ client }) => client.status !== "ready"));
      for (let k = 0; k < 4; k++) expect(await here!.spend("matches", "a")).toBeUndefined();
      expect(await here!.spend("matches", "a")).toEqual(ofAMinute);
    } finally {
      for (const line of lines) line.shutdown();
    }
  });
});

describe("codes", () => {
  it("can't be tried out: those that are none cost, by network", async () => {
    const isThere = vi.fn(async (code: string) => code === codeOf(500));
    const { ask } = codes(limiter(PACES), isThere);
    const answers: unknown[] = [];
    for (let k = 0; k < 300; k++) answers.push(await ask("guesser", codeOf(k)));
    expect(answers.filter((answer) => answer === false)).toHaveLength(PACES.misses.points);
    expect(isThere).toHaveBeenCalledTimes(PACES.misses.points);
    // Nor all at once.
    const all = await Promise.all(Array.from({ length: 300 }, (_, k) => ask("fast", codeOf(k))));
    expect(all.filter((answer) => answer === false)).toHaveLength(PACES.misses.points);
    expect(await ask("guesser", codeOf(500))).toBeGreaterThanOrEqual(1);
    expect(await ask("another", codeOf(500))).toBe(true);
  });

  it("cost nothing that are right, also to two hundred at once, nor the same mistake twice", async () => {
    const { ask } = codes(
      limiter({ ...PACES, misses: { points: 5, seconds: 60 } }),
      async (code) => code === codeOf(1),
    );
    const pupils = () => Promise.all(Array.from({ length: 200 }, () => ask("school", codeOf(1))));
    expect(new Set(await pupils())).toEqual(new Set([true]));
    for (let k = 0; k < 40; k++) expect(await ask("school", codeOf(2))).toBe(false);
    // Somebody among them guesses: what the school has asked for is still answered.
    for (let k = 3; k < 20; k++) await ask("school", codeOf(k));
    expect(await ask("school", codeOf(99))).toBeGreaterThanOrEqual(1);
    expect(new Set(await pupils())).toEqual(new Set([true]));
  });
});

describe("wrong secrets", () => {
  it("are so many, by network and kind, and the same one is one", async () => {
    const limits = limiter(PACES);
    const keys = guesses(limits, "wrongKeys");
    for (let k = 0; k < 100; k++) await keys.wasWrong("a", "the same");
    expect(await keys.waitFor("a")).toBeUndefined();
    for (let k = 0; k < PACES.wrongKeys.points; k++) await keys.wasWrong("a", `guess ${k}`);
    expect(await keys.waitFor("a")).toBeGreaterThanOrEqual(1);
    expect(await keys.waitFor("b")).toBeUndefined();
    expect(await guesses(limits, "wrongTokens").waitFor("a")).toBeUndefined();
  });
});

describe("matches open at once that one network may have", () => {
  it("leave half to others on a small server, and are enough for a school on an ordinary one", () => {
    expect([3, 20, 50, 200, 1_000].map((all) => LIMITS.matchesAtOnce(all).own)).toEqual([2, 10, 25, 50, 250]);
    expect([3, 10, 200].map((all) => LIMITS.matchesAtOnce(all).withTables)).toEqual([3, 8, 150]);
  });
});
