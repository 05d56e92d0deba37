import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parStamp } from "../../shared/bots/parStamp.ts";
import { type Ruleset, rulesetOf } from "../../shared/content/ruleset.ts";
import { MODES, type Mode, type Run } from "./modes.ts";

/** One measurement of the night. */
interface Job {
  mode: Mode;
  run: Run;
}

export interface Night {
  scenarios: readonly string[];
  /** What is measured; everything, when there are none. */
  modes: readonly Mode[];
  seed: number;
  /** Of the targets; the others are sized from it. */
  matches: number;
  rounds: number;
  /** Where results are kept: one file for each job, and taken from there by the next night under the same rules. */
  out: string;
}

/** Numbers of seats that every scenario is measured at, as far as it has nations. */
const SIZES = [2, 3, 4, 6, 8, 10, 12];
/** Where a choice is asked about, people play at about such a table. */
const TABLE_OF_AN_EVENING = 8;

function jobsOf(rules: Ruleset, { seed, matches, rounds, modes }: Night): Job[] {
  const all = rules.scenario.nations.length;
  const job = (mode: Mode, seats: number, count: number): Job => ({
    mode,
    run: {
      rules,
      seats,
      seed,
      matches: Math.max(1, Math.round(count)),
      level: "sound",
      strategies: [],
      rounds,
      isKept: false,
      levers: [],
    },
  });
  const evening = Math.min(TABLE_OF_AN_EVENING, all);
  const jobs = [
    ...SIZES.filter((size) => size <= all).flatMap((size) => [
      job("targets", size, matches),
      job("permute", size, matches / 8),
    ]),
    job("claims", all, matches / 4),
    ...(evening < all ? [job("claims", evening, matches / 4)] : []),
    job("dilemmas", all, matches / 2),
    job("forecast", all, matches / 2),
    job("levers", evening, matches / 20),
    job("search", evening, matches / 30),
  ];
  return jobs.filter(({ mode }) => modes.length === 0 || modes.includes(mode));
}

/** A result as it is kept. What it was measured with is its key: another seed or size, or other rules, and it is measured again. */
interface Kept {
  key: string;
  isWell: boolean;
  seconds: number;
  found: object;
}

const nameOf = ({ mode, run }: Job): string => `${mode}-${run.rules.scenario.id}-${run.seats}`;
const pathOf = (job: Job, { out }: Night): string => join(out, `${nameOf(job)}.json`);
const keyOf = ({ run }: Job, stamp: string): string =>
  `seed ${run.seed}, matches ${run.matches}, rounds ${run.rounds}, rules ${stamp}`;

function keptOf(job: Job, night: Night, stamp: string): Kept | undefined {
  const path = pathOf(job, night);
  if (!existsSync(path)) return undefined;
  const kept = JSON.parse(readFileSync(path, "utf8")) as Kept;
  return kept.key === keyOf(job, stamp) ? kept : undefined;
}

async function measured(job: Job, night: Night, stamp: string): Promise<Kept> {
  const started = performance.now();
  const { found, isWell, print } = await MODES[job.mode](job.run);
  print();
  const kept = { key: keyOf(job, stamp), isWell, seconds: Math.round((performance.now() - started) / 1_000), found };
  // Whoever stops the night in the midst of a write leaves no half of a result.
  const path = pathOf(job, night);
  writeFileSync(`${path}.new`, `${JSON.stringify(kept)}\n`);
  renameSync(`${path}.new`, path);
  return kept;
}

/**
 * Measures everything of every scenario, and keeps each result as it comes; what an earlier night found under the same rules is
 * not measured again. @returns names of the jobs that are not as they must be.
 */
export async function measureNight(night: Night): Promise<string[]> {
  mkdirSync(night.out, { recursive: true });
  const jobs = night.scenarios.flatMap((id) => jobsOf(rulesetOf(id), night));
  const stamps = new Map(night.scenarios.map((id) => [id, parStamp(rulesetOf(id))]));
  const failed: string[] = [];
  for (const [index, job] of jobs.entries()) {
    const stamp = stamps.get(job.run.rules.scenario.id) ?? "";
    const before = keptOf(job, night, stamp);
    console.log(`${index + 1} of ${jobs.length}: ${nameOf(job)}${before ? ", measured before" : ""}`);
    const { isWell, seconds } = before ?? (await measured(job, night, stamp));
    console.log(`  ${isWell ? "well" : "NOT WELL"}, ${seconds} s`);
    if (!isWell) failed.push(nameOf(job));
  }
  return failed;
}
