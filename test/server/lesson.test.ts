import { ColyseusSDK, type Room } from "@colyseus/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isAskable } from "../../shared/content/askable.ts";
import { entry, rulesetOf } from "../../shared/content/ruleset.ts";
import type { DilemmaTheme } from "../../shared/content/words.ts";
import { isAsPlayed, playAgain } from "../../shared/debrief/played.ts";
import {
  dealt,
  LESSON_WISHES,
  type LessonAnswer,
  type LessonMessages,
  type LessonOptions,
  type LessonWishKind,
  proposedPace,
} from "../../shared/protocol/lesson.ts";
import { CLOSE_CODES, PROTOCOL_VERSION } from "../../shared/protocol/protocol.ts";
import { testServer } from "./testServer.ts";

let server: Awaited<ReturnType<typeof testServer>>;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

const version = PROTOCOL_VERSION;
const OPTIONS: LessonOptions = {
  scenario: "classroom",
  minutes: 45,
  turns: 4,
  timerSeconds: 0,
  tables: 2,
  nations: 4,
  pupilsPerNation: 2,
  isDuplicate: true,
  chat: "phrases",
  hasMadeNames: false,
  bots: "careless",
};

const http = (path: string, init: RequestInit = {}) =>
  fetch(`${server.address}/api/lessons${path}`, {
    ...init,
    headers: { "content-type": "application/json", ...init.headers },
  });
const withKey = (key: string) => ({ headers: { authorization: `Bearer ${key}` } });

function line(room: Room) {
  const told: Partial<LessonMessages> = {};
  room.reconnection.enabled = false;
  for (const kind of ["place", "board", "shown"] as const)
    room.onMessage(kind, (message: never) => {
      told[kind] = message;
    });
  const closed = new Promise<number>((resolve) => room.onLeave(resolve));
  return {
    room,
    told,
    closed,
    wish: (kind: LessonWishKind, body: object) => room.request<unknown, LessonAnswer>(kind, body),
  };
}

/** A lesson with its teacher, and pupils who wait. */
async function opened(options: Partial<LessonOptions> = {}) {
  const response = await http("", { method: "POST", body: JSON.stringify({ ...OPTIONS, ...options }) });
  const { code, key } = (await response.json()) as { code: string; key: string };
  const sdk = new ColyseusSDK(server.address);
  const enter = async (more: object) => {
    const { roomId } = (await (await http(`/${code}`)).json()) as { roomId: string };
    const one = line(await sdk.joinById(roomId, { version, ...more }));
    await expect.poll(() => one.told.place ?? one.told.board ?? one.told.shown).toBeDefined();
    return one;
  };
  const teacher = await enter({ key });
  const pupil = (nickname: string, token?: string) => enter({ nickname, ...(token === undefined ? {} : { token }) });
  const board = () => teacher.told.board!;
  const idOf = (name: string) => board().pupils.find((one) => one.name === name)!.id;
  return { code, key, teacher, pupil, enter, board, idOf };
}

/** The pupil at their table. */
async function seated(one: ReturnType<typeof line>) {
  await expect.poll(() => one.told.place?.table).toBeDefined();
  const { table, token, name } = one.told.place!;
  await fetch(`${server.address}/api/matches/${table}`);
  const at = await server.join(table!, { nickname: name, token });
  await at.until(() => at.told.view !== undefined);
  return at;
}

