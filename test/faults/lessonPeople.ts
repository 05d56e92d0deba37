import type { LessonMessages } from "../../shared/protocol/lesson.ts";
import { CLOSE_CODES, type ServerMessages } from "../../shared/protocol/protocol.ts";
import { type Board, type DrawnWish, drawnWish, Witness } from "../support/boards.ts";
import { LessonPageLine } from "./lessonLine.ts";
import { Line } from "./line.ts";
import { type Cluster, killOne, type SimProcess, within } from "./process.ts";

type Place = LessonMessages["place"];

/** Finds the lesson through any process that runs, as a page does. */
async function lineTo(cluster: Cluster, code: string, heard: ConstructorParameters<typeof LessonPageLine>[3]) {
  const { world, processes } = cluster;
  const running = processes.filter(({ isGone }) => !isGone);
  if (running.length === 0) return undefined;
  const asked = world.oneOf(running);
  const at = await within(
    asked.lessons.find(code).catch(() => undefined),
    world.sleep(8_000),
  );
  return at && new LessonPageLine(world, at, code, heard);
}

/** A pupil, who waits, sits down where they are told to, loses lines and devices, and comes back. */
export class SimPupil {
  readonly name: string;
  token: string | undefined;
  /** Sent away, or not known any more. */
  isOut = false;
  /** Where the pupil sits, by what the table says. */
  seat: { table: string; nation: string | undefined } | undefined;
  private readonly cluster: Cluster;
  private readonly code: string;
  private place: Place | undefined;
  private line: LessonPageLine | undefined;
  private table: Line | undefined;
  private turn: number | undefined;

  constructor(cluster: Cluster, code: string, name: string) {
    this.cluster = cluster;
    this.code = code;
    this.name = name;
  }

  async play(isOver: () => boolean): Promise<void> {
    const { world } = this.cluster;
    await world.sleep(world.between(0, 30_000));
    while (!isOver() && !this.isOut) {
      await world.sleep(world.between(50, 1_500));
      if (this.table?.isOpen) await this.playOn(this.table);
      else if (this.line?.isOpen) await this.wait(this.line);
      else await this.come();
    }
  }

  private async come(): Promise<void> {
    this.place = undefined;
    const line = await lineTo(this.cluster, this.code, {
      message: (kind, message) => kind === "place" && this.line === line && this.hear(message as Place),
      closed: (code) => {
        if (this.line !== line) return;
        this.line = undefined;
        if (code === CLOSE_CODES.sentAway) this.isOut = true;
      },
    });
    if (!line) return;
    this.line = line;
    const refusal = await line.enter({ nickname: this.name, token: this.token });
    if (refusal === undefined || refusal === "failed") return;
    if (refusal === "noSeat") this.isOut = true;
    else this.cluster.fault(`${this.name} is refused: ${refusal}`);
  }

  private hear(place: Place): void {
    if (this.token !== undefined && place.token !== this.token) this.cluster.fault(`${this.name} is somebody else`);
    this.token = place.token;
    this.place = place;
  }

  private async wait(line: LessonPageLine): Promise<void> {
    const { world } = this.cluster;
    // Nothing was heard for long, or the device goes dark.
    if (!this.place ? world.happens(1_000) : world.fails(200)) return line.end();
    if (this.place?.table !== undefined) {
      line.end();
      await this.sit(this.place.table);
    } else if (this.place && world.fails(150)) {
      // Another device, on which nothing is known.
      this.token = undefined;
      line.end();
    }
  }

  private async sit(code: string): Promise<void> {
    const { world, processes } = this.cluster;
    const running = processes.filter(({ isGone }) => !isGone);
    if (running.length === 0) return;
    const asked = world.oneOf(running);
    const isThere = await within(
      asked.records.takeUp(code).catch(() => false),
      world.sleep(8_000),
    );
    const at = processes.find((process) => process.deskOf(code) && (process === asked || !process.isCutOff));
    if (isThere && at) await this.enter(at, code);
  }

