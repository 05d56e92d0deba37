import type { ColyseusSDK } from "@colyseus/sdk";
import { PROTOCOL_VERSION, ROOM } from "../../../shared/protocol/protocol.ts";
import { player } from "../../server/testServer.ts";
import { EIGHT } from "./middle.ts";

export const SEATS = 8;

/** A table of eight, at our server or a bare one. */
export interface TableOf {
  /** How long each took to get in, ms. */
  joinedMs: number[];
  /** Everybody locks, the last at once after the others. @returns until everybody has the next turn, ms. */
  play: () => Promise<number>;
  leave: () => Promise<void>;
}

const now = () => performance.now();

async function joined<T>(take: () => Promise<T>, times: number[]): Promise<T> {
  const start = now();
  const got = await take();
  times.push(now() - start);
  return got;
}

/** Eight people at a table of ours, in the first quarter of a match of sixteen. */
export async function ourTable(sdk: ColyseusSDK): Promise<TableOf> {
  const version = PROTOCOL_VERSION;
  const joinedMs: number[] = [];
  const options = {
    version,
    nickname: "Ann",
    scenario: "base",
    timerSeconds: 0,
    seats: SEATS,
    isPublic: false,
    seed: 7,
  };
  const first = player(await joined(() => sdk.create(ROOM, options), joinedMs));
  const people = [first];
  for (let k = 1; k < SEATS; k++) {
    const join = () => sdk.joinById(first.room.roomId, { version, nickname: `Bob ${k}` });
    people.push(player(await joined(join, joinedMs)));
  }
  let turn = 0;
  return {
    joinedMs,
    async play() {
      if (turn === 0) await begin(people);
      const isThere = (one: (typeof people)[number]) => (one.told.view?.view.world.turn ?? -1) > turn;
      const [last, ...others] = people;
      await Promise.all(others.map((one) => one.ask("lock", { turn, locked: true })));
      const start = now();
      const everybody = Promise.all(people.map((one) => one.until(() => isThere(one))));
      await last?.ask("lock", { turn, locked: true });
      await everybody;
      turn += 1;
      return now() - start;
    },
    leave: async () => void (await Promise.all(people.map(({ room }) => room.leave()))),
  };
}

/** A match that somebody plays with bots, begun. */
export async function matchAlone(sdk: ColyseusSDK): Promise<void> {
  const options = { version: PROTOCOL_VERSION, nickname: "Ann", scenario: "quick", timerSeconds: 0, isPublic: false };
  const person = player(await sdk.create(ROOM, { ...options, seats: SEATS, seed: 7 }));
  await begin([person]);
}

async function begin(people: ReturnType<typeof player>[]): Promise<void> {
  for (const [k, one] of people.entries()) {
    const answer = await one.ask("chooseNation", { nation: EIGHT[k] ?? "" });
    if (!answer.ok) throw new Error(`no seat: ${answer.refusal.code}`);
  }
  await people[0]?.ask("start", {});
  await Promise.all(people.map((one) => one.until(() => one.told.view !== undefined)));
}

/** The same people in a room without a game. */
export async function bareTable(sdk: ColyseusSDK): Promise<TableOf> {
  const joinedMs: number[] = [];
  const first = await joined(() => sdk.create("bare"), joinedMs);
  const rooms = [first];
  for (let k = 1; k < SEATS; k++) rooms.push(await joined(() => sdk.joinById(first.roomId), joinedMs));
  let waiting: (() => void)[] = [];
  for (const room of rooms) {
    room.reconnection.enabled = false;
    room.onMessage("view", () => waiting.pop()?.());
  }
  return {
    joinedMs,
    async play() {
      const everybody = Promise.all(rooms.map(() => new Promise<void>((resolve) => waiting.push(resolve))));
      const start = now();
      for (const room of rooms) room.send("lock");
      await everybody;
      waiting = [];
      return now() - start;
    },
    leave: async () => void (await Promise.all(rooms.map((room) => room.leave()))),
  };
}