describe("a lesson", { timeout: 20_000 }, () => {
  it("brings pupils to balanced tables, where several lead one nation, and plays", async () => {
    const { teacher, pupil, board } = await opened();
    const pupils: ReturnType<typeof line>[] = [];
    for (let k = 0; k < 6; k++) pupils.push(await pupil(`Pupil ${k}`));
    await expect.poll(() => board().pupils.filter(({ isHere }) => isHere)).toHaveLength(6);
    expect(pupils[0]!.told.place).toMatchObject({ phase: "arrival", name: "Pupil 0" });
    expect(await teacher.wish("start", {})).toEqual({ ok: true });
    const players = await Promise.all(pupils.map(seated));
    const places = board().pupils.map(({ table, nation }) => `${table} ${nation}`);
    expect(places.sort()).toEqual(["0 CN", "0 US", "0 US", "1 CN", "1 US", "1 US"]);
    expect(players.map(({ table }) => table().lesson)).toEqual(Array(6).fill(board().code));
    // The same chance at both tables.
    expect(new Set(players.map(({ told }) => JSON.stringify(told.view?.view.world))).size).toBe(1);
    const heads = players.filter((_, index) => {
      const { ministries, nation } = pupils[index]!.told.place!;
      return nation === "CN" || ministries.includes("energy");
    });
    expect(heads).toHaveLength(4);
    for (const head of heads) expect(await head.ask("lock", { turn: 0, locked: true })).toEqual({ ok: true });
    for (const one of players) await one.until(() => one.told.view?.view.world.turn === 1);
    await expect.poll(() => board().tables.map(({ turn }) => turn)).toEqual([1, 1]);
  });

  it("lets nobody in who does not belong to it", async () => {
    const { teacher, pupil, code, key, enter } = await opened();
    const ann = await pupil("Ann");
    expect(await ann.wish("start", {})).toEqual({ ok: false, refusal: { code: "teacherOnly" } });
    await expect(enter({ key: "made up" })).rejects.toThrow();
    await teacher.wish("start", {});
    await expect.poll(() => ann.told.place?.table).toBeDefined();
    await expect(server.join(ann.told.place!.table!, { nickname: "Eve" })).rejects.toThrow("noSeat");
    expect((await http(`/${code}/record`, withKey("made up"))).status).toBe(403);
    expect((await http(`/${code}/record`, withKey(key))).status).toBe(200);
    await expect(new ColyseusSDK(server.address).create("lesson", { version, key })).rejects.toThrow();
    expect((await http("", { method: "POST", body: JSON.stringify({ ...OPTIONS, tables: 999 }) })).status).toBe(400);
  });

  it("gives who comes late a place, who comes back the old one, and moves and sends away", async () => {
    const { teacher, pupil, board, idOf, enter } = await opened();
    const [ann, bob] = [await pupil("Ann"), await pupil("Bob")];
    await teacher.wish("start", {});
    const annAtTable = await seated(ann);
    const late = await pupil("Cleo");
    expect(late.told.place).toMatchObject({ table: expect.any(String), nation: expect.any(String) });
    const again = await pupil("?", bob.told.place!.token);
    expect(again.told.place).toMatchObject({ name: "Bob", nation: bob.told.place!.nation });
    expect(await bob.closed).toBe(CLOSE_CODES.takenOver);
    const to = board().pupils.find(({ name }) => name === "Ann")!.table === 0 ? 1 : 0;
    expect(await teacher.wish("seat", { pupil: idOf("Ann"), table: to, nation: "IN" })).toEqual({ ok: true });
    expect(await annAtTable.closed).toBe(CLOSE_CODES.sentAway);
    await expect.poll(() => ann.told.place?.nation).toBe("IN");
    expect((await seated(ann)).told.view?.view.me).toBe("IN");
    expect(await teacher.wish("rename", { pupil: idOf("Cleo"), name: "Cléo" })).toEqual({ ok: true });
    await expect.poll(() => late.told.place?.name).toBe("Cléo");
    expect(await teacher.wish("remove", { pupil: idOf("Cléo") })).toEqual({ ok: true });
    await expect.poll(() => board().pupils.map(({ name }) => name)).toEqual(["Ann", "Bob"]);
    expect(await teacher.wish("remove", { pupil: "nobody" })).toEqual({ ok: false, refusal: { code: "noSuchPupil" } });
    // Who was sent away does not come back by the secret of before.
    expect(await late.closed).toBe(CLOSE_CODES.sentAway);
    await expect(enter({ token: late.told.place!.token })).rejects.toThrow("noSeat");
    // Nor are they somebody new by saying a name as well, unasked.
    await expect(pupil("Cleo", late.told.place!.token)).rejects.toThrow("noSeat");
  });

  it("lets a pupil back on another device, when the teacher says that it is the same", async () => {
    const { teacher, pupil, idOf } = await opened({ tables: 1 });
    const ann = await pupil("Ann");
    await teacher.wish("start", {});
    await expect.poll(() => ann.told.place?.nation).toBeDefined();
    const { nation, token } = ann.told.place!;
    await ann.room.leave();
    const again = await pupil("ann");
    expect(again.told.place).toMatchObject({ asks: true });
    expect(again.told.place?.table).toBeUndefined();
    expect(await teacher.wish("accept", { pupil: idOf("ann 2"), isSame: true })).toEqual({ ok: true });
    await expect.poll(() => again.told.place?.nation).toBe(nation);
    expect((await seated(again)).told.view?.view.me).toBe(nation);
    // The secret of the old device leads nowhere any more.
    await expect(server.join(again.told.place!.table!, { nickname: "Ann", token })).rejects.toThrow("noSeat");
    const other = await pupil("Bob");
    await other.room.leave();
    const stranger = await pupil("Bob");
    await teacher.wish("accept", { pupil: idOf("Bob 2"), isSame: false });
    await expect.poll(() => stranger.told.place?.table).toBeDefined();
    expect(stranger.told.place?.name).toBe("Bob 2");
  });

  it("is stopped, hurried and asked to look up by its teacher", async () => {
    const { teacher, pupil, board } = await opened({ timerSeconds: 120, tables: 1 });
    const ann = await pupil("Ann");
    expect(await teacher.wish("pause", { isPaused: true })).toEqual({ ok: false, refusal: { code: "tooEarly" } });
    await teacher.wish("start", {});
    const player = await seated(ann);
    await player.until(() => player.table().deadline > 0);
    await teacher.wish("pause", { isPaused: true });
    await player.until(() => player.table().isPaused && player.table().deadline === 0);
    expect(await player.ask("lock", { turn: 0, locked: true })).toEqual({ ok: true });
    await expect.poll(() => board().tables[0]?.isPaused).toBe(true);
    expect(player.table().turn).toBe(0);
    await teacher.wish("pause", { isPaused: false });
    await player.until(() => player.table().turn === 1);
    const { deadline } = player.table();
    await teacher.wish("extend", { seconds: 60 });
    await player.until(() => player.table().deadline >= deadline + 59_000);
    await teacher.wish("freeze", { isFrozen: true });
    await player.until(() => player.table().isFrozen);
    expect(await player.ask("plan", { turn: 1, orders: [] })).toEqual({ ok: false, refusal: { code: "frozen" } });
    await teacher.wish("freeze", { isFrozen: false });
    await teacher.wish("next", { table: 0 });
    await player.until(() => player.table().turn === 2);
    await expect
      .poll(() => board().tables[0]?.seats.find(({ nation }) => nation === "US")?.pupils[0]?.isStuck)
      .toBe(true);
    const heard = new Promise((resolve) => player.room.onMessage("announcement", resolve));
    await teacher.wish("say", { text: "Well done" });
    expect(await heard).toEqual({ text: "Well done" });
  });

  it("asks what its teacher chose, from the start or later on, and its record is played again by the same", async () => {
    const { teacher, pupil, board, code, key } = await opened({ tables: 1, askable: { theme: "power" } });
    await pupil("Ann");
    const asked = () => board().tables[0]?.seats.flatMap((seat) => seat.asked ?? []) ?? [];
    const areOf = (theme: DilemmaTheme) =>
      asked().length > 0 && asked().every((id) => isAskable({ theme }, entry(rulesetOf("classroom").dilemmas, id)));
    await teacher.wish("start", {});
    const quarter = async (turn: number) => {
      await teacher.wish("next", {});
      await expect.poll(() => board().tables[0]?.turn).toBe(turn);
    };
    await quarter(1);
    expect(areOf("power")).toBe(true);
    expect(await teacher.wish("ask", { askable: { dilemmas: ["none"] } })).toMatchObject({ ok: false });
    expect(await teacher.wish("ask", { askable: { dilemmas: ["apprentices"] } })).toEqual({ ok: true });
    expect(board().options.askable).toEqual({ dilemmas: ["apprentices"] });
    await quarter(2);
    await teacher.wish("ask", { askable: { theme: "society" } });
    await quarter(3);
    expect(areOf("society")).toBe(true);
    await teacher.wish("ask", {});
    expect(board().options.askable).toBeUndefined();
    const { tables } = await (await http(`/${code}/record`, withKey(key))).json();
    expect(tables[0].played.map(({ askable }: { askable?: object }) => askable)).toEqual([
      { theme: "power" },
      { dilemmas: ["apprentices"] },
      { theme: "society" },
    ]);
    expect(isAsPlayed(playAgain(tables[0]))).toBe(true);
  });

  it("stops at a dilemma, where hands are counted, and goes on with nothing lost", async () => {
    const { teacher, pupil, board, enter } = await opened();
    const pupils = [await pupil("Ann"), await pupil("Bob"), await pupil("Cho")];
    await teacher.wish("start", {});
    const viewer = await enter({ viewerKey: board().viewerKey });
    const players = await Promise.all(pupils.map(seated));
    const [ann, bob, cho] = players as [(typeof players)[0], (typeof players)[0], (typeof players)[0]];
    const order = { kind: "split", trainBp: 3_000, researchBp: 2_000, leaseBp: 500 } as const;
    const planner = (
      await Promise.all(
        players.map(async (one) => ((await one.ask("plan", { turn: 0, orders: [order] })).ok ? one : undefined)),
      )
    ).find(Boolean)!;
    const hand = { dilemma: "oneCommand", answer: "wait" };
    expect(await ann.ask("raise", hand)).toMatchObject({ refusal: { code: "wrongPhase" } });
    expect(await teacher.wish("freeze", { isFrozen: true, dilemma: "none" })).toMatchObject({ ok: false });
    expect(await teacher.wish("hands", { areShown: true })).toMatchObject({ ok: false });
    expect(await teacher.wish("freeze", { isFrozen: true, dilemma: "oneCommand" })).toEqual({ ok: true });
    for (const one of players) await one.until(() => one.table().isFrozen && one.table().discussed === "oneCommand");
    expect(await ann.ask("raise", hand)).toEqual({ ok: true });
    await ann.until(() => ann.told.seat?.hand === "wait");
    for (const answer of ["wait", "midnight"])
      expect(await bob.ask("raise", { ...hand, answer })).toEqual({ ok: true });
    expect(await cho.ask("raise", { ...hand, answer: "none" })).toMatchObject({ ok: false });
    await cho.ask("raise", hand);
    await cho.ask("raise", { ...hand, answer: "" });
    // The room sees how many are up, and for what only when its teacher says so.
    await expect
      .poll(() => viewer.told.shown?.discussed, { timeout: 5_000 })
      .toEqual({ dilemma: "oneCommand", raised: 2 });
    const atTables = () => Object.entries(Object.assign({}, ...board().tables.map(({ hands }) => hands))).sort();
    await expect.poll(atTables, { timeout: 5_000 }).toEqual([
      ["midnight", 1],
      ["wait", 1],
    ]);
    await teacher.wish("hands", { areShown: true });
    await expect.poll(() => viewer.told.shown?.discussed?.hands).toEqual({ midnight: 1, wait: 1 });
    await teacher.wish("freeze", { isFrozen: false });
    for (const one of players) await one.until(() => !one.table().isFrozen && one.table().discussed === "");
    await ann.until(() => ann.told.seat?.hand === undefined);
    await expect.poll(() => viewer.told.shown?.discussed).toBeUndefined();
    const { nation } = planner.told.seat!;
    const again = pupils[players.indexOf(planner)]!;
    const back = await seated(again);
    expect(back.told.seat?.nation).toBe(nation);
    expect(back.told.view?.plan).toEqual([order]);
  });

  it("is shown to the room at any time, any table, and again", async () => {
    const { teacher, pupil, board } = await opened();
    for (const name of ["Ann", "Bob"]) await pupil(name);
    await teacher.wish("start", {});
    const watch = async (number: number) => {
      const table = board().tables[number]!.code;
      await fetch(`${server.address}/api/matches/${table}`);
      const at = await server.join(table, { nickname: "-", token: board().viewerKey });
      await at.until(() => at.told.view !== undefined);
      expect(at.told.view?.view.me).toBeUndefined();
      await at.room.leave();
    };
    for (const number of [0, 1, 0]) await watch(number);
  });

  it("is shown on several screens, none of which takes another's place", async () => {
    const { teacher, pupil, board } = await opened();
    for (const name of ["Ann", "Bob"]) await pupil(name);
    await teacher.wish("start", {});
    const table = board().tables[0]!.code;
    const show = () => server.join(table, { nickname: "-", token: board().viewerKey });
    const first = await show();
    await first.until(() => first.told.view !== undefined);
    const second = await show();
    await second.until(() => second.told.view !== undefined);
    await second.drop();
    await teacher.wish("next", {});
    await first.until(() => first.told.view?.view.world.turn === 1);
    expect(first.table().watchers).toBe(1);
  });

  it("is shown by a key that only views: no wish, no names, no other secret", async () => {
    const { teacher, pupil, board, code, key, enter } = await opened();
    for (const name of ["Ann", "Bob"]) await pupil(name);
    const { viewerKey } = board();
    const viewer = await enter({ viewerKey });
    expect(viewer.told).toEqual({ shown: { code, isFrozen: false, number: 0 } });
    for (const kind of Object.keys(LESSON_WISHES) as LessonWishKind[])
      expect(await viewer.wish(kind, { table: 0, isFrozen: true })).toEqual({
        ok: false,
        refusal: { code: "teacherOnly" },
      });
    await teacher.wish("start", {});
    await teacher.wish("show", { table: 1 });
    await teacher.wish("freeze", { isFrozen: true });
    const table = board().tables[1]!.code;
    await expect.poll(() => viewer.told).toEqual({ shown: { code, isFrozen: true, number: 1, table } });
    // Each key opens its own and nothing else.
    for (const wrong of [{ key: viewerKey }, { viewerKey: key }, { token: viewerKey }, { token: key }])
      await expect(enter(wrong)).rejects.toThrow("noSeat");
    expect((await http(`/${code}/record`, withKey(viewerKey))).status).toBe(403);
    expect((await http(`/${code}`, { method: "DELETE", ...withKey(viewerKey) })).status).toBe(403);
    await fetch(`${server.address}/api/matches/${table}`);
    const watcher = await server.join(table, { nickname: "-", token: viewerKey });
    await watcher.until(() => watcher.told.view !== undefined);
    expect(await watcher.ask("chat", { phrase: "luck" })).toMatchObject({ refusal: { code: "noSeat" } });
    expect(await watcher.ask("chatMode", { mode: "free" })).toMatchObject({ refusal: { code: "hostOnly" } });
    expect(await watcher.ask("chooseNation", { nation: "IN" })).toMatchObject({ ok: false });
    expect(await watcher.ask("start", {})).toMatchObject({ ok: false });
    for (const kind of ["plan", "lock", "goOn", "moreTime", "standingOrders"] as const) {
      const body = { turn: 0, orders: [], locked: true, wanted: true, standing: [] };
      expect(await watcher.ask(kind, body as never), kind).toMatchObject({ ok: false });
    }
  });

  it("is started once, however often that is asked for", async () => {
    const { teacher, pupil, board } = await opened();
    for (const name of ["Ann", "Bob"]) await pupil(name);
    const answers = await Promise.all([teacher.wish("start", {}), teacher.wish("start", {})]);
    expect(answers).toEqual([{ ok: true }, { ok: false, refusal: { code: "tooLate" } }]);
    await expect.poll(() => board().tables.length).toBe(2);
  });

  it("moves a half-empty table to the others", async () => {
    const { teacher, pupil, board } = await opened();
    for (const name of ["Ann", "Bob", "Cleo"]) await pupil(name);
    await teacher.wish("start", {});
    await expect.poll(() => board().tables.length).toBe(2);
    expect(await teacher.wish("merge", { table: 1 })).toEqual({ ok: true });
    await expect.poll(() => new Set(board().pupils.map(({ table }) => table)).size).toBe(1);
  });

  it("is deleted with all of it by its teacher", async () => {
    const { teacher, pupil, code, key, board } = await opened();
    await pupil("Ann");
    await teacher.wish("start", {});
    await expect.poll(() => board().tables.length).toBe(1);
    const table = board().tables[0]!.code;
    expect((await http(`/${code}`, { method: "DELETE", ...withKey("another") })).status).toBe(403);
    expect((await http(`/${code}`, { method: "DELETE", ...withKey(key) })).status).toBe(204);
    expect((await http(`/${code}`)).status).toBe(404);
    expect((await fetch(`${server.address}/api/matches/${table}`)).status).toBe(404);
  });
});

describe("the pace of a lesson", () => {
  it("leaves the last third for the debrief", () => {
    for (const minutes of [30, 45, 60, 90, 120]) {
      const { turns, timerSeconds } = proposedPace(minutes, 10);
      expect(turns).toBeGreaterThanOrEqual(4);
      expect((turns * timerSeconds) / 60).toBeLessThanOrEqual((minutes * 2) / 3);
    }
    expect(proposedPace(45, 10)).toEqual({ turns: 10, timerSeconds: 135 });
  });

  it("deals ministries out evenly", () => {
    expect(dealt(1)).toEqual([[]]);
    expect(dealt(2).map((hand) => hand.length)).toEqual([3, 2]);
    expect(dealt(5).map((hand) => hand.length)).toEqual([1, 1, 1, 1, 1]);
  });
});
