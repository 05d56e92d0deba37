import { matchMaker } from "@colyseus/core";
import { ColyseusSDK } from "@colyseus/sdk";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { LessonAnswer, LessonMessages, LessonOptions } from "../../shared/protocol/lesson.ts";
import { PROTOCOL_VERSION, ROOM } from "../../shared/protocol/protocol.ts";
import { askFrom } from "../support/askFrom.ts";
import { plenty } from "../support/plenty.ts";
import { testServer } from "./testServer.ts";

const OPTIONS: LessonOptions = {
  scenario: "classroom",
  minutes: 45,
  turns: 4,
  timerSeconds: 0,
  tables: 2,
  nations: 3,
  pupilsPerNation: 1,
  isDuplicate: true,
  chat: "off",
  hasMadeNames: true,
  bots: "careless",
};

let server: Awaited<ReturnType<typeof testServer>>;
beforeAll(async () => {
  const limits = plenty({}, { matchesAtOnce: () => ({ own: 1, withTables: 3 }) });
  server = await testServer({}, { emptyMs: 1_000, limits });
});
afterAll(() => server.close());

it("a class whose pupils come back to its tables before the lesson does has places for all of them", async () => {
  const opened = await askFrom("127.0.0.1", `${server.address}/api/lessons`, OPTIONS);
  const { code, key } = opened.body as { code: string; key: string };
  const sdk = new ColyseusSDK(server.address);
  const enter = async (more: object) => {
    const room = await sdk.joinById(code, { version: PROTOCOL_VERSION, ...more });
    room.reconnection.enabled = false;
    room.onMessage("*", () => {});
    return room;
  };
  const pupils = [await enter({}), await enter({})];
  const teacher = await enter({ key });
  const told: { board?: LessonMessages["board"] } = {};
  teacher.onMessage<LessonMessages["board"]>("board", (board) => Object.assign(told, { board }));
  expect(await teacher.request<unknown, LessonAnswer>("start", {})).toEqual({ ok: true });
  await expect.poll(() => told.board?.tables.length).toBe(2);
  const tables = told.board?.tables ?? [];
  for (const room of [...pupils, teacher]) await room.leave();
  await expect.poll(() => matchMaker.query({ name: ROOM }), { timeout: 4_000 }).toEqual([]);

  for (const table of tables)
    expect((await askFrom("127.0.0.1", `${server.address}/api/matches/${table.code}`)).status).toBe(200);
  expect(
    (
      await askFrom("127.0.0.1", `${server.address}/matchmake/create/match`, {
        version: PROTOCOL_VERSION,
        nickname: "Ann",
        scenario: "quick",
        turns: 2,
        timerSeconds: 0,
        seats: 2,
        isPublic: false,
      })
    ).status,
  ).toBe(200);
});
