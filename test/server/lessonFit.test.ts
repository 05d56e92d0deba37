import { matchMaker } from "@colyseus/core";
import { ColyseusSDK } from "@colyseus/sdk";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sqliteStore } from "../../server/store/sqlite.ts";
import type { LessonAnswer, LessonMessages, LessonOptions, LessonWishKind } from "../../shared/protocol/lesson.ts";
import { PROTOCOL_VERSION, ROOM } from "../../shared/protocol/protocol.ts";
import { testServer } from "./testServer.ts";

const real = sqliteStore(":memory:");
/** What of a match the disk does not take: its code is given to who decides. */
let isRefused: (what: "open" | "person", code: string) => boolean = () => false;
const opened: string[] = [];
const store: typeof real = {
  ...real,
  async open(match) {
    opened.push(match.code);
    if (isRefused("open", match.code)) throw new Error("the disk is full");
    await real.open(match);
  },
  async person(lease, person) {
    if (isRefused("person", lease.code)) throw new Error("the disk is full");
    await real.person(lease, person);
  },
};

let server: Awaited<ReturnType<typeof testServer>>;
beforeAll(async () => {
  server = await testServer({ MAX_MATCHES: "3", MAX_SEATS: "6" }, {}, store);
});
afterAll(() => server.close());
beforeEach(() => {
  isRefused = () => false;
  opened.length = 0;
});

const OPTIONS: LessonOptions = {
  scenario: "classroom",
  minutes: 45,
  turns: 4,
  timerSeconds: 0,
  tables: 2,
  nations: 4,
  pupilsPerNation: 1,
  isDuplicate: true,
  chat: "off",
  hasMadeNames: false,
  bots: "careless",
};
const open = (more: Partial<LessonOptions>) =>
  fetch(`${server.address}/api/lessons`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...OPTIONS, ...more }),
  });
const rooms = async () => (await matchMaker.query({ name: ROOM })).map(({ roomId }) => roomId).sort();
const kept = async () => {
  const found = await Promise.all(opened.map((code) => real.load(code)));
  return found.flatMap((match) => match?.code ?? []);
};

/** A lesson of two tables with a pupil at each. */
async function twoTables() {
  const { code, key } = (await (await open({})).json()) as { code: string; key: string };
  const sdk = new ColyseusSDK(server.address);
  const enter = async (more: object) => {
    const room = await sdk.joinById(code, { version: PROTOCOL_VERSION, ...more });
    room.reconnection.enabled = false;
    const told: Partial<LessonMessages> = {};
    for (const kind of ["place", "board"] as const)
      room.onMessage(kind, (message: never) => {
        told[kind] = message;
      });
    await expect.poll(() => told.place ?? told.board).toBeDefined();
    return { told, wish: (kind: LessonWishKind, body: object) => room.request<unknown, LessonAnswer>(kind, body) };
  };
  const teacher = await enter({ key });
  const [ann, bob] = [await enter({ nickname: "Ann" }), await enter({ nickname: "Bob" })];
  expect(await teacher.wish("seatAll", {})).toEqual({ ok: true });
  await expect.poll(() => teacher.told.board?.pupils.map(({ table }) => table)).toEqual([0, 1]);
  const remove = async () => {
    const headers = { authorization: `Bearer ${key}` };
    await fetch(`${server.address}/api/lessons/${code}`, { method: "DELETE", headers });
    await expect.poll(rooms).toEqual([]);
  };
  return { teacher, ann, bob, board: () => teacher.told.board!, remove };
}

