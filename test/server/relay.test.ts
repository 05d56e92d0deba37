import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Clock } from "../../server/match/clock.ts";
import { type Relay, relay } from "../support/relay.ts";
import { fakeClock } from "./fakeClock.ts";

const server = createServer((_asked, answer) => answer.end("page"));
/** Whoever upgrades hears back what they say. */
server.on("upgrade", (_asked, socket) => {
  socket.on("error", () => {});
  socket.write("HTTP/1.1 101 Switching Protocols\r\nupgrade: echo\r\nconnection: upgrade\r\n\r\n");
  socket.pipe(socket);
});
let line: Relay;
const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeEach(async () => {
  if (!server.listening) await once(server.listen(0, "127.0.0.1"), "listening");
  line = await relay(address(), () => 0);
});
afterEach(() => line.close());

const page = async () => (await fetch(line.address, { signal: AbortSignal.timeout(1_000) })).text();

/** A connection that has asked for an upgrade. */
function upgraded() {
  const socket = connect(Number(new URL(line.address).port), "127.0.0.1");
  let heard = "";
  let isEnded = false;
  socket.on("data", (bytes) => {
    heard += bytes;
  });
  for (const end of ["end", "error", "close"])
    socket.on(end, () => {
      isEnded = true;
    });
  socket.write("GET / HTTP/1.1\r\nhost: here\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n");
  return {
    say: (what: string) => socket.write(what),
    heard: () => heard,
    isEnded: () => isEnded,
    hears: (what: string) => expect.poll(() => heard).toContain(what),
    ends: () => expect.poll(() => isEnded).toBe(true),
  };
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it("passes everything on when it is open, and nothing when it is cut", async () => {
  const talk = upgraded();
  await talk.hears("101");
  talk.say("hello");
  await talk.hears("hello");
  expect(await page()).toBe("page");
  line.become({ is: "cut" });
  await talk.ends();
  await expect(page()).rejects.toThrow();
  line.become({ is: "open" });
  expect(await page()).toBe("page");
});

it("half-open, it tells nobody that nothing arrives; what lived through it stays dead", async () => {
  const talk = upgraded();
  await talk.hears("101");
  line.become({ is: "halfOpen" });
  talk.say("lost");
  await expect(page()).rejects.toThrow(/timeout/);
  line.become({ is: "open" });
  talk.say("lost, too");
  expect(await page()).toBe("page");
  await pause(50);
  expect(talk.heard()).not.toContain("lost");
  expect(talk.isEnded()).toBe(false);
});

it("stalled, it holds back and brings later", async () => {
  const talk = upgraded();
  await talk.hears("101");
  line.become({ is: "stalled" });
  talk.say("late");
  await pause(50);
  expect(talk.heard()).not.toContain("late");
  line.become({ is: "open" });
  await talk.hears("late");
});

it("delayed, it holds each piece for its time, and keeps the order", async () => {
  const { clock, pass } = fakeClock();
  /** Of each piece that is held. */
  const holds: number[] = [];
  const after: Clock["after"] = (ms, run) => {
    holds.push(ms);
    return clock.after(ms, run);
  };
  line.close();
  line = await relay(address(), () => 0, { ...clock, after });
  line.become({ is: "delayed", ms: 60, jitterMs: 0 });
  const talk = upgraded();
  await expect.poll(() => holds).toEqual([60]);
  pass(59);
  expect(holds).toEqual([60]);
  pass(1);
  // The request has come through, and its answer is on the way.
  await expect.poll(() => holds).toEqual([60, 60]);
  expect(talk.heard()).toBe("");
  pass(60);
  await talk.hears("101");
  talk.say("a");
  talk.say("b");
  const later = () => {
    pass(60);
    return talk.heard();
  };
  await expect.poll(later).toContain("ab");
});

it("lossy and by reset it breaks off", async () => {
  const talk = upgraded();
  await talk.hears("101");
  line.reset();
  await talk.ends();
  line.become({ is: "lossy", resetBp: 1 });
  await expect(page()).rejects.toThrow();
});

it("behind proxies, requests pass and upgrades don't", async () => {
  line.putBehind("refusesUpgrades");
  const refused = upgraded();
  await refused.hears("403");
  await refused.ends();
  expect(await page()).toBe("page");
  line.putBehind("swallowsUpgrades");
  const swallowed = upgraded();
  expect(await page()).toBe("page");
  expect(swallowed.heard()).toBe("");
  expect(swallowed.isEnded()).toBe(false);
  line.putBehind("captive");
  await swallowed.ends();
  expect(await page()).toContain("Sign in");
  line.putBehind(undefined);
  const free = upgraded();
  await free.hears("101");
});
