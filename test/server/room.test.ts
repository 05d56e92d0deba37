import { CloseCode } from "@colyseus/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLOSE_CODES, PROTOCOL_VERSION, ROOM } from "../../shared/protocol/protocol.ts";
import { testServer } from "./testServer.ts";

let server: Awaited<ReturnType<typeof testServer>>;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

const OK = { ok: true };
const code = (code: string) => ({ ok: false, refusal: { code } });
const SPLIT = { kind: "split", trainBp: 3_000, researchBp: 2_000, leaseBp: 500 } as const;

async function startedByTwo() {
  const ann = await server.create();
  const bob = await server.join(ann.room.roomId);
  await ann.ask("chooseNation", { nation: "US" });
  await bob.ask("chooseNation", { nation: "BR" });
  await ann.ask("start", {});
  await bob.until(() => bob.told.view !== undefined && bob.table().phase === "planning");
  return { ann, bob };
}

describe("a match over the wire", () => {
  it("is joined, started, planned, locked and resolved", async () => {
    const ann = await server.create();
    const bob = await server.join(ann.room.roomId);
    await ann.until(() => ann.table().host === "Ann");
    expect(ann.told.seat).toMatchObject({ roomId: ann.room.roomId });
    expect(ann.told.view).toBeUndefined();
    expect(await ann.ask("chooseNation", { nation: "US" })).toEqual(OK);
    expect(await bob.ask("chooseNation", { nation: "US" })).toEqual(code("seatTaken"));
    expect(await bob.ask("chooseNation", { nation: "BR" })).toEqual(OK);
    expect(await bob.ask("ready", { ready: true })).toEqual(OK);
    await ann.until(() => ann.table().seats.BR?.isReady === true);
    expect(await bob.ask("start", {})).toEqual(code("hostOnly"));
    expect(await ann.ask("start", {})).toEqual(OK);

    await bob.until(() => bob.told.view !== undefined);
    expect(bob.told.view).toMatchObject({ view: { me: "BR", world: { turn: 0, turns: 2 } }, plan: [], history: [] });
    expect(Object.keys(bob.table().seats)).toEqual(["US", "BR"]);

    expect(await ann.ask("plan", { turn: 0, orders: [SPLIT] })).toEqual(OK);
    expect(await ann.ask("lock", { turn: 0, locked: true })).toEqual(OK);
    await bob.until(() => bob.table().seats.US?.isLocked === true);
    expect(await bob.ask("lock", { turn: 0, locked: true })).toEqual(OK);
    await ann.until(() => ann.told.view?.view.world.turn === 1 && ann.table().turn === 1);
    expect(ann.told.view?.history).toHaveLength(1);
    expect(ann.told.view?.view.cabinet?.split).toMatchObject({ trainBp: 3_000 });
    expect(ann.table().seats.US?.isLocked).toBe(false);
  });

  it("is played to its end against bots", async () => {
    const ann = await server.create({ seats: 12 });
    await ann.ask("start", {});
    for (const turn of [0, 1]) {
      await ann.until(() => ann.told.view?.view.world.turn === turn);
      expect(await ann.ask("lock", { turn, locked: true })).toEqual(OK);
    }
    await ann.until(() => ann.table().phase === "finished");
    expect(ann.told.view?.view.world.ending).toBe("finished");
    expect(Object.values(ann.table().seats)).toHaveLength(12);
    expect(Object.values(ann.table().seats).every(({ scoreBp }) => scoreBp > 0)).toBe(true);
  });

  it("tells each connection every record of the history once", async () => {
    const { ann, bob } = await startedByTwo();
    const turns = (who: typeof ann) => who.told.view?.history.map(({ turn }) => turn);
    const play = async (turn: number) => {
      for (const { ask } of [ann, bob]) expect(await ask("lock", { turn, locked: true })).toEqual(OK);
      for (const { until, told } of [ann, bob]) await until(() => told.view?.view.world.turn === turn + 1);
    };
    await play(0);
    expect(turns(ann)).toEqual([0]);
    await play(1);
    expect(turns(ann)).toEqual([1]);
    const watcher = await server.join(ann.room.roomId, { nickname: "Cleo", watch: true });
    await watcher.until(() => watcher.told.view !== undefined);
    expect(turns(watcher)).toEqual([0, 1]);
  });

  it("resolves by its timer", async () => {
    const ann = await server.create({ timerSeconds: 1 });
    await ann.ask("start", {});
    await ann.until(() => ann.table().deadline > Date.now());
    await ann.until(() => ann.told.view?.view.world.turn === 1);
  });

  it("carries chat", async () => {
    const { ann, bob } = await startedByTwo();
    expect(await ann.ask("chat", { text: "  Good evening  " })).toEqual(OK);
    await bob.until(() => bob.table().chat.length === 1);
    expect(bob.table().chat).toEqual([
      { name: "Ann", nation: "US", text: "Good evening", phrase: "", filled: "", turn: 0 },
    ]);
  });

  it("tells of offers in unfinished plans", async () => {
    const { ann, bob } = await startedByTwo();
    const gives = [{ kind: "money", amount: 100 } as const];
    await ann.ask("plan", { turn: 0, orders: [{ kind: "offer", to: "BR", gives, takes: [], turns: 1 }] });
    await bob.until(() => bob.told.offers?.offers.length === 1);
    expect(bob.told.offers?.offers[0]).toMatchObject({ from: "US", gives });
  });
});