describe("a lesson that does not fit", { timeout: 20_000 }, () => {
  it("is not opened where it never could be played, and the limit is named", async () => {
    const tables = await open({ tables: 4 });
    expect([tables.status, await tables.json()]).toEqual([400, { error: "tooManyTables", terms: { most: 3 } }]);
    const nations = await open({ nations: 7 });
    expect([nations.status, await nations.json()]).toEqual([400, { error: "tooManyNations", terms: { most: 6 } }]);
  });

  it("is not started while there is no room for all its tables: nobody moves, and nothing is left over", async () => {
    const others = [await server.create(), await server.create()];
    const { teacher, ann, board, remove } = await twoTables();
    const before = { rooms: await rooms(), kept: await kept(), pupils: board().pupils };
    expect(await teacher.wish("start", {})).toEqual({
      ok: false,
      refusal: { code: "noRoom", terms: { free: 1, tables: 2 } },
    });
    expect({ rooms: await rooms(), kept: await kept(), pupils: board().pupils }).toEqual(before);
    expect(board()).toMatchObject({ phase: "arrival", tables: [] });
    expect(ann.told.place).toMatchObject({ phase: "arrival" });
    // As the refusal says: at fewer tables it fits.
    const bob = board().pupils.find(({ name }) => name === "Bob")!.id;
    expect(await teacher.wish("seat", { pupil: bob, table: 0 })).toEqual({ ok: true });
    expect(await teacher.wish("start", {})).toEqual({ ok: true });
    await expect.poll(() => ann.told.place?.table).toBeDefined();
    for (const one of others) await matchMaker.remoteRoomCall(one.room.roomId, "closeForGood");
    await remove();
  });

  it("is not started with some of its tables: what fails at one undoes the others", async () => {
    const { teacher, board, remove } = await twoTables();
    isRefused = (what, code) => what === "open" && code === opened[1];
    const { pupils } = board();
    expect(await teacher.wish("start", {})).toMatchObject({ ok: false });
    await expect.poll(rooms).toEqual([]);
    expect(opened).toHaveLength(2);
    expect(await kept()).toEqual([]);
    expect(board()).toMatchObject({ phase: "arrival", tables: [], pupils });
    isRefused = () => false;
    expect(await teacher.wish("start", {})).toEqual({ ok: true });
    await expect.poll(() => board().tables.length).toBe(2);
    await remove();
  });
});

describe("a wish of several effects", { timeout: 20_000 }, () => {
  it("that fails at a table leaves everybody where they were", async () => {
    const { teacher, ann, board, remove } = await twoTables();
    expect(await teacher.wish("start", {})).toEqual({ ok: true });
    await expect.poll(() => ann.told.place?.table).toBeDefined();
    const { table, nation, token, name } = ann.told.place!;
    isRefused = (what, code) => what === "person" && code === opened[1];
    const { pupils } = board();
    const id = pupils.find((one) => one.name === "Ann")!.id;
    expect(await teacher.wish("seat", { pupil: id, table: 1 })).toEqual({ ok: false, refusal: { code: "unreached" } });
    expect(board().pupils).toEqual(pupils);
    const at = await server.join(table!, { nickname: name, token });
    await at.until(() => at.told.view?.view.me === nation);
    await at.room.leave();
    isRefused = () => false;
    await remove();
  });
});

describe("what a teacher stops", { timeout: 20_000 }, () => {
  it("goes on at every table, also at one that did not hear of it when it was said", async () => {
    const { teacher, ann, board, remove } = await twoTables();
    expect(await teacher.wish("start", {})).toEqual({ ok: true });
    await expect.poll(() => ann.told.place?.table).toBeDefined();
    const { table, token, name } = ann.told.place!;
    const at = await server.join(table!, { nickname: name, token });
    expect(await teacher.wish("freeze", { isFrozen: true })).toEqual({ ok: true });
    await expect.poll(() => at.table().isFrozen).toBe(true);
    expect(await teacher.wish("freeze", { isFrozen: false })).toEqual({ ok: true });
    await expect.poll(() => at.table().isFrozen).toBe(false);
    // As when its server died before the word came to it.
    const beside = { isPaused: true, isFrozen: true };
    const seen: boolean[] = [];
    at.room.onStateChange((state: { isFrozen: boolean }) => seen.push(state.isFrozen));
    await matchMaker.remoteRoomCall(table!, "taught" as never, ["steer", beside] as never);
    await expect.poll(() => seen).toContain(true);
    expect(board()).toMatchObject({ isFrozen: false });
    await expect.poll(() => at.table(), { timeout: 5_000 }).toMatchObject({ isPaused: false, isFrozen: false });
    await at.room.leave();
    await remove();
  });
});
