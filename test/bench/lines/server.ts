import { ColyseusSDK } from "@colyseus/sdk";
import WebSocket from "ws";
import type { Line, Measured } from "../line.ts";
import { measuredOf, once, quantile } from "../rounds.ts";
import { type Child, child } from "../worlds/children.ts";
import { bareTable, matchAlone, ourTable, SEATS, type TableOf } from "../worlds/tables.ts";

const CLIENTS = 1_000;
const TABLES = CLIENTS / SEATS;
/** Tables that fill up at the same time. */
const AT_ONCE = 5;

async function opened(child: Child, open: (sdk: ColyseusSDK) => Promise<TableOf>, tables: number): Promise<TableOf[]> {
  const sdk = new ColyseusSDK(child.address);
  const all: TableOf[] = [];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async (_, k) => {
      for (let at = k; at < tables; at += AT_ONCE) all.push(await open(sdk));
    }),
  );
  return all;
}

/** Tables play a turn every so often, each at a time of its own. */
const EVERY_MS = 4_000;
const HELD_WITHIN_MS = 100;
const SECONDS = 8;

/** @returns p99 of how long a turn takes to reach everybody, ms, when so many tables play. */
async function p99Of(tables: readonly TableOf[]): Promise<number> {
  const took: number[] = [];
  const end = performance.now() + SECONDS * 1_000;
  await Promise.all(
    tables.map(async ({ play }, k) => {
      await new Promise((resolve) => setTimeout(resolve, (EVERY_MS * k) / tables.length));
      while (performance.now() < end) {
        const start = performance.now();
        took.push(await play());
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, EVERY_MS - (performance.now() - start))));
      }
    }),
  );
  return quantile(took, 0.99);
}

/** @returns how many clients a server holds with turns within the limit; all that there are, at most. */
async function heldBy(tables: readonly TableOf[]): Promise<number> {
  // The first turn of a match seats everybody.
  for (const { play } of tables) await play();
  let held = 0;
  for (const part of [0.25, 0.5, 0.75, 1]) {
    const playing = tables.slice(0, Math.round(part * tables.length));
    if ((await p99Of(playing)) > HELD_WITHIN_MS) break;
    held = playing.length * SEATS;
  }
  return held;
}

/** Both servers, filled one after the other in parts, and then played with. */
const filled = once(async () => {
  const [ours, bare] = [await child("ourServer.ts"), await child("bareServer.ts")];
  try {
    const parts: { mine: TableOf[]; theirs: TableOf[] }[] = [];
    for (let part = 0; part < 5; part++)
      parts.push({
        mine: await opened(ours, ourTable, TABLES / 5),
        theirs: await opened(bare, bareTable, TABLES / 5),
      });
    const p99 = (tables: TableOf[]) =>
      quantile(
        tables.flatMap(({ joinedMs }) => joinedMs),
        0.99,
      );
    const join = measuredOf(parts.map(({ mine, theirs }) => ({ mine: p99(mine), theirs: p99(theirs) })));
    const mine = await heldBy(parts.flatMap((part) => part.mine));
    const theirs = await heldBy(parts.flatMap((part) => part.theirs));
    return { join, held: measuredOf([{ mine, theirs }]) };
  } finally {
    await Promise.all([ours.end(), bare.end()]);
  }
});

const join: Line = {
  name: "join",
  what: `p99 of ${CLIENTS} people who come in, eight to a table`,
  anchor: "rooms of a bare Colyseus server",
  unit: "ms",
  goal: 1.2,
  dream: 1.05,
  measure: async () => (await filled()).join,
};

const held: Line = {
  name: "held",
  what: `people whose turns come within ${HELD_WITHIN_MS} ms (p99), of ${CLIENTS}`,
  anchor: "rooms of a bare Colyseus server that send as much",
  unit: "people",
  goal: 0.8,
  dream: 0.95,
  isMoreBetter: true,
  measure: async () => (await filled()).held,
};

const IDLE_TABLES = 125;
const IDLE_SECONDS = 10;

/** A share of a core; below a thousandth the processor's clock tells nothing. */
const LEAST_SHARE = 0.001;

const idleServer: Line = {
  name: "idleServer",
  what: `${IDLE_TABLES} open matches in which nobody does anything, per cent of a core by 0.2`,
  anchor: "as many WebSockets",
  unit: "% of a core",
  goal: 1,
  dream: 0.5,
  async measure(): Promise<Measured> {
    const [ours, raw] = [await child("ourServer.ts"), await child("rawServer.ts")];
    try {
      const sdk = new ColyseusSDK(ours.address);
      for (let k = 0; k < IDLE_TABLES; k++) await matchAlone(sdk);
      const lines = await Promise.all(
        Array.from({ length: IDLE_TABLES }, async () => {
          const line = new WebSocket(raw.address);
          await new Promise((resolve) => line.once("open", resolve));
          return line;
        }),
      );
      const [mine, theirs] = await Promise.all([ours.share(IDLE_SECONDS), raw.share(IDLE_SECONDS)]);
      for (const line of lines) line.close();
      const share = 100 * mine;
      return { ours: share, anchor: 100 * theirs, ratio: Math.max(share, 100 * LEAST_SHARE) / 0.2, spread: 0 };
    } finally {
      await Promise.all([ours.end(), raw.end()]);
    }
  },
};

export const SERVER = [join, held, idleServer];
