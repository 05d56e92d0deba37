import { afterAll, describe, expect, it } from "vitest";
import type { SeatsAnswer } from "../../shared/protocol/seats.ts";
import { testServer } from "./testServer.ts";

const server = await testServer();
afterAll(() => server.close());

const ask = (seats: object[]) =>
  fetch(`${server.address}/api/seats`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ seats }),
  });
const answerTo = async (...seats: object[]) => ((await (await ask(seats)).json()) as SeatsAnswer).seats;

describe("the seats that somebody holds", () => {
  it("are told of to who has their secret, from the lobby to the end, and also when the match is put away", async () => {
    const ann = await server.create();
    const bob = await server.join(ann.room.roomId);
    await ann.until(() => ann.told.seat !== undefined && bob.told.seat !== undefined);
    const { token, roomId: code } = ann.told.seat!;
    const own = { code, token };
    await bob.ask("chooseNation", { nation: "BR" });
    expect(await answerTo(own)).toEqual([
      { index: 0, code, scenario: "quick", phase: "lobby", turn: 0, turns: 2, name: "Ann", hasLeft: false, lesson: "" },
    ]);
    await ann.ask("chooseNation", { nation: "US" });
    await ann.ask("start", {});
    expect(await answerTo(own)).toMatchObject([{ phase: "planning", nation: "US", turn: 0 }]);
    for (const one of [ann, bob]) await one.ask("lock", { turn: 0, locked: true });
    await ann.until(() => ann.told.view?.view.world.turn === 1);
    await bob.drop();
    await ann.until(() => ann.table().seats.BR?.isConnected === false);
    const theirs = { code, token: bob.told.seat!.token };
    // A lost line is no goodbye.
    expect(await answerTo(theirs, own)).toMatchObject([
      { index: 0, name: "Bob", nation: "BR", turn: 1, hasLeft: false },
      { index: 1, name: "Ann" },
    ]);
    await ann.room.leave();
    await expect.poll(async () => (await answerTo(own))[0]?.hasLeft).toBe(true);
  });

  it("are not told of to anybody else, nor how many there are", async () => {
    const ann = await server.create();
    await ann.until(() => ann.told.seat !== undefined);
    const { token, roomId: code } = ann.told.seat!;
    const wrong = { code, token: "x".repeat(22) };
    expect(await answerTo(wrong, { code: "NOSUCH", token })).toEqual([]);
    expect((await ask(Array.from({ length: 21 }, () => wrong))).status).toBe(400);
    expect((await ask([{ code, token, more: 1 }])).status).toBe(400);
  });
});
