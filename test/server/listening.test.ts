import type { IncomingMessage } from "node:http";
import { networkInterfaces } from "node:os";
import { ColyseusSDK } from "@colyseus/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressesOf } from "../../server/addresses.ts";
import { addressBehind } from "../../server/limits/network.ts";
import { PROTOCOL_VERSION, ROOM } from "../../shared/protocol/protocol.ts";
import { testServer } from "./testServer.ts";

type Interfaces = ReturnType<typeof networkInterfaces>;
const address = (family: "IPv4" | "IPv6", of: string, internal = false) =>
  ({ address: of, family, internal, netmask: "", mac: "", cidr: null, scopeid: 0 }) as NonNullable<Interfaces[string]>[number]; // biome-ignore format: one idea
const MACHINE: Interfaces = {
  lo: [address("IPv4", "127.0.0.1", true), address("IPv6", "::1", true)],
  wlan0: [address("IPv6", "fe80::1c2"), address("IPv6", "2001:db8::7"), address("IPv4", "192.0.2.7")],
  eth0: [address("IPv6", "fd00::7")],
};
const HAS_IPV6 = Object.values(networkInterfaces()).some((some) => some?.some((one) => one.address === "::1"));

describe("a server without HOST", () => {
  let server: Awaited<ReturnType<typeof testServer>>;
  beforeAll(async () => {
    server = await testServer({ HOST: "" });
  });
  afterAll(() => server.close());

  it("answers over IPv4", async () => {
    expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
  });

  it.skipIf(!HAS_IPV6)("answers over IPv6, and is played over it", async () => {
    const there = server.address.replace("127.0.0.1", "[::1]");
    expect((await fetch(`${there}/healthz`)).status).toBe(200);
    const options = { nickname: "Ann", scenario: "quick", turns: 2, timerSeconds: 0, seats: 2, isPublic: true };
    const room = await new ColyseusSDK(there).create(ROOM, { version: PROTOCOL_VERSION, ...options });
    for (const kind of ["seat", "offers", "talk", "crew"]) room.onMessage(kind, () => {});
    expect(room.connection.isOpen).toBe(true);
    await room.leave();
  });

  it("counts who comes over IPv4 by that address, however the socket calls it", () => {
    const from = (remoteAddress: string) =>
      addressBehind(0)({ headers: {}, socket: { remoteAddress } } as unknown as IncomingMessage);
    expect(from("::ffff:192.0.2.7")).toBe(from("192.0.2.7"));
    expect(from("2001:db8::7")).not.toBe(from("192.0.2.7"));
  });
});

describe("the addresses of a server", () => {
  it("are those of IPv4 first, those of IPv6 in brackets, and none that needs a cable's name", () => {
    const here = "http://localhost:2567";
    const old = "http://192.0.2.7:2567";
    expect(addressesOf(undefined, 2567, MACHINE)).toEqual({
      here,
      networks: [old, "http://[2001:db8::7]:2567", "http://[fd00::7]:2567"],
    });
    expect(addressesOf("::", 2567, MACHINE)).toEqual(addressesOf(undefined, 2567, MACHINE));
    expect(addressesOf("0.0.0.0", 2567, MACHINE)).toEqual({ here, networks: [old] });
  });

  it("are those alone at which it listens", () => {
    expect(addressesOf("::1", 2567, MACHINE)).toEqual({ here: "http://localhost:2567", networks: [] });
    const one = "http://[fd00::7]:2567";
    expect(addressesOf("fd00::7", 2567, MACHINE)).toEqual({ here: one, networks: [one] });
  });
});
