import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ColyseusSDK, type Room } from "@colyseus/sdk";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PROTOCOL_VERSION, ROOM, type ServerMessages } from "../../shared/protocol/protocol.ts";
import { type ChildServer, childServer } from "../support/childServer.ts";
import { player } from "./testServer.ts";

let dataDir: string;
let running: ChildServer | undefined;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "tctm-closing-"));
});
afterEach(async () => {
  await running?.end("SIGKILL");
  rmSync(dataDir, { recursive: true, force: true });
});

const OPTIONS = {
  version: PROTOCOL_VERSION,
  nickname: "Ann",
  scenario: "quick",
  timerSeconds: 0,
  seats: 2,
  isPublic: false,
};

describe("a server that is told to end", () => {
  it("tells its people, ends by itself, and goes on where it was when it is started again", async () => {
    const first = await childServer(dataDir);
    running = first;
    const ann = player(await new ColyseusSDK(first.address).create(ROOM, OPTIONS));
    await ann.ask("chooseNation", { nation: "IN" });
    await ann.ask("start", {});
    await ann.until(() => ann.told.view !== undefined);
    await ann.ask("plan", { turn: 0, orders: [{ kind: "raiseDebt", amountM: 100, maturity: "middle" }] });
    const { token, roomId } = ann.told.seat as ServerMessages["seat"];
    const [code, closeCode] = await Promise.all([first.end("SIGTERM"), ann.closed]);
    expect({ code, closeCode }).toEqual({ code: 0, closeCode: 4_001 });

    const second = await childServer(dataDir);
    running = second;
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
    expect(annAgain.told.view).toMatchObject({
      plan: [{ kind: "raiseDebt", amountM: 100, maturity: "middle" }],
      view: { me: "IN" },
    });
    await annAgain.room.leave();
  }, 30_000);
});
