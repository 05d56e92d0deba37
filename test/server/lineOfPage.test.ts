import type { Room } from "@colyseus/sdk";
import { signal } from "@preact/signals";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LineState } from "../../client/store/line.ts";
import type { LessonMessages, LessonOptions } from "../../shared/protocol/lesson.ts";
import { CLOSE_CODES, PROTOCOL_VERSION, ROOM } from "../../shared/protocol/protocol.ts";
import { testServer } from "./testServer.ts";

const NEW_MATCH = {
  version: PROTOCOL_VERSION,
  nickname: "Ann",
  scenario: "quick",
  turns: 2,
  timerSeconds: 0,
  seats: 2,
  isPublic: false,
};

const LESSON: LessonOptions = {
  scenario: "classroom",
  minutes: 45,
  turns: 4,
  timerSeconds: 0,
  tables: 2,
  nations: 3,
  pupilsPerNation: 1,
  isDuplicate: true,
  chat: "off",
  hasMadeNames: false,
  bots: "careless",
};

let server: Awaited<ReturnType<typeof testServer>>;
beforeAll(async () => {
  server = await testServer();
  Object.assign(globalThis, {
    location: { origin: server.address },
    window: new EventTarget(),
    document: Object.assign(new EventTarget(), { visibilityState: "visible" }),
  });
});
afterAll(() => server.close());

/** A page's line to a new match. @param hear what happens before the page has what it needs. */
async function lineThat(hear: (room: Room) => Promise<void>) {
  const { Line } = await import("../../client/session/line.ts");
  const { reserve } = await import("../../client/session/entering.ts");
  const state = signal<LineState>({ is: "off" });
  const line = new Line({
    state,
    reserve: () => reserve(`create/${ROOM}`, NEW_MATCH),
    hear,
    isBack: () => {},
  });
  return { line, state };
}

describe("a page's line", () => {
  it("that is lost before anything was heard is told of at once, and not come back to", async () => {
    const { line, state } = await lineThat((room) => {
      setTimeout(() => room.connection.close(CLOSE_CODES.comeBack), 50);
      return new Promise(() => {});
    });
    await expect(line.enter()).rejects.toMatchObject({ because: "silent" });
    expect(state.value).toEqual({ is: "off" });
  });

  it("that comes back and is lost again on the way is tried once more, without waiting", async () => {
    let times = 0;
    const { line, state } = await lineThat((room) => {
      times += 1;
      if (times !== 2) return Promise.resolve();
      setTimeout(() => room.connection.close(CLOSE_CODES.comeBack), 50);
      return new Promise(() => {});
    });
    expect(await line.enter()).toBe(true);
    await line.comeBack();
    expect(times).toBe(3);
    expect(state.value).toEqual({ is: "online" });
    line.leave(true);
  });

  it("that nobody wants any more fails for nobody", async () => {
    const { line, state } = await lineThat(() => new Promise(() => {}));
    const entering = line.enter();
    setTimeout(() => line.leave(false), 300);
    expect(await entering).toBe(false);
    expect(state.value).toEqual({ is: "off" });
  });
});

describe("a page that wants another match while one is being opened for it", () => {
  it("is in the other, and comes back to that", async () => {
    const { create, join, leave } = await import("../../client/session/connection.ts");
    const { table } = await import("../../client/store/table.ts");
    const other = await server.create({ seats: 3 });
    await other.until(() => other.told.seat !== undefined);
    const { version: _, ...wishes } = NEW_MATCH;
    const first = create(wishes);
    const second = join(other.room.roomId, { nickname: "Bob" });
    expect(await first).toBeUndefined();
    expect((await second)?.code).toBe(other.room.roomId);
    const { comeBack } = await import("../../client/session/connection.ts");
    await comeBack();
    expect(table.value?.code).toBe(other.room.roomId);
    leave(true);
  });
});

describe("a pupil who was put at another table while the line was away", () => {
  it("is not taken for somebody whom nobody knows: the page knows which lesson to ask", async () => {
    const { join, leave, comeBack } = await import("../../client/session/connection.ts");
    const { line } = await import("../../client/store/line.ts");
    const { isSeatUnknown, table } = await import("../../client/store/table.ts");
    const posted = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(LESSON) };
    const opened = await (await fetch(`${server.address}/api/lessons`, posted)).json();
    const { code, key } = opened as { code: string; key: string };
    const enter = async (more: object) => {
      const room = await server.sdk.joinById(code, { version: PROTOCOL_VERSION, ...more });
      room.reconnection.enabled = false;
      const told: Partial<LessonMessages> = {};
      room.onMessage<LessonMessages["place"]>("place", (place) => Object.assign(told, { place }));
      room.onMessage<LessonMessages["board"]>("board", (board) => Object.assign(told, { board }));
      return { room, told };
    };
    const pupils = [await enter({ nickname: "Ann" }), await enter({ nickname: "Bob" })];
    const teacher = await enter({ key });
    await teacher.room.request("start", {});
    await expect.poll(() => pupils.every(({ told }) => told.place?.table !== undefined)).toBe(true);
    const { table: at = "", token = "" } = pupils[0]?.told.place ?? {};
    await join(at, { nickname: "?", token });
    const ann = teacher.told.board?.pupils.find(({ name }) => name === "Ann");
    const whole = globalThis.fetch;
    globalThis.fetch = () => Promise.reject(new Error("there is no network"));
    const coming = comeBack();
    await teacher.room.request("seat", { pupil: ann?.id, table: 1 - (ann?.table ?? 0) });
    globalThis.fetch = whole;
    await coming;
    expect(line.value).toEqual({ is: "ended", because: "noSeat" });
    expect([table.value?.lesson, isSeatUnknown.value]).toEqual([code, false]);
    leave();
  });
});
