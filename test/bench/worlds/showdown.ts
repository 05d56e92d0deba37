import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * Pokémon Showdown is an anchor and nothing that the game needs: at 150 MB it is fetched when it is first measured beside, from
 * the package registry, without what it would install beside itself.
 */
const VERSION = "0.11.11";
const FOLDER = resolve(import.meta.dirname, "../../../node_modules/.cache/bench/showdown");
const SIM = join(FOLDER, "node_modules/pokemon-showdown/dist/sim");
const ENTRY = join(SIM, "index.js");

interface Stream extends AsyncIterable<string> {
  write: (text: string) => Promise<void> | void;
}
interface Sim {
  BattleStream: new () => object;
  getPlayerStreams: (stream: object) => Record<"omniscient" | "p1" | "p2", Stream>;
  Teams: { pack: (team: object) => string; generate: (format: string, options: { seed: string }) => object };
}

interface Players {
  RandomPlayerAI: new (stream: Stream, options: { seed: string }) => { start: () => Promise<void> };
}

const FORMAT = "gen9randombattle";

/** @returns plays a battle of two random players to its end. */
export async function showdown(): Promise<(seed: number) => Promise<void>> {
  if (!existsSync(ENTRY)) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, "package.json"), "{}");
    const asked = ["install", `pokemon-showdown@${VERSION}`, "--ignore-scripts", "--omit=optional", "--no-audit"];
    execFileSync("npm", asked, { cwd: FOLDER, stdio: "ignore" });
  }
  const { default: sim } = (await import(ENTRY)) as { default: Sim };
  const { default: players } = (await import(join(SIM, "tools/random-player-ai.js"))) as { default: Players };
  return async (number) => {
    const seed = `sodium,${number.toString(16).padStart(32, "0")}`;
    const streams = sim.getPlayerStreams(new sim.BattleStream());
    for (const stream of [streams.p1, streams.p2]) void new players.RandomPlayerAI(stream, { seed }).start();
    const team = (name: string) => ({ name, team: sim.Teams.pack(sim.Teams.generate(FORMAT, { seed })) });
    const lines = [
      ["start", { formatid: FORMAT, seed }],
      ["player p1", team("A")],
      ["player p2", team("B")],
    ] as const;
    void streams.omniscient.write(lines.map(([kind, what]) => `>${kind} ${JSON.stringify(what)}`).join("\n"));
    for await (const chunk of streams.omniscient) if (/\|(win|tie)/.test(chunk)) return;
  };
}
