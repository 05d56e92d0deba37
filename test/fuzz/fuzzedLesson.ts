import { ColyseusSDK, type Room } from "@colyseus/sdk";
import type { LessonAnswer, LessonMessages, LessonOptions } from "../../shared/protocol/lesson.ts";
import { PROTOCOL_VERSION } from "../../shared/protocol/protocol.ts";
import { type Board, changeBetween, type Draw, drawnWish, faultsIn, Witness } from "../support/boards.ts";
import { LESSON, Nonsense } from "./nonsense.ts";

const version = PROTOCOL_VERSION;
const OPTIONS: LessonOptions = {
  scenario: "quick", minutes: 45, turns: 8, timerSeconds: 0, tables: 2, nations: 2, pupilsPerNation: 1,
  isDuplicate: true, chat: "off", hasMadeNames: false, bots: "careless",
}; // biome-ignore format: a list
/** One more than the tables have seats for. */
const PUPILS = 5;
const AT_ONCE = 20;
/** What has no sense gets no answer; one that comes later is not waited for. */
const ANSWER_WITHIN_MS = 500;
const RAW = 0.02;
/** Wishes of a teacher until another lesson begins. */
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

const drawing = ({ pick, oneOf, chance }: Nonsense): Draw => ({ pick, oneOf, happens: (bp) => chance(bp / 10_000) });

/** What a wish holds: as it should be, for a nation or a table that is not there, or bent out of shape. */
function wrong(nonsense: Nonsense, body: Record<string, unknown>): unknown {
  if (nonsense.chance(0.2)) return body;
  if (nonsense.chance(0.3))
    return { ...body, ...nonsense.oneOf([{ nation: "nowhere" }, { table: 7 }, { pupil: "nobody" }]) };
  return nonsense.body(body);
}

/** Sends nonsense by a line, so much at once. @returns the answers. */
async function talk(
  room: Room,
  nonsense: Nonsense,
  board: Board | undefined,
  heard: Run["heard"],
  count = nonsense.chance(0.8) ? 1 : AT_ONCE,
) {
  const answers: Promise<LessonAnswer>[] = [];
  let sent = 0;
  for (; sent < count && room.connection.isOpen; sent++) {
    const { kind, body } = board ? drawnWish(board, drawing(nonsense)) : { kind: nonsense.kind(), body: { table: 0 } };
    const isKnown = nonsense.chance(0.7);
    if (nonsense.chance(RAW)) room.connection.send(nonsense.bytes());
    else
      answers.push(
        room.request<unknown, LessonAnswer>(isKnown ? kind : nonsense.kind(), wrong(nonsense, body), {
          timeout: ANSWER_WITHIN_MS,
        }),
      );
  }
  const settled = await Promise.allSettled(answers);
  const given = settled.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  // A line that is lost says so a moment later.
  if (sent === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  heard(sent, given.length, !room.connection.isOpen);
  return { given, isAllAnswered: given.length === answers.length };
}

/** A teacher who sees to a lesson as people do, while its pupils talk nonsense to it. */
export async function honestLesson(seed: number, { address, isOver, faults, heard }: Run): Promise<number> {
  const nonsense = new Nonsense(seed, LESSON);
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
      const wish = drawnWish(board, drawing(nonsense));
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
  while (!isOver()) {
    const lesson = await opened(address, faults);
    for (const pupil of lesson.pupils) pupil.room.leave().catch(() => {});
    let teacher: Awaited<ReturnType<Opened["teach"]>> | undefined;
    for (let k = 0; k < WISHES && !isOver(); k++) {
      if (!teacher?.isOpen) teacher = await lesson.teach().catch(() => undefined);
      const before = teacher?.told.board;
      if (!teacher || !before) continue;
      const { given, isAllAnswered } = await talk(teacher.room, nonsense, before, heard);
      const now = teacher.told.board ?? before;
      if (!isAllAnswered) continue;
      const done = given.filter((answer) => answer?.ok).length;
      const change = done === 0 ? changeBetween(before, now) : undefined;
      if (change !== undefined) faults.push(`all was refused, and something came of it: ${change}`);
      const ids = new Set(now.pupils.map(({ id }) => id));
      const lost = before.pupils.filter(({ id }) => !ids.has(id)).length;
      if (lost > done) faults.push(`${lost} pupils are lost by ${done} wishes`);
    }
    teacher?.room.leave().catch(() => {});
  }
}
