import { rmSync } from "node:fs";
import { ColyseusSDK } from "@colyseus/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { debriefOf, type LessonRecord, scoreIn } from "../../client/pages/debrief/lessonData.ts";
import { keptOf } from "../../server/http/records.ts";
import { sqliteStore } from "../../server/store/sqlite.ts";
import type { MatchStore, StoredMatch } from "../../server/store/store.ts";
import { selfPlay } from "../../shared/bots/selfPlay.ts";
import { turnRecord } from "../../shared/figures/record.ts";
import type { LessonMessages } from "../../shared/protocol/lesson.ts";
import { PROTOCOL_VERSION, type TurnRecord } from "../../shared/protocol/protocol.ts";
import { RULES_VERSION } from "../../shared/state/rulesVersion.ts";
import { FIRST_EDITION, firstEditionFolder } from "../support/firstEdition.ts";
import { playedLesson } from "../support/playedLesson.ts";
import { player, testServer } from "./testServer.ts";

const { ended: ENDED, running: RUNNING, lobby, lesson } = FIRST_EDITION;
const { folder, database } = firstEditionFolder();
let store: MatchStore;
let server: Awaited<ReturnType<typeof testServer>>;
beforeAll(async () => {
  store = sqliteStore(database);
  server = await testServer({}, {}, store);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What charts keep of the first quarters of a match. */
function playedBefore(): TurnRecord[] {
  const records: TurnRecord[] = [];
  selfPlay("quick", 3, { turns: 2, nations: ["US", "BR"], watch: (state) => void records.push(turnRecord(state)) });
  return records;
}

const asked = async (path: string, init: RequestInit = {}) => {
  const answer = await fetch(`${server.address}/api/${path}`, init);
  return { status: answer.status, body: await answer.json() };
};

describe("a match by other rules that kept what everybody saw", () => {
  const figures = playedBefore();
  const options = {
    scenario: "quick",
    turns: 2,
    timerSeconds: 0,
    seats: 2,
    isPublic: false,
    bots: "sound" as const,
    seed: 1,
  };
  const stored: StoredMatch = {
    code: "ABCDEF", rules: RULES_VERSION - 1, holding: 1, options, people: [], drafts: [], nations: ["US", "BR"],
    played: figures.map((of, turn) => ({ turn, plans: {}, stateHash: "of other rules", figures: of })),
  }; // biome-ignore format: a record

  it("is shown with the figures of its quarters, ended or not", () => {
    expect(keptOf(stored)?.quarters).toEqual(figures);
    expect(keptOf({ ...stored, rules: RULES_VERSION }), "it goes on in its room").toBeUndefined();
    expect(keptOf({ ...stored, end: { ending: "closed", scoresBp: {} } })).toBeUndefined();
    expect(keptOf({ ...stored, code: "ABCDEF", played: [] })?.played).toBe(0);
  });

  it("is told in a debrief by them, also where the version is the same and the rules are not", () => {
    const record = playedLesson(["Ada"], 1);
    for (const rules of [RULES_VERSION - 1, RULES_VERSION]) {
      const told = debriefOf({ ...record, tables: [{ ...stored, nations: ["US", "BR"], rules }] });
      expect(told.tables).toMatchObject([{ quarters: figures, replay: undefined }]);
      const us = told.led.find(({ nation }) => nation === "US");
      expect(us && scoreIn(us.at, "US")).toBe(figures[1]?.nations.US?.scoreBp);
    }
  });
});

describe("what the first edition recorded", () => {
  it.each([ENDED, RUNNING])("can't be played on: match %s is of other rules, and stays on record", async (code) => {
    const before = await store.load(code);
    expect(before?.rules).toBe(1);
    expect(await asked(`matches/${code}`)).toEqual({ status: 410, body: { error: "otherRules" } });
    expect({ ...(await store.load(code)), holding: before?.holding }).toEqual(before);
  });

  it("is shown as far as it was kept: who played, how it ended, and that no quarter's figures are there", async () => {
    const { status, body } = await asked(`matches/${ENDED}/record`);
    expect(status).toBe(200);
    expect(body).toEqual({
      code: ENDED,
      scenario: "quick",
      rules: 1,
      turns: 4,
      names: { US: [], CN: [], BR: ["Ann"] },
      nations: ["US", "CN", "BR"],
      played: 4,
      quarters: [],
      end: { ending: "finished", scoresBp: { US: 10_156, CN: 11_663, BR: 8_734 } },
    });
    expect((await asked(`matches/${RUNNING}/record`)).body).toMatchObject({ rules: 1, played: 2, turns: 4 });
  });

  it("an open lobby goes on, and its match is one of today's rules", async () => {
    expect((await asked(`matches/${lobby.code}`)).status).toBe(200);
    const joining = new ColyseusSDK(server.address).joinById(lobby.code, {
      version: PROTOCOL_VERSION,
      nickname: "Ann",
      token: lobby.token,
    });
    const ann = player(await joining);
    await ann.until(() => ann.table().seats.BR?.name === "Ann");
    expect(await ann.ask("start", {})).toEqual({ ok: true });
    await ann.until(() => ann.told.view !== undefined);
    expect(await ann.ask("lock", { turn: 0, locked: true })).toEqual({ ok: true });
    await ann.until(() => ann.table().turn === 1);
    const record = await store.load(lobby.code);
    expect(record?.rules).toBe(RULES_VERSION);
    expect(record?.played[0]?.figures?.nations.BR?.scoreBp).toEqual(expect.any(Number));
    // Who is at a match is shown it there.
    expect((await asked(`matches/${lobby.code}/record`)).status).toBe(404);
  });

  it("a lesson is opened, its debrief tells the results, and claims nothing that today's rules would make of it", async () => {
    expect((await asked(`lessons/${lesson.code}`)).status).toBe(200);
    const room = await new ColyseusSDK(server.address).joinById(lesson.code, {
      version: PROTOCOL_VERSION,
      key: lesson.key,
    });
    let board: LessonMessages["board"] | undefined;
    room.onMessage("board", (message: LessonMessages["board"]) => {
      board = message;
    });
    await expect.poll(() => board?.tables[0]).toMatchObject({ code: lesson.table, isOfOtherRules: true });
    const { body } = await asked(`lessons/${lesson.code}/record`, {
      headers: { authorization: `Bearer ${lesson.key}` },
    });
    const { led, tables } = debriefOf(body as LessonRecord);
    expect(tables).toMatchObject([{ number: 0, rules: 1, quarters: [], replay: undefined }]);
    expect(led).toMatchObject([{ nation: "US", pupils: ["Ada"], bottlenecks: undefined }]);
    expect(led[0] && scoreIn(led[0].at, "US")).toBe(11_233);
    // Nicknames of a class are shown to its teacher alone.
    expect((await asked(`matches/${lesson.table}/record`)).body).toMatchObject({ names: {}, played: 3 });
  });
});
