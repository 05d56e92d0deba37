import { Command } from "commander";
import { selfPlay } from "../../shared/bots/selfPlay.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import type { NationId } from "../../shared/state/words.ts";

/** `npm run sim`: bots play matches without a server; the result is for people, or with --json one object. */
interface Report {
  scenario: string;
  seed: number;
  matches: number;
  turns: number;
  matchesPerSecond: number;
  nations: Record<NationId, { meanScore: number; winShare: number }>;
  /** The turn (from 0) in which threshold 1 fell, by match; undefined-free: matches without it are left out. */
  threshold1: { turns: number[]; never: number };
  controlLost: number;
  violations: number;
}

const whole = (value: string) => Number.parseInt(value, 10);
const command = new Command("sim")
  .description("Play matches by bots, without a server")
  .option("--matches <count>", "how many", whole, 20)
  .option("--seed <seed>", "seed of the first; the others follow", whole, 1)
  .option("--scenario <id>", "which world", "base")
  .option("--json", "print one JSON object")
  .parse();
const options = command.opts<{ matches: number; seed: number; scenario: string; json?: boolean }>();
if (!(options.matches > 0) || !Number.isInteger(options.seed))
  command.error("--matches and --seed take whole numbers, matches at least 1");

function run(): Report {
  const rules = rulesetOf(options.scenario);
  const scores = new Map<NationId, number[]>();
  const wins = new Map<NationId, number>();
  const report: Report = {
    scenario: options.scenario, seed: options.seed, matches: options.matches, turns: 0, matchesPerSecond: 0, nations: {},
    threshold1: { turns: [], never: 0 }, controlLost: 0, violations: 0,
  }; // biome-ignore format: a list
  const started = performance.now();
  for (let k = 0; k < options.matches; k++) {
    const { state, violations } = selfPlay(rules, options.seed + k);
    report.turns += state.world.turn;
    report.violations += violations.length;
    for (const violation of violations) console.error(violation);
    if (state.world.threshold1Turn === undefined) report.threshold1.never++;
    else report.threshold1.turns.push(state.world.threshold1Turn);
    if (state.world.ending === "controlLost") {
      report.controlLost++;
      continue;
    }
    const ranked = Object.values(state.nations).sort((a, b) => b.score.totalBp - a.score.totalBp);
    for (const nation of ranked) scores.set(nation.id, [...(scores.get(nation.id) ?? []), nation.score.totalBp / 100]);
    const [winner] = ranked;
    if (winner) wins.set(winner.id, (wins.get(winner.id) ?? 0) + 1);
  }
  report.matchesPerSecond = Math.round((options.matches / (performance.now() - started)) * 100_000) / 100;
  const finished = Math.max(1, options.matches - report.controlLost);
  for (const id of rules.scenario.nations) {
    const all = scores.get(id) ?? [];
    const meanScore = all.reduce((sum, x) => sum + x, 0) / Math.max(1, all.length);
    report.nations[id] = {
      meanScore: Math.round(meanScore * 10) / 10,
      winShare: Math.round(((wins.get(id) ?? 0) / finished) * 1_000) / 1_000,
    };
  }
  return report;
}

const report = run();
if (options.json) console.log(JSON.stringify(report));
else {
  console.log(
    `${report.matches} matches of ${report.scenario} from seed ${report.seed}: ${report.turns} turns, ${report.matchesPerSecond} matches a second`,
  );
  for (const [id, { meanScore, winShare }] of Object.entries(report.nations))
    console.log(
      `  ${id.padEnd(5)} mean ${meanScore.toFixed(1).padStart(6)}   wins ${(winShare * 100).toFixed(1).padStart(5)} %`,
    );
  const sorted = [...report.threshold1.turns].sort((a, b) => a - b);
  console.log(`  threshold 1: median turn ${sorted[sorted.length >> 1] ?? "-"}, never in ${report.threshold1.never}`);
  console.log(`  control lost in ${report.controlLost}; broken laws: ${report.violations}`);
}
process.exitCode = report.violations > 0 ? 1 : 0;
