import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sqliteStore } from "../../server/store/sqlite.ts";
import { pick } from "../../shared/state/random.ts";
import { childServer } from "../support/childServer.ts";
import { isOneOf, Planner } from "./planner.ts";

const MATCHES = 3;
const NATIONS = ["IN", "JP"] as const;
/** A kill comes so long after everybody is back, at most, ms. */
const LONGEST_RUN_MS = 600;

export interface CrashResult {
  kills: number;
  /** Orders that the server acknowledged, and turns that were played. */
  acknowledged: number;
  turns: number;
  matches: number;
  faults: string[];
}

/**
 * Kills a server with SIGKILL at random moments of running matches, starts it again, and looks whether all is as it was
 * acknowledged to be: every plan, every turn's state, every seat.
 * @param told hears of each kill.
 */
export async function crashRun(
  seed: number,
  kills: number,
  told: (kill: number) => void = () => {},
): Promise<CrashResult> {
  const dataDir = mkdtempSync(join(tmpdir(), "tctm-crash-"));
  const tables: Planner[][] = [];
  const over: Planner[] = [];
  const faults: string[] = [];
  let server = await childServer(dataDir);
  let opened = 0;
  const openTable = async () => {
    const table = NATIONS.map((nation, index) => new Planner(nation, seed * 1_000 + opened * 10 + index));
    opened += 1;
    const [host, ...others] = table;
    await host?.open(server.address);
    for (const other of others) await other.join(server.address, host?.code ?? "");
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
      const playing = tables.flat().map((planner) => planner.play());
      await new Promise((resolve) => setTimeout(resolve, 20 + pick(LONGEST_RUN_MS, seed, "kill", kill)));
      await server.end("SIGKILL");
      await Promise.all(playing);
      server = await childServer(dataDir);
      const running = tables.flat().filter((planner) => !planner.isOver);
      faults.push(...(await Promise.all(running.map((planner) => planner.comeBack(server.address)))).flat());
      told(kill);
    }
    await server.end("SIGTERM");
    const planners = [...over, ...tables.flat()];
    const { turns, faults: lost } = await playedOtherwise(dataDir, planners);
    faults.push(...lost);
    const acknowledged = planners.flatMap(({ plans }) => plans).filter((plan) => plan.acknowledged.length > 0).length;
    return { kills, acknowledged, turns, matches: opened, faults };
  } finally {
    await server.end("SIGKILL");
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Turns that were played with other plans than those that were acknowledged. */
async function playedOtherwise(dataDir: string, planners: readonly Planner[]) {
  const store = sqliteStore(join(dataDir, "matches.sqlite"));
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
  await store.close();
  return { turns, faults };
}
