import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ColyseusSDK, type Room } from "@colyseus/sdk";
import type { LessonAnswer, LessonMessages, LessonOptions } from "../../shared/protocol/lesson.ts";
import { PROTOCOL_VERSION } from "../../shared/protocol/protocol.ts";
import { player } from "../server/testServer.ts";
import { childServer } from "../support/childServer.ts";

export interface ClassResult {
  /** From the first knock to everybody at a table, seconds; and of that, until all were in the waiting room. */
  joinedSeconds: number;
  waitingSeconds: number;
  turns: number;
  /** From the last lock at a table to the new quarter on a page, at the longest, ms. */
  longestWaitMs: number;
}

const version = PROTOCOL_VERSION;

/** A class behind one address: all come at once, are seated, and play so many quarters. */
export async function classRun(pupils: number, tables: number, turns: number): Promise<ClassResult> {
  const dataDir = mkdtempSync(join(tmpdir(), "tctm-class-"));
  const server = await childServer(dataDir);
  const { address } = server;
  try {
    const options: LessonOptions = {
      scenario: "classroom", minutes: 45, turns: Math.max(4, turns), timerSeconds: 0, tables, nations: 6,
      pupilsPerNation: Math.min(5, Math.ceil(pupils / tables / 6) + 1), isDuplicate: true, chat: "phrases", hasMadeNames: false, bots: "sound",
    }; // biome-ignore format: a list
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(options) };
    const opened = await fetch(`${address}/api/lessons`, init);
    const { code, key } = (await opened.json()) as { code: string; key: string };
    const sdk = new ColyseusSDK(address);
    const enter = async (more: object): Promise<Room> => {
      const { roomId } = (await (await fetch(`${address}/api/lessons/${code}`)).json()) as { roomId: string };
      const room = await sdk.joinById(roomId, { version, ...more });
      room.reconnection.enabled = false;
      return room;
    };
    const teacher = await enter({ key });
    teacher.onMessage("board", () => {});

    const began = performance.now();
    const lines = await Promise.all(
      Array.from({ length: pupils }, async (_, number) => {
        const room = await enter({ nickname: `Pupil ${number}` });
        const seated = new Promise<LessonMessages["place"]>((resolve) => {
          room.onMessage<LessonMessages["place"]>("place", (message) => message.table && resolve(message));
        });
        return { room, seated };
      }),
    );
    const waitingSeconds = (performance.now() - began) / 1_000;
    const answer = await teacher.request<unknown, LessonAnswer>("start", {}, { timeout: 60_000 });
    if (!answer.ok) throw new Error(`the lesson did not start: ${answer.refusal.code}`);
    const players = await Promise.all(
      lines.map(async ({ room, seated }) => {
        const { table = "", token, name, ministries } = await seated;
        await room.leave();
        await fetch(`${address}/api/matches/${table}`);
        const at = player(await sdk.joinById(table, { version, nickname: name, token }));
        await at.until(() => at.told.view?.view.me !== undefined);
        return { ...at, table, isHead: ministries.length === 0 || ministries.includes("energy") };
      }),
    );
    const joinedSeconds = (performance.now() - began) / 1_000;

    let longestWaitMs = 0;
    for (let turn = 0; turn < turns; turn++) {
      const lastLock = new Map<string, number>();
      const seen = players.map(async (one) => {
        const end = Date.now() + 30_000;
        while (one.told.view?.view.world.turn !== turn + 1) {
          if (Date.now() > end) throw new Error(`${one.table} is not in quarter ${turn + 2}`);
          await new Promise((resolve) => setTimeout(resolve, 2));
        }
        return { table: one.table, at: performance.now() };
      });
      await Promise.all(
        players
          .filter(({ isHead }) => isHead)
          .map(async (one) => {
            lastLock.set(one.table, performance.now());
            const locked = await one.ask("lock", { turn, locked: true });
            if (!locked.ok) throw new Error(`a lock was refused: ${JSON.stringify(locked)}`);
          }),
      );
      for (const { table, at } of await Promise.all(seen))
        longestWaitMs = Math.max(longestWaitMs, at - (lastLock.get(table) ?? at));
    }
    return { joinedSeconds, waitingSeconds, turns, longestWaitMs };
  } finally {
    await server.end("SIGTERM");
    rmSync(dataDir, { recursive: true, force: true });
  }
}
