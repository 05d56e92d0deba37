import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ColyseusSDK, type Room } from "@colyseus/sdk";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PROTOCOL_VERSION, ROOM, type ServerMessages } from "../../shared/protocol/protocol.ts";
import { player } from "./testServer.ts";

const MAIN = join(import.meta.dirname, "../../server/main.ts");
let dataDir: string;
let running: ChildProcess | undefined;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "tctm-closing-"));
});
afterEach(() => {
  running?.kill("SIGKILL");
  rmSync(dataDir, { recursive: true, force: true });
});

/** The server as a host starts it. @returns its address. */
async function started(): Promise<{ server: ChildProcess; address: string }> {
  // Vitest sets DEV, by which the server would take itself for a part of `npm run dev`.
  const env = {
    ...process.env,
    PORT: "0",
    HOST: "127.0.0.1",
    DEV: "",
    DATA_DIR: dataDir,
    LOG_LEVEL: "silent",
    NODE_NO_WARNINGS: "1",
  };
  const server = spawn(process.execPath, [MAIN], { env, stdio: ["ignore", "pipe", "inherit"] });
  running = server;
  let said = "";
  for await (const chunk of server.stdout) {
    said += chunk;
    const address = /http:\/\/localhost:(\d+)/.exec(said)?.[1];
    if (address) return { server, address: `http://127.0.0.1:${address}` };
  }
  throw new Error(`the server did not start: ${said}`);
}

const OPTIONS = {
  version: PROTOCOL_VERSION,
  nickname: "Ann",
  scenario: "quick",
  timerSeconds: 0,
  seats: 2,
  isPublic: false,
};

describe("a server that is told to end", () => {
  it("tells its people, ends within five seconds, and goes on where it was when it is started again", async () => {
    const first = await started();
    const ann = player(await new ColyseusSDK(first.address).create(ROOM, OPTIONS));
    await ann.ask("chooseNation", { nation: "IN" });
    await ann.ask("start", {});
    await ann.until(() => ann.told.view !== undefined);
    await ann.ask("plan", { turn: 0, orders: [{ kind: "raiseDebt", amountM: 100 }] });
    const { token, roomId } = ann.told.seat as ServerMessages["seat"];
    const began = performance.now();
    first.server.kill("SIGTERM");
    const [[code], closeCode] = await Promise.all([once(first.server, "exit"), ann.closed]);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect({ code, closeCode }).toEqual({ code: 0, closeCode: 4_001 });

    const second = await started();
    const found = await fetch(`${second.address}/api/matches/${roomId}`);
    const back: Room = await new ColyseusSDK(second.address).joinById(
      ((await found.json()) as { roomId: string }).roomId,
      {
        version: PROTOCOL_VERSION,
        nickname: "?",
        token,
      },
    );
    const annAgain = player(back);
    await annAgain.until(() => annAgain.told.view !== undefined);
    expect(annAgain.told.view).toMatchObject({ plan: [{ kind: "raiseDebt", amountM: 100 }], view: { me: "IN" } });
    await annAgain.room.leave();
  }, 30_000);
});
