import { ColyseusSDK, type Room } from "@colyseus/sdk";
import { lessonOnRecord } from "../../server/lessons/storedLesson.ts";
import { placedAt } from "../../server/lessons/views.ts";
import type { MatchStore } from "../../server/store/store.ts";
import type { LessonAnswer, LessonMessages, LessonOptions } from "../../shared/protocol/lesson.ts";
import { PROTOCOL_VERSION } from "../../shared/protocol/protocol.ts";
import { happens, pick } from "../../shared/state/random.ts";
import { player } from "../server/testServer.ts";
import { drawnWish, Witness } from "../support/boards.ts";
import { within } from "./planner.ts";

const version = PROTOCOL_VERSION;
const OPTIONS: LessonOptions = {
  scenario: "quick", minutes: 45, turns: 24, timerSeconds: 0, tables: 2, nations: 3, pupilsPerNation: 2,
  isDuplicate: true, chat: "off", hasMadeNames: false, bots: "careless",
}; // biome-ignore format: a list
const MOST_PUPILS = 12;
const NO_TABLE = 40;

/** A line to a lesson that keeps what it was told. */
function line(room: Room, sees: (board: LessonMessages["board"]) => void) {
  const told: Partial<LessonMessages> = {};
  room.reconnection.enabled = false;
  room.onMessage("place", (message: LessonMessages["place"]) => {
    told.place = message;
  });
  room.onMessage("board", (message: LessonMessages["board"]) => {
    told.board = message;
    sees(message);
  });
  return { room, told };
}

async function enter(address: string, code: string, more: object, sees: Parameters<typeof line>[1] = () => {}) {
  const response = await fetch(`${address}/api/lessons/${code}`);
  const body = (await response.json()) as { roomId?: string; error?: string };
  if (body.roomId === undefined) throw new Error(`lesson ${code} does not come back: ${body.error}`);
  const one = line(await new ColyseusSDK(address).joinById(body.roomId, { version, ...more }), sees);
  for (let k = 0; k < 200 && !(one.told.place ?? one.told.board); k++) await pause();
  return one;
}

/** A teacher and a class, who come, are seated and moved without pause, and remember all that the server acknowledged. */
export class Classroom {
  code = "";
  /** Wishes that were acknowledged, and all that were answered. */
  acknowledged = 0;
  private answered = 0;
  private key = "";
  private readonly seed: number;
  private draws = 0;
  private teacher: ReturnType<typeof line> | undefined;
  private address = "";
  /** Of everybody who was let in. */
  private readonly tokens: string[] = [];
  private readonly witness = new Witness();
  private isResting = false;
  /** What was not as it must be while it played. */
  private readonly seen: string[] = [];

  constructor(seed: number) {
    this.seed = seed;
  }

  readonly pick = (count: number): number => pick(count, this.seed, this.draws++);
  readonly oneOf = <T>(options: readonly T[]): T => options[this.pick(options.length)] as T;
  readonly happens = (chanceBp: number): boolean => happens(chanceBp, this.seed, this.draws++);

  async open(address: string): Promise<void> {
    const headers = { "content-type": "application/json" };
    const opened = await fetch(`${address}/api/lessons`, { method: "POST", headers, body: JSON.stringify(OPTIONS) });
    const { code, key } = (await opened.json()) as { code: string; key: string };
    this.code = code;
    this.key = key;
    this.address = address;
    for (let k = 0; k < 4; k++) await this.arrive();
    this.teacher = await this.teach();
  }

  /** Wishes and comes until the line is lost, or it is called to rest. */
  async play(): Promise<void> {
    const { teacher } = this;
    this.isResting = false;
    let isLost = false;
    teacher?.room.onLeave(() => {
      isLost = true;
    });
    try {
      while (teacher && !isLost && !this.isResting) await this.step(teacher);
    } catch {
      // The server is gone in the midst of it; what was under way stays unknown.
    }
  }

  /** Resolves once a wish was answered from now on; a kill comes after that. */
  async hasActed(): Promise<void> {
    const before = this.answered;
    for (let k = 0; k < 150 && this.answered === before; k++) await pause();
  }

