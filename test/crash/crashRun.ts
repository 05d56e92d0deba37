import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { postgresStore } from "../../server/store/postgres.ts";
import { sqliteStore } from "../../server/store/sqlite.ts";
import type { MatchStore } from "../../server/store/store.ts";
import { pick } from "../../shared/state/random.ts";
import { type ChildServer, childServer } from "../support/childServer.ts";
import { freePort, realPostgres, realRedis } from "../support/realServers.ts";
import { Classroom } from "./classroom.ts";
import { isOneOf, Planner } from "./planner.ts";

const MATCHES = 3;
const NATIONS = ["IN", "JP"] as const;
/** A lesson goes on for so many kills; then another begins. */
const KILLS_A_LESSON = 4;
/** A kill comes so long after everybody is back, at most, ms. */
const LONGEST_RUN_MS = 600;

export interface CrashResult {
  kills: number;
  /** Orders that the server acknowledged, and turns that were played. */
  acknowledged: number;
  turns: number;
  matches: number;
  /** Lessons, and wishes of their teachers that the server acknowledged. */
  lessons: number;
  wishes: number;
  faults: string[];
}

/** A server, or several that share their matches. */
export interface Site {
  start: () => Promise<ChildServer>;
  processes: number;
  /** The record, when all of them have ended. */
  openStore: () => Promise<MatchStore>;
  end: () => Promise<void>;
}

/** One server with its data folder. */
export function single(): Site {
  const dataDir = mkdtempSync(join(tmpdir(), "tctm-crash-"));
  return {
    start: () => childServer(dataDir),
    processes: 1,
    openStore: async () => sqliteStore(join(dataDir, "matches.sqlite")),
    end: async () => rmSync(dataDir, { recursive: true, force: true }),
  };
}

/** Three servers with a real PostgreSQL and a real Redis. */
export async function cluster(): Promise<Site> {
  const [database, redis] = await Promise.all([realPostgres(), realRedis()]);
  const dataDir = mkdtempSync(join(tmpdir(), "tctm-crash-"));
  return {
    async start() {
      const port = await freePort();
      const PUBLIC_ADDRESS = `127.0.0.1:${port}`;
      return childServer(dataDir, {
        PORT: `${port}`,
        DATABASE_URL: database.url,
        REDIS_URL: redis.url,
        PUBLIC_ADDRESS,
      });
    },
    processes: 3,
    openStore: () => postgresStore(database.url, () => {}),
    async end() {
      await Promise.all([database.stop(), redis.stop()]);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/**
 * Kills servers with SIGKILL at random moments of running matches and of a lesson, starts them again, and looks whether all is
 * as it was acknowledged to be: every plan, every turn's state, every seat, every pupil. Of several servers one is killed at a
 * time, and people come and come back through any of them.
 * @param told hears of each kill.
 */
export async function crashRun(
  site: Site,
  seed: number,
  kills: number,
  told: (kill: number) => void = () => {},
): Promise<CrashResult> {
  const tables: Planner[][] = [];
  const over: Planner[] = [];
  const lessons: Classroom[] = [];
  const faults: string[] = [];
  const servers = await Promise.all(Array.from({ length: site.processes }, () => site.start()));
  /** One that is to take the place of the one that was killed. */
  let starting: Promise<ChildServer> | undefined;
  let calls = 0;
  const anyAddress = () => servers[pick(servers.length, seed, "address", calls++)]?.address ?? "";
  let opened = 0;
  const openTable = async () => {
    const table = NATIONS.map((nation, index) => new Planner(nation, seed * 1_000 + opened * 10 + index));
    opened += 1;
    const [host, ...others] = table;
    await host?.open(anyAddress());
    for (const other of others) await other.join(anyAddress(), host?.code ?? "");
    await host?.start();
    tables.push(table);
  };
  try {
    for (let kill = 0; kill <= kills && faults.length === 0; kill++) {
      for (const table of tables.splice(0)) {
        if (table.every((planner) => planner.isOver)) over.push(...table);
        else tables.push(table);
      }
      while (tables.length < MATCHES) await openTable();
      if (kill % KILLS_A_LESSON === 0) {
        const opened = new Classroom(seed * 1_000 + kill);
        await opened.open(anyAddress());
        lessons.push(opened);
      }
      const lesson = lessons.at(-1);
      const playing = [...tables.flat(), ...(lesson ? [lesson] : [])].map((one) => one.play());
      await lesson?.hasActed();
      await new Promise((resolve) => setTimeout(resolve, 20 + pick(LONGEST_RUN_MS, seed, "kill", kill)));
      const victim = pick(servers.length, seed, "victim", kill);
      await servers[victim]?.end("SIGKILL");
      for (const planner of tables.flat()) planner.rest();
      lesson?.rest();
      await Promise.all(playing);
      // With others about, people need not wait for the one that was killed.
      const replaced = site.start();
      starting = replaced;
      if (servers.length === 1) servers[0] = await replaced;
      else servers.splice(victim, 1);
      const running = tables.flat().filter((planner) => !planner.isOver);
      faults.push(...(await Promise.all(running.map((planner) => planner.comeBack(anyAddress())))).flat());
      if (lesson) faults.push(...(await lesson.comeBack(anyAddress())));
      if (servers.length < site.processes) servers.push(await replaced);
      told(kill);
    }
    for (const server of servers) await server.end("SIGTERM");
    const planners = [...over, ...tables.flat()];
    const store = await site.openStore();
    const { turns, faults: lost } = await playedOtherwise(store, planners);
    faults.push(...lost);
    for (const lesson of lessons) faults.push(...(await lesson.heldTo(store)));
    await store.close();
    const acknowledged = planners.flatMap(({ plans }) => plans).filter((plan) => plan.acknowledged.length > 0).length;
    const wishes = lessons.reduce((sum, lesson) => sum + lesson.acknowledged, 0);
    return { kills, acknowledged, turns, matches: opened, lessons: lessons.length, wishes, faults };
  } finally {
    for (const server of [...servers, await starting]) await server?.end("SIGKILL");
    await site.end();
  }
}

/** Turns that were played with other plans than those that were acknowledged. */
async function playedOtherwise(store: MatchStore, planners: readonly Planner[]) {
  const faults: string[] = [];
  let turns = 0;
  for (const code of new Set(planners.map((planner) => planner.code))) {
    const played = (await store.load(code))?.played ?? [];
    turns += played.length;
    for (const planner of planners.filter((one) => one.code === code))
      for (const known of planner.plans) {
        const plan = played[known.turn]?.plans[known.nation];
        // Ministers may add to a plan that was not locked; what was ordered stands first.
        if (plan && !isOneOf(plan.slice(0, 1), known) && !isOneOf([], known))
          faults.push(`match ${code}, ${known.nation}: turn ${known.turn} was played with another plan`);
      }
  }
  return { turns, faults };
}
