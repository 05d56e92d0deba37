import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ColyseusSDK } from "@colyseus/sdk";
import { expect, it } from "vitest";
import type { LessonAnswer, LessonMessages, LessonOptions } from "../../shared/protocol/lesson.ts";
import { PROTOCOL_VERSION } from "../../shared/protocol/protocol.ts";
import { childServer } from "../support/childServer.ts";
import { player } from "./testServer.ts";

const OPTIONS: LessonOptions = {
  scenario: "classroom",
  minutes: 45,
  turns: 6,
  timerSeconds: 300,
  tables: 1,
  nations: 3,
  pupilsPerNation: 1,
  isDuplicate: true,
  chat: "off",
  hasMadeNames: false,
  bots: "careless",
};

it("a lesson goes on another day from the same links: the same quarter, the same places, paused as it was", {
  timeout: 40_000,
}, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "tctm-lesson-"));
  const version = PROTOCOL_VERSION;
  const enter = async (address: string, code: string, more: object) => {
    const { roomId } = (await (await fetch(`${address}/api/lessons/${code}`)).json()) as { roomId: string };
    const room = await new ColyseusSDK(address).joinById(roomId, { version, ...more });
    room.reconnection.enabled = false;
    const told: Partial<LessonMessages> = {};
    for (const kind of ["place", "board"] as const)
      room.onMessage(kind, (message: never) => {
        told[kind] = message;
      });
    await expect.poll(() => told.place ?? told.board).toBeDefined();
    return { told, wish: (kind: string, body: object) => room.request<unknown, LessonAnswer>(kind, body) };
  };
  const sit = async (address: string, { table, token }: LessonMessages["place"]) => {
    await fetch(`${address}/api/matches/${table}`);
    const at = player(await new ColyseusSDK(address).joinById(table!, { version, nickname: "?", token }));
    await at.until(() => at.told.view !== undefined);
    return at;
  };
  try {
    const first = await childServer(dataDir);
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(OPTIONS) };
    const { code, key } = (await (await fetch(`${first.address}/api/lessons`, init)).json()) as {
      code: string;
      key: string;
    };
    const pupil = await enter(first.address, code, { nickname: "Ada" });
    const teacher = await enter(first.address, code, { key });
    expect(await teacher.wish("start", {})).toEqual({ ok: true });
    await expect.poll(() => pupil.told.place?.table).toBeDefined();
    const before = await sit(first.address, pupil.told.place!);
    await teacher.wish("next", {});
    await before.until(() => before.told.view?.view.world.turn === 1);
    await teacher.wish("pause", { isPaused: true });
    await before.until(() => before.table().isPaused);
    await first.end("SIGKILL");

    const second = await childServer(dataDir);
    const teacherAgain = await enter(second.address, code, { key });
    await expect.poll(() => teacherAgain.told.board?.tables[0]?.turn, { timeout: 5_000 }).toBe(1);
    const again = await enter(second.address, code, { token: pupil.told.place!.token });
    expect(again.told.place).toMatchObject({ name: "Ada", table: pupil.told.place!.table, nation: "US" });
    const after = await sit(second.address, again.told.place!);
    expect(after.told.view?.view).toEqual(before.told.view?.view);
    expect(after.table()).toMatchObject({ isPaused: true, deadline: 0 });
    await teacherAgain.wish("pause", { isPaused: false });
    await after.until(() => after.table().deadline > Date.now());
    await second.end("SIGTERM");
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});
