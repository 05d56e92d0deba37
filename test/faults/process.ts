import type { Clock } from "../../server/match/clock.ts";
import { type Connection, Desk } from "../../server/match/desk.ts";
import type { MatchOptions } from "../../server/match/match.ts";
import { outcomeOf } from "../../server/match/playing.ts";
import { type Rooms, type TakingUp, takingUp } from "../../server/match/takingUp.ts";
import type { Database } from "../../server/store/database.ts";
import { sqliteDatabase } from "../../server/store/sqlite.ts";
import { sqlStore } from "../../server/store/sqlStore.ts";
import type { MatchStore, StoredMatch } from "../../server/store/store.ts";
import { CLOSE_CODES } from "../../shared/protocol/protocol.ts";
import { type FaultyDisk, faultyDisk } from "./disk.ts";
import { type LessonCluster, SimLessons } from "./lessons.ts";
import type { World } from "./world.ts";

/** What a thread that a turn was to be played on failed with: the turn is played all the same. */
const NO_THREAD = "no thread";

/** All processes that were ever started, and the disk that they share. */
export interface Cluster extends LessonCluster {
  disk: Database;
  processes: SimProcess[];
}

/** A server as the match knows it: the real store, desk and matches, with a simulated disk and simulated lines. */
export class SimProcess {
  readonly store: MatchStore;
  readonly records: TakingUp;
  readonly lessons: SimLessons;
  /** What is gone does nothing more, whatever was to happen later. */
  isGone = false;
  /** Others take it for dead, though it goes on. */
  isCutOff = false;
  private readonly disk: FaultyDisk;
  private readonly clock: Clock;
  private readonly cluster: Cluster;
  private readonly desks = new Map<string, { desk: Desk; lines: Set<Connection> }>();

  constructor(cluster: Cluster) {
    const { world, processes } = cluster;
    this.cluster = cluster;
    this.disk = faultyDisk(world, cluster.disk);
    this.store = sqlStore(this.disk);
    this.clock = {
      now: world.now,
      after: (ms, run) =>
        world.after(ms, () => {
          if (!this.isGone) run();
        }),
    };
    const rooms: Rooms = {
      isHere: (code) => this.desks.has(code),
      isWith: async (code, holder) => processes.find(({ store }) => store.holder === holder)?.desks.has(code) ?? false,
      takePlace: async () => {},
      open: async (record) => void this.seat(record.code, record.options, record),
    };
    const isAlive = async (holder: string) =>
      processes.some((other) => other.store.holder === holder && !other.isGone && !other.isCutOff);
    this.records = takingUp(this.store, rooms, isAlive, this.clock);
    this.lessons = new SimLessons(cluster, this);
  }

  open(code: string, options: MatchOptions): void {
    this.seat(code, options);
  }

  deskOf(code: string): Desk | undefined {
    return this.isGone ? undefined : this.desks.get(code)?.desk;
  }

  /** @returns why not. */
  enter(code: string, line: Connection, wish: { nickname: string; token?: string | undefined }): string | undefined {
    const seated = this.isGone ? undefined : this.desks.get(code);
    if (!seated) return "noSuchMatch";
    seated.lines.add(line);
    return seated.desk.enter(line, wish);
  }

  lost(code: string, line: Connection, isGoodbye: boolean): void {
    const seated = this.isGone ? undefined : this.desks.get(code);
    if (seated?.lines.delete(line)) seated.desk.gone(line, isGoodbye);
  }

  async closeForGood(code: string): Promise<void> {
    const seated = this.desks.get(code);
    if (!seated) return;
    await seated.desk.match.end();
    this.desks.delete(code);
    for (const line of seated.lines) line.close(CLOSE_CODES.closed);
  }

  /** SIGKILL: everything ends where it is. */
  kill(): void {
    this.isGone = true;
    this.disk.cut();
    this.lessons.kill();
    for (const { desk, lines } of this.desks.values()) {
      desk.match.close();
      for (const line of lines) line.close(1_006);
    }
    this.desks.clear();
  }

  private seat(code: string, options: MatchOptions, stored?: StoredMatch): void {
    const end = (closeCode: number) => {
      const seated = this.desks.get(code);
      if (!seated) return;
      this.desks.delete(code);
      seated.desk.match.close();
      for (const line of seated.lines) line.close(closeCode);
      void this.store.release(seated.desk.match.lease).catch(() => {});
    };
    const { world } = this.cluster;
    const desk = new Desk(
      options,
      {
        code,
        clock: this.clock,
        store: this.store,
        emptyMs: 30 * 60_000,
        isFit: () => true,
        playBeside: (playing) =>
          new Promise((resolve, reject) => {
            const fails = world.fails(500);
            this.clock.after(world.between(0, 400), () =>
              fails ? reject(new Error(NO_THREAD)) : resolve(outcomeOf(structuredClone(playing))),
            );
          }),
        tell: (event) => {
          if (event.kind === "abandoned") end(CLOSE_CODES.gone);
          if (event.kind === "unkept") end(CLOSE_CODES.comeBack);
          const isMeant = event.kind === "failed" && (event.error as Error).message === NO_THREAD;
          if (event.kind === "failed" && !isMeant)
            this.cluster.fault(`${event.what}: ${(event.error as Error).message}`);
        },
      },
      stored,
    );
    this.desks.set(code, { desk, lines: new Set() });
  }
}

/** One of those that run ends where it is, and another starts. */
export function killOne(cluster: Cluster): void {
  const running = cluster.processes.filter(({ isGone }) => !isGone);
  if (running.length === 0) return;
  cluster.world.oneOf(running).kill();
  cluster.processes.push(new SimProcess(cluster));
}

/** What comes of it, if it does in that time. */
export const within = <T>(work: Promise<T>, time: Promise<void>): Promise<T | undefined> =>
  Promise.race([work, time.then(() => undefined)]);

/** One or two servers on an empty disk. @param faults gets what must not happen. */
export function newCluster(world: World, faults: string[]): Cluster {
  const cluster: Cluster = {
    world,
    disk: sqliteDatabase(":memory:"),
    processes: [],
    opened: 0,
    fault: (what) => faults.push(`${what} (at ${world.now() - 1_000_000} ms)`),
  };
  for (let k = world.pick(2); k >= 0; k--) cluster.processes.push(new SimProcess(cluster));
  return cluster;
}
