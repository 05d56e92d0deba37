import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ColyseusSDK } from "@colyseus/sdk";
import type { Order } from "../../shared/orders/index.ts";
import { PROTOCOL_VERSION, ROOM } from "../../shared/protocol/protocol.ts";
import { player } from "../server/testServer.ts";
import { honestLesson, nonsenseLesson } from "./fuzzedLesson.ts";
import { Nonsense } from "./nonsense.ts";
import type { FromTarget } from "./target.ts";

const PAGES = 6;
/** So many messages are under way on one line. */
const AT_ONCE = 40;
/** The memory is first looked at when so much of all has been sent: what is made once has been made by then. */
const WARM = 0.2;
const RAW = 0.02;

export interface FuzzResult {
  sent: number;
  answered: number;
  /** Lines that the server ended. */
  ended: number;
  turns: number;
  /** Wishes of a teacher whose pupils talk nonsense. */
  wishes: number;
  /** Of the heap, from when all was warm to the end; 1 = as it was. */
  growth: number;
  faults: string[];
}

type Player = ReturnType<typeof player>;
const version = PROTOCOL_VERSION;

/** The server in a process of its own. */
async function startTarget(faults: string[]) {
  const dataDir = mkdtempSync(join(tmpdir(), "tctm-fuzz-"));
  const target: ChildProcess = fork(join(import.meta.dirname, "target.ts"), {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    execArgv: ["--expose-gc", "--disable-warning=ExperimentalWarning"],
    env: { ...process.env, DATA_DIR: dataDir, DEV: "" },
  });
  let isEnding = false;
  target.on("message", (message: FromTarget) => "fault" in message && faults.push(message.fault));
  target.on("exit", (code) => !isEnding && faults.push(`the server ended (${code})`));
  const [{ address }] = (await once(target, "message")) as [{ address: string }];
  const heap = async (): Promise<number> => {
    const answer = new Promise<number>((resolve) => {
      const hear = (message: FromTarget) => {
        if (!("heapBytes" in message)) return;
        target.off("message", hear);
        resolve(message.heapBytes);
      };
      target.on("message", hear);
    });
    target.send("heap");
    return answer;
  };
  const end = async () => {
    isEnding = true;
    const ended = once(target, "exit");
    target.disconnect();
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { address, heap, end };
}

/** Two who play as people do, in a match that others talk nonsense to. */
async function honestly(address: string, isOver: () => boolean, faults: string[], playing: (code: string) => void) {
  const sdk = new ColyseusSDK(address);
  let turns = 0;
  while (!isOver()) {
    const options = { scenario: "quick", turns: 8, timerSeconds: 0, seats: 3, isPublic: false, seed: turns };
    const ann = player(await sdk.create(ROOM, { version, nickname: "Ann", ...options }));
    await ann.until(() => ann.told.seat !== undefined);
    const bob = player(await sdk.joinById(ann.room.roomId, { version, nickname: "Bob" }));
    await ann.ask("chooseNation", { nation: "US" });
    await bob.ask("chooseNation", { nation: "BR" });
    await ann.ask("start", {});
    playing(ann.room.roomId);
    for (let turn = 0; turn < 8 && !isOver(); turn++, turns++) {
      const trainBp = 1_000 + 100 * turn;
      await Promise.all(
        [ann, bob].map(async (one) => {
          await one.until(() => one.told.view?.view.world.turn === turn);
          const orders: Order[] = [{ kind: "split", trainBp, researchBp: 1_000, leaseBp: 0 }];
          for (const answer of [await one.ask("plan", { turn, orders }), await one.ask("lock", { turn, locked: true })])
            if (!answer.ok) faults.push(`an honest wish was refused: ${JSON.stringify(answer)}`);
          await one.until(() => one.told.view?.view.world.turn === turn + 1);
          const has = one.told.view?.view.cabinet?.split.trainBp;
          if (has !== trainBp) faults.push(`turn ${turn} was not played as it was planned: ${has}`);
        }),
      );
    }
    for (const one of [ann, bob]) one.room.leave().catch(() => {});
  }
  return turns;
}

/** Sends so many messages of no sense to a running match and to lessons, while others play them. */
export async function fuzzRun(
  messages: number,
  seed: number,
  told: (sent: number) => void = () => {},
): Promise<FuzzResult> {
  const faults: string[] = [];
  const target = await startTarget(faults);
  const { address } = target;
  const result: FuzzResult = { sent: 0, answered: 0, ended: 0, turns: 0, wishes: 0, growth: 1, faults };
  let code = "";
  const isOver = () => result.sent >= messages || faults.length > 0;
  const honest = honestly(address, isOver, faults, (next) => {
    code = next;
  });
  const heard = (sent: number, answered: number, isEnded: boolean) => {
    result.sent += sent;
    result.answered += answered;
    result.ended += Number(isEnded);
    told(result.sent);
  };
  const lessons = { address, isOver, faults, heard };
  /** One sits at a table of its own, so that it has a nation to talk nonsense for; the rest watch the honest ones. */
  const page = async (number: number) => {
    const nonsense = new Nonsense(seed * 1_000 + number);
    const sdk = new ColyseusSDK(address);
    const come = async (): Promise<Player> => {
      const nickname = `Page ${number}`;
      const own = { scenario: "quick", turns: 24, timerSeconds: 2, seats: 4, isPublic: false, seed: number };
      if (number === 0) {
        const here = player(await sdk.create(ROOM, { version, nickname, ...own }));
        await here.ask("chooseNation", { nation: "IN" });
        await here.ask("start", {});
        return here;
      }
      while (code === "") await new Promise((resolve) => setTimeout(resolve, 10));
      return player(await sdk.joinById(code, { version, nickname, watch: true }));
    };
    while (!isOver()) {
      const here = await come().catch(() => undefined);
      if (!here) continue;
      // A page may be told anything; it must not be what ends the run.
      here.room.onError(() => {});
      here.room.onMessage("*", () => {});
      let isOpen = true;
      void here.closed.then(() => {
        isOpen = false;
        result.ended += 1;
      });
      while (isOpen && !isOver()) {
        const answers: Promise<unknown>[] = [];
        for (let k = 0; k < AT_ONCE && isOpen; k++, result.sent++) {
          if (nonsense.chance(RAW)) here.room.connection.send(nonsense.bytes());
          else answers.push(here.room.request(nonsense.kind(), nonsense.payload(), { timeout: 3_000 }));
        }
        for (const answer of await Promise.allSettled(answers)) if (answer.status === "fulfilled") result.answered += 1;
        told(result.sent);
      }
      if (isOpen) here.room.leave().catch(() => {});
    }
  };
  try {
    const pages = Promise.all(Array.from({ length: PAGES }, (_, number) => page(number)));
    const taught = honestLesson(seed * 1_000 + PAGES, lessons);
    const mistaught = nonsenseLesson(seed * 1_000 + PAGES + 1, lessons);
    while (result.sent < messages * WARM && faults.length === 0)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const before = await target.heap();
    await pages;
    result.turns = await honest;
    result.wishes = await taught;
    await mistaught;
    // Matches and lessons that nobody is in any more are put away after a moment.
    for (let k = 0; k < 10 && (k === 0 || result.growth > 1.05); k++) {
      result.growth = (await target.heap()) / before;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    if (result.growth > 1.1) faults.push(`the heap grew to ${Math.round(100 * result.growth)} %`);
    return result;
  } finally {
    await target.end();
  }
}
