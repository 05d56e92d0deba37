import { LessonDesk, type LessonLine } from "../../server/lessons/lessonDesk.ts";
import { roomTables } from "../../server/lessons/roomTables.ts";
import { type KeptLesson, lessonOnRecord } from "../../server/lessons/storedLesson.ts";
import type { Tables } from "../../server/lessons/tables.ts";
import { type TableAct, taught } from "../../server/lessons/taughtTable.ts";
import type { Desk } from "../../server/match/desk.ts";
import type { MatchOptions } from "../../server/match/match.ts";
import type { TakingUp } from "../../server/match/takingUp.ts";
import type { MatchStore } from "../../server/store/store.ts";
import type { LessonAnswer, LessonJoin, LessonWishKind } from "../../shared/protocol/lesson.ts";
import { CLOSE_CODES } from "../../shared/protocol/protocol.ts";
import type { World } from "./world.ts";

/** In basis points of all that is asked of tables: it does not come there, or its answer does not come back. */
const UNREACHED_BP = 100;
const UNANSWERED_BP = 100;
const REACHED_WITHIN_MS = 8_000;
const LOOK_MS = 1_000;

/** A process, as far as its lessons know it. */
export interface LessonProcess {
  readonly store: MatchStore;
  readonly records: TakingUp;
  readonly lessons: SimLessons;
  readonly isGone: boolean;
  readonly isCutOff: boolean;
  open(code: string, options: MatchOptions): void;
  deskOf(code: string): Desk | undefined;
  closeForGood(code: string): Promise<void>;
}

/** All processes, as far as lessons know of them. */
export interface LessonCluster {
  world: World;
  processes: readonly LessonProcess[];
  /** How many tables of lessons were opened. */
  opened: number;
  /** Something happened that must not happen. */
  fault: (what: string) => void;
}

/** The lessons of one process: the real desks and lessons over simulated lines, and their tables in whichever process. */
export class SimLessons {
  private readonly cluster: LessonCluster;
  private readonly process: LessonProcess;
  private readonly desks = new Map<string, { desk: LessonDesk; lines: Set<LessonLine> }>();
  private readonly tables: Tables;

  constructor(cluster: LessonCluster, process: LessonProcess) {
    this.cluster = cluster;
    this.process = process;
    this.tables = roomTables({
      rooms: { order: (options) => this.order(options), call: (...asked) => this.call(...asked) },
      records: process.records,
      store: process.store,
      clock: cluster.world,
      most: { tables: 40, nations: 12 },
      places: { free: async () => 100 },
    })("network");
  }

  has(code: string): boolean {
    return this.desks.has(code);
  }

  /** Where a lesson is; here, if no process is known to have it. */
  async find(code: string): Promise<SimLessons | undefined> {
    const known = () =>
      this.cluster.processes.find(
        (other) => !other.isGone && (other === this.process || !other.isCutOff) && other.lessons.has(code),
      );
    const there = known();
    if (there) return there.lessons;
    const found = await this.process.store.lesson(code);
    if (found && !this.has(code)) this.open(code, { lesson: lessonOnRecord(found.lesson), version: found.version });
    return found && this;
  }

  private open(code: string, kept: KeptLesson): void {
    const { store } = this.process;
    const { world } = this.cluster;
    const lines = new Set<LessonLine>();
    const end = () => {
      if (this.desks.get(code)?.desk !== desk) return;
      this.desks.delete(code);
      for (const line of [...lines]) line.close(CLOSE_CODES.comeBack);
    };
    const desk = new LessonDesk(kept, {
      tables: this.tables,
      isFit: () => true,
      keep: (lesson, version) => store.keepLesson(code, lesson, world.now(), version),
      isNewest: async (version) => (await store.lesson(code))?.version === version,
      unkept: end,
    });
    this.desks.set(code, { desk, lines });
    const look = () => {
      if (this.desks.get(code)?.desk !== desk) return;
      desk.look().catch((error) => this.cluster.fault(`a look failed: ${(error as Error).message}`));
      world.after(LOOK_MS, look);
    };
    world.after(LOOK_MS, look);
  }

  /** @returns why not; "failed" when it was no refusal. */
  async enter(code: string, line: LessonLine, wish: Omit<LessonJoin, "version">): Promise<string | undefined> {
    const at = this.desks.get(code);
    if (!at) return "failed";
    at.lines.add(line);
    const refusal = await at.desk.enter(line, wish).catch(() => "failed");
    return this.desks.get(code) === at ? refusal : "failed";
  }

  lost(code: string, line: LessonLine): void {
    const at = this.desks.get(code);
    if (at?.lines.delete(line)) at.desk.gone(line);
  }

  async ask(code: string, line: LessonLine, kind: LessonWishKind, payload: object): Promise<LessonAnswer> {
    const at = this.desks.get(code);
    const failed: LessonAnswer = { ok: false, refusal: { code: "storeAway" } };
    return at ? at.desk.ask(line, kind, payload).catch(() => failed) : failed;
  }

  /** Everything ends where it is. */
  kill(): void {
    const ended = [...this.desks.values()];
    this.desks.clear();
    for (const { lines } of ended) for (const line of [...lines]) line.close(1_006);
  }

  private async order(options: MatchOptions): Promise<string> {
    const code = `TABLE${this.cluster.opened++}`;
    this.process.open(code, options);
    await this.process.deskOf(code)?.match.kept();
    return code;
  }

  private async call(code: string, method: string, given: readonly unknown[]): Promise<unknown> {
    const { world, processes } = this.cluster;
    const at = processes.find(
      (other) => (other === this.process || (!other.isCutOff && !this.process.isCutOff)) && other.deskOf(code),
    );
    await world.sleep(at === this.process ? 1 : world.between(1, 60));
    // A process that is gone asks nothing more, and hears no answer.
    if (this.process.isGone) await new Promise(() => {});
    const desk = at?.deskOf(code);
    if (!at || !desk || world.fails(UNREACHED_BP)) throw new Error("not reached");
    if (method === "closeForGood") return at.closeForGood(code);
    if (method === "announce") return undefined;
    const [act, ...rest] = JSON.parse(JSON.stringify(given)) as [TableAct, ...never[]];
    const late = world.sleep(REACHED_WITHIN_MS).then(() => {
      throw new Error("no answer");
    });
    const answer = await Promise.race([taught(desk, act, rest), late]);
    if (world.fails(UNANSWERED_BP)) throw new Error("no answer");
    return answer === undefined ? undefined : JSON.parse(JSON.stringify(answer));
  }
}