describe("a request that won't do", () => {
  it("is refused with its code, and changes nothing", async () => {
    const { ann, bob } = await startedByTwo();
    await ann.ask("plan", { turn: 0, orders: [SPLIT] });
    const tooMuch = { ...SPLIT, trainBp: 9_000 };
    const answer = await ann.ask("plan", { turn: 0, orders: [SPLIT, tooMuch] });
    expect(answer).toMatchObject({ ok: false, index: 1, refusal: { code: "splitOver" } });
    expect(await ann.ask("plan", { turn: 5, orders: [] })).toEqual(code("wrongTurn"));
    expect(await ann.ask("lock", { turn: 5, locked: true })).toEqual(code("wrongTurn"));
    expect(await bob.ask("chooseNation", { nation: "CN" })).toEqual(code("wrongPhase"));
    const back = await server.join(ann.room.roomId, { nickname: "Ann", token: ann.told.seat!.token });
    await back.until(() => back.told.view !== undefined);
    expect(back.told.view?.plan).toEqual([SPLIT]);
  });

  it("need not even be a message of the game, and does not cost the connection", async () => {
    const { ann } = await startedByTwo();
    const malformed: unknown[] = [
      undefined,
      "plan",
      { turn: 0 },
      { turn: "0", orders: [] },
      { turn: 0, orders: [{ kind: "nuke" }] },
      { turn: 0, orders: [{ ...SPLIT, trainBp: 0.5 }] },
      { turn: 0, orders: [{ ...SPLIT, extra: 1 }] },
      { turn: 0, orders: Array(500).fill(SPLIT) },
      { turn: 0, orders: [], __proto__: { ok: true }, more: 1 },
    ];
    for (const body of malformed) {
      expect(await ann.ask("plan", body as never)).toEqual(code("badMessage"));
      expect(await ann.room.request("plan", body)).toEqual(code("badMessage"));
    }
    expect(await ann.ask("chat", { text: " " })).toEqual(code("badMessage"));
    expect(await ann.ask("chat", { text: "x".repeat(301) })).toEqual(code("badMessage"));
    expect(await ann.ask("plan", { turn: 0, orders: [SPLIT] })).toEqual(OK);
  });

  it("may come often, but not without end", async () => {
    const { ann } = await startedByTwo();
    const burst = (count: number) =>
      Promise.all(Array.from({ length: count }, () => ann.ask("plan", { turn: 0, orders: [SPLIT] })));
    for (let k = 0; k < 2; k++) {
      expect(await burst(25)).toEqual(Array(25).fill(OK));
      await new Promise((resolve) => setTimeout(resolve, 2_100));
    }
    await burst(100).catch(() => {});
    expect(await ann.closed).toBe(CloseCode.WITH_ERROR);
  });

  it("is heard once: neither again, nor after a later one", async () => {
    const { ann } = await startedByTwo();
    const plan = (step: number, orders: unknown[]) => ann.room.request("plan", { step, body: { turn: 0, orders } });
    expect(await plan(100, [SPLIT])).toEqual(OK);
    expect(await plan(100, [])).toEqual(OK);
    expect(await plan(99, [])).toEqual(code("repeated"));
    const back = await server.join(ann.room.roomId, { nickname: "Ann", token: ann.told.seat!.token });
    await back.until(() => back.told.view !== undefined);
    expect(back.told.view?.plan).toEqual([SPLIT]);
  });

  it("to come in is refused in a word", async () => {
    const { sdk } = server;
    const options = { version: PROTOCOL_VERSION, nickname: "Eve" };
    const ann = await server.create();
    const { roomId } = ann.room;
    await expect(sdk.joinById(roomId, { ...options, version: 99 })).rejects.toThrow("oldClient");
    await expect(sdk.joinById(roomId, { ...options, nickname: " \u3164" })).rejects.toThrow("unseenName");
    await expect(sdk.joinById(roomId, { ...options, nation: "US" })).rejects.toThrow("badMessage");
    const opening = { ...options, scenario: "none", timerSeconds: 0, seats: 2, isPublic: true };
    await expect(sdk.create(ROOM, opening)).rejects.toThrow("badMessage");
    const unseen = { ...opening, scenario: "quick", nickname: "\u2800" };
    await expect(sdk.create(ROOM, unseen)).rejects.toThrow("unseenName");
    await expect(sdk.create(ROOM, { ...unseen, nickname: "heil hitler" })).rejects.toThrow("unfitName");
    await expect(sdk.create(ROOM, { ...opening, scenario: "quick", roomId: "MINE" })).rejects.toThrow("badMessage");
    await expect(sdk.joinOrCreate(ROOM, options)).rejects.toThrow();
    await expect(sdk.join(ROOM, options)).rejects.toThrow();
  });
});

