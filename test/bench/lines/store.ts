import { mkdtempSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { ColyseusSDK } from "@colyseus/sdk";
import { sqliteStore } from "../../../server/store/sqlite.ts";
import { PROTOCOL_VERSION } from "../../../shared/protocol/protocol.ts";
import { player } from "../../server/testServer.ts";
import type { Line } from "../line.ts";
import { inRounds, measuredOf, quantile } from "../rounds.ts";
import { child } from "../worlds/children.ts";
import { deskOfEight, firstPlans } from "../worlds/desks.ts";

/** Beside the project, since what is under /tmp may be kept in memory alone. */
const folder = () => mkdtempSync(join(import.meta.dirname, "../../../node_modules/.cache/bench-"));
const WRITES = 150;

const durable: Line = {
  name: "durable",
  what: "p99 of an order's acknowledgement, on the disk",
  anchor: "append and fdatasync of the same bytes",
  unit: "ms",
  goal: 1.5,
  async measure() {
    const path = folder();
    const store = sqliteStore(join(path, "matches.sqlite"));
    const file = await open(join(path, "appended"), "a");
    try {
      const plans = firstPlans();
      const { desk, plan } = await deskOfEight("BENCH0", store);
      await plan(plans);
      const { lease } = desk.match;
      const orders = plans.US ?? [];
      const text = JSON.stringify(orders);
      const p99 = async (write: (k: number) => Promise<void>): Promise<number> => {
        const took: number[] = [];
        for (let k = 0; k < WRITES; k++) {
          const start = performance.now();
          await write(k);
          took.push(performance.now() - start);
        }
        return quantile(took, 0.99);
      };
      return await inRounds(
        5,
        () => p99((k) => store.draft(lease, { nation: "US", turn: 0, orders, isLocked: k % 2 === 0 })),
        () =>
          p99(async () => {
            await file.write(text);
            await file.datasync();
          }),
      );
    } finally {
      await file.close();
      await store.close();
      rmSync(path, { recursive: true, force: true });
    }
  },
};

const RESTARTED = 1_000;
const TURNS = 2;
const AT_ONCE = 20;

/** @returns from the start of the server until the first person is back in their match, ms. */
async function backAfterMs(matches: number): Promise<number> {
  const path = folder();
  try {
    const store = sqliteStore(join(path, "matches.sqlite"));
    const plans = firstPlans();
    /** Some of them are made at the same time: the disk takes longest. */
    let made = 0;
    const makeSome = async () => {
      let first: string | undefined;
      while (made < matches) {
        const one = await deskOfEight(`B${String(made++).padStart(5, "0")}`, store);
        first ??= one.tokens()[0];
        await one.plan(plans);
        for (let turn = 0; turn < TURNS; turn++) await one.lock();
        one.desk.match.close();
      }
      return first;
    };
    const [token] = await Promise.all(Array.from({ length: AT_ONCE }, makeSome));
    await store.close();
    const start = performance.now();
    const server = await child("ourServer.ts", { DATA_DIR: path });
    try {
      await fetch(`${server.address}/api/matches/B00000`);
      const sdk = new ColyseusSDK(server.address);
      const options = { version: PROTOCOL_VERSION, nickname: "Ann", ...(token === undefined ? {} : { token }) };
      const person = player(await sdk.joinById("B00000", options));
      await person.until(() => person.told.view?.view.world.turn === TURNS);
      return performance.now() - start;
    } finally {
      await server.end();
    }
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

const restart: Line = {
  name: "restart",
  what: `after a restart with ${RESTARTED} running matches, until the first person plays on`,
  anchor: "a restart with one match",
  unit: "ms",
  goal: 1.5,
  dream: 1.1,
  async measure() {
    const theirs = await backAfterMs(1);
    return measuredOf([{ mine: await backAfterMs(RESTARTED), theirs }]);
  },
};

export const STORE = [durable, restart];