  private async enter(at: SimProcess, code: string): Promise<void> {
    this.seat = undefined;
    this.turn = undefined;
    const line = new Line(this.cluster.world, at, code, {
      message: (kind, message) => {
        if (this.table !== line) return;
        if (kind === "seat") this.seat = { table: code, nation: (message as ServerMessages["seat"]).nation };
        if (kind === "view") this.turn = (message as ServerMessages["view"]).view.world.turn;
      },
      closed: () => {
        if (this.table === line) this.table = undefined;
      },
    });
    this.table = line;
    const refusal = await line.enter({ nickname: this.name, token: this.token });
    // Who is not known there asks the lesson.
    if (refusal !== undefined && !["noSeat", "noSuchMatch"].includes(refusal))
      this.cluster.fault(`${this.name} is refused at ${code}: ${refusal}`);
  }

  private async playOn(line: Line): Promise<void> {
    const { world } = this.cluster;
    // The seat was lost on its way: a page asks again by coming again.
    if (!this.seat && world.happens(2_000)) return this.leave(line);
    if (world.fails(300)) return this.leave(line);
    if (this.turn !== undefined && world.happens(300)) {
      const answer = await line.ask("lock", { turn: this.turn, locked: true });
      if (!answer) this.leave(line);
    }
  }

  private leave(line: Line): void {
    line.end(false);
    this.table = undefined;
  }
}

/** A teacher, who seats, moves, stops and hurries, and holds the lesson to its word. */
export class SimTeacher {
  readonly witness = new Witness();
  private readonly cluster: Cluster;
  private readonly code: string;
  private readonly key: string;
  private line: LessonPageLine | undefined;

  constructor(cluster: Cluster, code: string, key: string) {
    this.cluster = cluster;
    this.code = code;
    this.key = key;
  }

  async play(isOver: () => boolean): Promise<void> {
    const { world } = this.cluster;
    while (!isOver()) {
      await world.sleep(world.between(100, 2_500));
      if (this.line?.isOpen) await this.act(this.line);
      else await this.come();
    }
  }

  private async come(): Promise<void> {
    const line = await lineTo(this.cluster, this.code, {
      message: (kind, message) => {
        if (kind === "board" && this.line === line) this.report(this.witness.sees(message as Board));
      },
      closed: () => {
        if (this.line === line) this.line = undefined;
      },
    });
    if (!line) return;
    this.line = line;
    const refusal = await line.enter({ key: this.key });
    if (refusal !== undefined && refusal !== "failed") this.cluster.fault(`the teacher is refused: ${refusal}`);
  }

  private report(faults: readonly string[]): void {
    for (const fault of faults) this.cluster.fault(fault);
  }

  private async act(line: LessonPageLine): Promise<void> {
    const { cluster, witness } = this;
    const { world } = cluster;
    const { board } = witness;
    if (world.fails(300) || (!board && world.happens(1_000))) return line.end();
    const wish = board && this.wish(board);
    if (!wish) return;
    witness.asks(wish.kind);
    // What breaks off a wish in its midst is what is wanted to be seen.
    if (world.fails(1_500)) world.after(world.between(1, 150), () => killOne(cluster));
    const answer = await line.ask(wish.kind, wish.body);
    // What failed may have been done all the same.
    if (!answer || this.line !== line || (!answer.ok && answer.refusal.code === "storeAway")) return line.end();
    this.report(witness.hears(wish, answer.ok));
  }

  /** When all is well again, the lesson is played, with nothing stopped. */
  private wish(board: Board): DrawnWish | undefined {
    const { world } = this.cluster;
    if (board.pupils.length === 0) return undefined;
    if (!world.isCalm) return drawnWish(board, world);
    const asking = board.pupils.find(({ claims }) => claims !== undefined);
    if (board.phase === "arrival") return { kind: "start", body: {} };
    if (asking) return { kind: "accept", body: { pupil: asking.id, isSame: world.happens(5_000) } };
    if (board.pupils.some(({ table }) => table === undefined)) return { kind: "seatAll", body: {} };
    return board.isFrozen ? { kind: "freeze", body: { isFrozen: false } } : undefined;
  }
}
