import { ColyseusSDK, type Room } from "@colyseus/sdk";
import type { LessonAnswer, LessonMessages, LessonOptions } from "../../shared/protocol/lesson.ts";
import { PROTOCOL_VERSION } from "../../shared/protocol/protocol.ts";
import { type Board, changeBetween, drawnWish, faultsIn, Witness } from "../support/boards.ts";
import { LESSON, Nonsense } from "./nonsense.ts";

const version = PROTOCOL_VERSION;
const OPTIONS: LessonOptions = {
  scenario: "quick", minutes: 45, turns: 8, timerSeconds: 0, tables: 2, nations: 3, pupilsPerNation: 2,
  isDuplicate: true, chat: "off", hasMadeNames: false, bots: "careless",
}; // biome-ignore format: a list
const PUPILS = 5;
const AT_ONCE = 20;
const RAW = 0.02;
/** Wishes of the honest teacher until another lesson begins. */
const WISHES = 60;

interface Run {
  address: string;
  isOver: () => boolean;
  faults: string[];
  /** Of what was sent, how much was answered. */
  heard: (sent: number, answered: number, lineEnded: boolean) => void;
}

/** A line to a lesson; each board that comes by it is looked at. */
function line(room: Room, faults: string[]) {
  const told: Partial<LessonMessages> = {};
  const one = { room, told, isOpen: true };
  room.reconnection.enabled = false;
  room.onError(() => {});
  room.onMessage("*", () => {});
  room.onMessage("place", (message: LessonMessages["place"]) => {
    told.place = message;
  });
  room.onMessage("board", (message: Board) => {
    told.board = message;
    faults.push(...faultsIn(message));
  });
  room.onLeave(() => {
    one.isOpen = false;
  });
  return one;
}

async function opened(address: string, faults: string[]) {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${address}/api/lessons`, { method: "POST", headers, body: JSON.stringify(OPTIONS) });
  const { code, key } = (await response.json()) as { code: string; key: string };
  const enter = async (more: object) => {
    const { roomId } = (await (await fetch(`${address}/api/lessons/${code}`)).json()) as { roomId: string };
    const one = line(await new ColyseusSDK(address).joinById(roomId, { version, ...more }), faults);
    while (one.isOpen && !(one.told.place ?? one.told.board)) await new Promise((resolve) => setTimeout(resolve, 5));
    return one;
  };
  const pupils: Awaited<ReturnType<typeof enter>>[] = [];
  for (let k = 0; k < PUPILS; k++) pupils.push(await enter({ nickname: `Pupil ${k}` }));
  return { code, pupils, teach: () => enter({ key }), enter };
}
type Opened = Awaited<ReturnType<typeof opened>>;

/** Sends nonsense by a line, some at once. @returns the answers. */
async function talk(room: Room, nonsense: Nonsense, board: Board | undefined, heard: Run["heard"]) {
  const ids = board?.pupils.map(({ id }) => id);
  const answers: Promise<LessonAnswer>[] = [];
  for (let k = 0; k < AT_ONCE && room.connection.isOpen; k++) {
    if (nonsense.chance(RAW)) room.connection.send(nonsense.bytes());
    else answers.push(room.request<unknown, LessonAnswer>(nonsense.kind(), nonsense.body(ids), { timeout: 3_000 }));
  }
  const settled = await Promise.allSettled(answers);
  const given = settled.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  heard(AT_ONCE, given.length, !room.connection.isOpen);
  return { given, isAllAnswered: given.length === answers.length };
}

/** A teacher who sees to a lesson as people do, while its pupils talk nonsense to it. */
export async function honestLesson(seed: number, { address, isOver, faults, heard }: Run): Promise<number> {
  const nonsense = new Nonsense(seed, LESSON);
  const draw = { pick: nonsense.pick, oneOf: nonsense.oneOf, happens: (bp: number) => nonsense.chance(bp / 10_000) };
  let wishes = 0;
  while (!isOver()) {
    const lesson = await opened(address, faults);
    const teacher = await lesson.teach();
    const witness = new Witness();
    if (teacher.told.board) witness.sees(teacher.told.board);
    teacher.room.onMessage("board", (board: Board) => faults.push(...witness.sees(board)));
    let isDoneWith = false;
    const pupils = lesson.pupils.map((pupil) => babble(lesson, pupil, nonsense, () => isDoneWith || isOver(), heard));
    for (let k = 0; k < WISHES && !isOver(); k++, wishes++) {
      const { board } = witness;
      if (!board || board.pupils.length === 0) break;
      const wish = drawnWish(board, draw);
      witness.asks(wish.kind);
      const answer = await teacher.room.request<unknown, LessonAnswer>(wish.kind, wish.body);
      faults.push(...witness.hears(wish, answer.ok));
    }
    isDoneWith = true;
    await Promise.all(pupils);
    teacher.room.leave().catch(() => {});
  }
  return wishes;
}

/** A pupil, who may wish for nothing, wishes for all sorts of things. */
async function babble(
  lesson: Opened,
  pupil: Opened["pupils"][number],
  nonsense: Nonsense,
  isOver: () => boolean,
  heard: Run["heard"],
): Promise<void> {
  const { token } = pupil.told.place ?? {};
  let here: Opened["pupils"][number] | undefined = pupil;
  while (here && !isOver()) {
    await talk(here.room, nonsense, undefined, heard);
    // Who was removed does not come back.
    if (!here.isOpen) here = await lesson.enter({ token }).catch(() => undefined);
  }
  here?.room.leave().catch(() => {});
}

/** A teacher who wishes for nonsense: what is refused changes nothing, and whatever is done, nobody is lost. */
export async function nonsenseLesson(seed: number, { address, isOver, faults, heard }: Run): Promise<void> {
  const nonsense = new Nonsense(seed, LESSON);
  const lesson = await opened(address, faults);
  let known: Board | undefined;
  while (!isOver()) {
    const teacher = await lesson.teach().catch(() => undefined);
    if (!teacher) continue;
    while (teacher.isOpen && !isOver()) {
      const before = teacher.told.board;
      if (before && known && before.phase === "arrival" && known.phase !== "arrival") faults.push("it has not begun");
      known = before;
      const { given, isAllAnswered } = await talk(teacher.room, nonsense, before, heard);
      const done = given.filter((answer) => answer?.ok).length;
      const now = teacher.told.board;
      if (!before || !now || !isAllAnswered) continue;
      const change = done === 0 ? changeBetween(before, now) : undefined;
      if (change !== undefined) faults.push(`all was refused, and something came of it: ${change}`);
      const ids = new Set(now.pupils.map(({ id }) => id));
      const lost = before.pupils.filter(({ id }) => !ids.has(id)).length;
      if (lost > done) faults.push(`${lost} pupils are lost by ${done} wishes`);
      if (now.pupils.length === 0 && !isOver()) {
        // Others come when all were removed.
        for (let k = 0; k < PUPILS; k++) (await lesson.enter({ nickname: `Pupil ${k}` })).room.leave().catch(() => {});
      }
    }
    teacher.room.leave().catch(() => {});
  }
}