  /** Ends what play began, at the next step. */
  rest(): void {
    this.isResting = true;
  }

  /** The teacher comes back by the key, and everybody by their secret. @returns what is not as it was acknowledged. */
  async comeBack(address: string): Promise<string[]> {
    this.address = address;
    this.teacher = await this.teach();
    // What the tables missed is told to them before the next wish, even one that is refused.
    await this.teacher.room.request("show", { table: NO_TABLE });
    this.witness.settle();
    const { board } = this.witness;
    if (!board) return [`lesson ${this.code}: nothing is shown to its teacher`];
    const faults = this.seen.splice(0);
    let lost = 0;
    for (const token of this.tokens) {
      const back = await enter(address, this.code, { token }).catch((error: Error) => {
        if (error.message !== "noSeat") throw error;
        lost += 1;
      });
      if (!back) continue;
      const { name, table, nation } = back.told.place ?? {};
      const known = board.pupils.find((pupil) => pupil.name === name);
      if (!known || known.nation !== nation) faults.push(`${name} is at another place than the teacher sees`);
      // One of them looks whether the table knows them, too.
      if (table !== undefined && this.happens(3_000)) faults.push(...(await this.sit(address, table, token, nation)));
      back.room.leave().catch(() => {});
    }
    if (lost > this.witness.removals) faults.push(`${lost} pupils are lost`);
    return faults.map((fault) => `lesson ${this.code}: ${fault}`);
  }

  /** Whether its record, and those of its tables, hold the class as it was shown last. */
  async heldTo(store: MatchStore): Promise<string[]> {
    const kept = lessonOnRecord((await store.lesson(this.code))?.lesson);
    const faults: string[] = [];
    const { board } = this.witness;
    const ids = new Set(kept.pupils.map(({ id }) => id));
    const lost = board?.pupils.filter(({ id }) => !ids.has(id)) ?? [];
    if (lost.length > 0) faults.push(`lost: ${lost.map(({ name }) => name)}`);
    // A table that could not be reached, since its process was just killed, is told later.
    if (board?.tables.some(({ phase }) => phase === "lobby")) return faults;
    for (const [index, table] of kept.tables.entries()) {
      const seated = (await store.load(table))?.people.map(({ tokenHash, nation }) => `${tokenHash} ${nation}`);
      const wanted = placedAt(kept, index).map(({ tokenHash, nation }) => `${tokenHash} ${nation}`);
      if (seated?.sort().join() !== wanted.sort().join())
        faults.push(`at table ${index} sit others than in the lesson`);
    }
    return faults.map((fault) => `lesson ${this.code}: ${fault}`);
  }

  private teach() {
    return enter(this.address, this.code, { key: this.key }, (board) => this.seen.push(...this.witness.sees(board)));
  }

  private async sit(address: string, table: string, token: string, nation: string | undefined): Promise<string[]> {
    await fetch(`${address}/api/matches/${table}`);
    const at = player(await new ColyseusSDK(address).joinById(table, { version, nickname: "?", token }));
    await at.until(() => at.told.seat !== undefined);
    const found = at.told.seat?.nation;
    await at.room.leave();
    return found === nation ? [] : [`a table has somebody for ${found} who leads ${nation}`];
  }

  private async arrive(): Promise<void> {
    const { told, room } = await enter(this.address, this.code, { nickname: `Pupil ${this.tokens.length}` });
    if (told.place) this.tokens.push(told.place.token);
    room.leave().catch(() => {});
  }

  private async step({ room, told }: ReturnType<typeof line>): Promise<void> {
    await pause();
    const { board } = told;
    if (!board) return;
    if (this.tokens.length < MOST_PUPILS && this.happens(500)) return this.arrive();
    const wish = drawnWish(board, this);
    this.witness.asks(wish.kind);
    const answer = await within(room.request<unknown, LessonAnswer>(wish.kind, wish.body));
    if (!answer) throw new Error("no answer");
    this.acknowledged += Number(answer.ok);
    this.answered += 1;
    this.seen.push(...this.witness.hears(wish, answer.ok));
  }
}

/** A server lets thirty messages through in a second. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 35));