describe("a seat", () => {
  it("is come back to by its token, with its plan", async () => {
    const { ann, bob } = await startedByTwo();
    await ann.ask("plan", { turn: 0, orders: [SPLIT] });
    await ann.drop();
    await bob.until(() => bob.table().seats.US?.isConnected === false);
    const back = await server.join(ann.room.roomId, { nickname: "Anything", token: ann.told.seat!.token });
    await back.until(() => back.told.view !== undefined);
    expect(back.told.seat).toEqual(ann.told.seat);
    expect(back.told.view).toMatchObject({ view: { me: "US" }, plan: [SPLIT] });
    await bob.until(() => bob.table().seats.US?.isConnected === true);
    expect(bob.table().seats.US?.name).toBe("Ann");
  });

  it("is taken over by a second page of the same person", async () => {
    const { ann, bob } = await startedByTwo();
    const second = await server.join(ann.room.roomId, { nickname: "Ann", token: ann.told.seat!.token });
    expect(await ann.closed).toBe(4_004);
    expect(await second.ask("plan", { turn: 0, orders: [SPLIT] })).toEqual(OK);
    expect(bob.table().seats.US).toMatchObject({ name: "Ann", isConnected: true });
  });

  it("is not taken by a page that comes back by itself from the one on which its person has gone on", async () => {
    const { ann } = await startedByTwo();
    const come = (page: string, isByItself: boolean) =>
      server.join(ann.room.roomId, { nickname: "Ann", token: ann.told.seat!.token, page, isByItself });
    const phone = await come("phone", false);
    expect(await ann.closed).toBe(CLOSE_CODES.takenOver);
    await expect(come("laptop", true)).rejects.toThrow("takenOver");
    expect(await phone.ask("plan", { turn: 0, orders: [SPLIT] })).toEqual(OK);
    // Its own line may be dead, which the server has yet to notice.
    const phoneAgain = await come("phone", true);
    expect(await phone.closed).toBe(CLOSE_CODES.takenOver);
    await phoneAgain.drop();
    await expect
      .poll(() =>
        come("laptop", true).then(
          () => "in",
          () => "out",
        ),
      )
      .toBe("in");
  });

  it("is not come to by a token that was made up", async () => {
    const { ann, bob } = await startedByTwo();
    const made = { nickname: "Eve", token: "x".repeat(22) };
    await expect(server.join(ann.room.roomId, made)).rejects.toThrow("unknownSeat");
    expect(bob.table().watchers, "nor made somebody new").toBe(0);
  });

  it("is left to a bot for good, and the host's role to the next", async () => {
    const { ann, bob } = await startedByTwo();
    expect(bob.table().host).toBe("Ann");
    await ann.room.leave();
    await bob.until(() => bob.table().host === "Bob" && bob.table().seats.US?.isBot === true);
    expect(await bob.ask("lock", { turn: 0, locked: true })).toEqual(OK);
    await bob.until(() => bob.table().turn === 1);
  });
});

describe("what is hidden", () => {
  it("stays hidden: a rival sees no cabinet but its own, a watcher none", async () => {
    const { ann, bob } = await startedByTwo();
    const watcher = await server.join(ann.room.roomId, { nickname: "Cleo", watch: true });
    for (const one of [ann, bob]) await one.ask("lock", { turn: 0, locked: true });
    await watcher.until(() => watcher.told.view?.view.world.turn === 1 && watcher.table().watchers === 1);
    await bob.until(() => bob.told.view?.view.world.turn === 1);
    expect(bob.told.view?.view.me).toBe("BR");
    const own = JSON.stringify(bob.told.view?.view.cabinet);
    const all = JSON.stringify(bob.told);
    expect(all.replace(own, "")).not.toContain("cashM");
    expect(all).not.toContain('"fate"');
    expect(JSON.stringify([watcher.told, watcher.table()])).not.toMatch(/cashM|"fate"|"seed"|token(?!s|":")/i);
    expect(watcher.told.view?.plan).toEqual([]);
    expect(await watcher.ask("plan", { turn: 1, orders: [] })).toEqual(code("noSeat"));
  });
});
