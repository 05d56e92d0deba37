import { ColyseusSDK } from "@colyseus/sdk";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Lesson } from "../../server/lessons/lesson.ts";
import { lessonOnRecord, newLesson } from "../../server/lessons/storedLesson.ts";
import { sqliteStore } from "../../server/store/sqlite.ts";
import type { LessonMessages } from "../../shared/protocol/lesson.ts";
import { PROTOCOL_VERSION } from "../../shared/protocol/protocol.ts";
import { fakeTables } from "./fakeTables.ts";
import { testServer } from "./testServer.ts";

const store = sqliteStore(":memory:");
let server: Awaited<ReturnType<typeof testServer>>;
beforeAll(async () => {
  server = await testServer({}, {}, store);
});
afterAll(() => server.close());

it("a lesson that was kept before there were viewers' keys is shown by its watch token, and seen to by its key", async () => {
  const { lesson, key } = newLesson("ABCDEF", {
    scenario: "classroom",
    minutes: 45,
    turns: 4,
    timerSeconds: 0,
    tables: 1,
    nations: 2,
    pupilsPerNation: 1,
    isDuplicate: true,
    chat: "off",
    hasMadeNames: false,
    bots: "careless",
  });
  const { viewerKey: watchToken, ...older } = lesson;
  await store.openLesson("ABCDEF", { ...older, watchToken }, Date.now());
  expect((await fetch(`${server.address}/api/lessons/ABCDEF`)).status).toBe(200);
  const enter = async (by: object) => {
    const room = await new ColyseusSDK(server.address).joinById("ABCDEF", { version: PROTOCOL_VERSION, ...by });
    room.reconnection.enabled = false;
    const told: Partial<LessonMessages> = {};
    for (const kind of ["board", "shown"] as const)
      room.onMessage(kind, (message: never) => {
        told[kind] = message;
      });
    await expect.poll(() => told.board ?? told.shown).toBeDefined();
    return told;
  };
  expect((await enter({ key })).board?.viewerKey).toBe(watchToken);
  expect(await enter({ viewerKey: watchToken })).toEqual({ shown: { code: "ABCDEF", isFrozen: false, number: 0 } });
  await expect(enter({ viewerKey: "" })).rejects.toThrow("noSeat");
});

it("a lesson that was kept with the ministries of its pupils has everybody where they sat, with the same", async () => {
  const { lesson } = newLesson("ABCDEG", {
    scenario: "classroom", minutes: 45, turns: 4, timerSeconds: 0, tables: 1, nations: 2, pupilsPerNation: 2,
    isDuplicate: true, chat: "off", hasMadeNames: false, bots: "careless",
  }); // biome-ignore format: a list
  const led = [{ table: 0, nation: "US" }];
  const older = {
    ...lesson,
    version: 7,
    phase: "play",
    tables: ["TABLE0"],
    pupils: [
      {
        id: "a",
        name: "Ann",
        tokenHash: "1",
        table: 0,
        nation: "US",
        ministries: ["energy", "research", "foreign"],
        led,
      },
      { id: "b", name: "Bob", tokenHash: "2", table: 0, nation: "US", ministries: ["chips", "economy"], led },
      { id: "c", name: "Cleo", tokenHash: "3", ministries: [], claims: "a" },
    ],
  };
  const read = lessonOnRecord(JSON.parse(JSON.stringify(older)));
  const { tables } = fakeTables();
  const around = { tables, keep: async () => {}, isNewest: async () => true, isFit: () => true, changed: () => {} };
  const shown = new Lesson({ lesson: read, version: 7 }, around).board();
  expect(shown.pupils).toMatchObject([
    { id: "a", name: "Ann", table: 0, nation: "US", ministries: ["energy", "research", "foreign"] },
    { id: "b", name: "Bob", table: 0, nation: "US", ministries: ["chips", "economy"] },
    { id: "c", name: "Cleo", ministries: [], claims: "Ann" },
  ]);
  expect(read.pupils[0]?.led).toEqual(led);
  expect(shown).toMatchObject({ phase: "play", tables: [{ code: "TABLE0" }] });
});
