import { isDeepStrictEqual } from "node:util";
import type { MatchOptions } from "../../server/match/match.ts";
import { sqlStore } from "../../server/store/sqlStore.ts";
import type { StoredMatch } from "../../server/store/store.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import { stateHash } from "../../shared/state/hash.ts";
import { resolveTurn } from "../../shared/turn/index.ts";
import { viewFor } from "../../shared/view/view.ts";
import { isOneOf, SimPlayer } from "./player.ts";
import { type Cluster, newCluster, SimProcess } from "./process.ts";
import { World } from "./world.ts";

const CODE = "FAULTS";
const NATIONS = ["IN", "JP", "BR"] as const;
/** Things go wrong for so long, ms; and once they don't, all is over after so long. */
const STORM_MS = 60_000;
const CALM_MS = 20 * 60_000;

/** Kills a process, cuts it off, or starts another, again and again. */
export async function storm(cluster: Cluster): Promise<void> {
  const { world, processes } = cluster;
  const running = () => processes.filter(({ isGone }) => !isGone);
  while (!world.isCalm) {
    await world.sleep(world.between(200, 9_000));
    const process = world.oneOf(running());
    if (world.fails(5_000)) {
      process.kill();
      // With others about, nobody waits for the one that was killed.
      if (running().length === 0) await world.sleep(world.between(50, 4_000));
      processes.push(new SimProcess(cluster));
    } else if (world.fails(4_000)) {
      process.isCutOff = true;
      processes.push(new SimProcess(cluster));
    }
  }
  for (const process of running().filter(({ isCutOff }) => isCutOff)) process.kill();
}

/** A match under a storm of faults, from the lobby to its end. @returns what was not as it must be. */
export async function faultRun(seed: number): Promise<string[]> {
  const world = new World(seed);
  const faults: string[] = [];
  const cluster = newCluster(world, faults);
  const options: MatchOptions = {
    scenario: "quick",
    turns: 3,
    timerSeconds: world.oneOf([0, 0, 30]),
    seats: 4,
    isPublic: false,
    seed,
    bots: "careless",
  };
  const count = 2 + world.pick(2);
  const areSeated = () => players.every(({ isSeated }) => isSeated);
  const players: SimPlayer[] = NATIONS.slice(0, count).map((nation) => new SimPlayer(cluster, CODE, nation, areSeated));
  cluster.processes[0]?.open(CODE, options);
  void storm(cluster);
  for (const player of players) void player.play();
  world.after(STORM_MS, () => {
    world.isCalm = true;
  });
  const end = world.now() + STORM_MS + CALM_MS;
  while (faults.length === 0 && world.now() < end && !players.every(({ isOver }) => isOver)) await world.step();
  const record = await sqlStore(cluster.disk).load(CODE);
  // What was never on record was told to nobody.
  if (record) faults.push(...heldTo(record, players));
  else if (players.some(({ views }) => views.length > 0)) faults.push("the match is lost");
  if (record && faults.length === 0 && !players.every(({ isOver }) => isOver))
    faults.push(`the match does not end, though nothing goes wrong any more`);
  for (const process of cluster.processes) if (!process.isGone) process.kill();
  await cluster.disk.close();
  return faults;
}

/** Whether the record gives the states that it says, everything that was told, and every plan that was acknowledged. */
function heldTo({ options, nations, played }: StoredMatch, players: readonly SimPlayer[]): string[] {
  if (!nations) return players.some(({ views }) => views.length > 0) ? ["the match has not begun"] : [];
  const faults: string[] = [];
  const rules = rulesetOf(options.scenario);
  let state = newMatch(rules, { ...options, nations });
  const states = [state];
  for (const [index, { turn, plans, stateHash: expected }] of played.entries()) {
    state = resolveTurn(rules, state, plans).state;
    states.push(state);
    if (turn !== index || stateHash(state) !== expected) faults.push(`turn ${turn} is not as it was played`);
  }
  for (const { nation, views, plans } of players) {
    for (const view of views) {
      const known = states[view.world.turn];
      // Who came too late for a seat watches.
      const isOwn = view.me === nation || view.me === undefined;
      const right: unknown = known && JSON.parse(JSON.stringify(viewFor(known, view.me)));
      if (!isOwn || !isDeepStrictEqual(view, right)) faults.push(`${nation} was told another turn ${view.world.turn}`);
    }
    for (const [turn, known] of plans) {
      const plan = played[turn]?.plans[nation];
      // Ministers may add to a plan; what was ordered stands first.
      if (plan && !isOneOf(plan.slice(0, 1), known) && !isOneOf([], known))
        faults.push(`${nation}: turn ${turn} was played with another plan: ${JSON.stringify({ plan, known })}`);
    }
  }
  return faults;
}
