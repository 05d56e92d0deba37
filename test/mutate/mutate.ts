import { globSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { LogLevel, MutantResult } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";
import { Command } from "commander";
import { type Change, changesIn, drawn, keyOf, ROOT } from "./changes.ts";
import { CHOSEN } from "./chosen.ts";
import { excuseOf, SURVIVORS } from "./survivors.ts";

/** `npm run mutate`: changes the rules in one place at a time, and tells which changes no test of the rules noticed. */
const FOLDERS = ["formulas", "turn", "orders", "figures"].map((folder) => `shared/${folder}/**/*.ts`);
/** Of the changes, the least part that must be noticed. */
const LEAST = 0.8;

const whole = (value: string): number => Number(value);
const command = new Command("mutate")
  .description("Change the rules in one place at a time, and tell which changes no test of the rules notices")
  .option("--sample <count>", "how many changes, drawn at random", whole, 200)
  .option("--seed <seed>", "of the draw", whole, 1)
  .option("--all", "every change, which takes hours")
  .option("--files <patterns...>", "only in these files", FOLDERS)
  .option("--at-once <count>", "how many are tried at once; of a sample two at least", whole, availableParallelism())
  .parse();
const { sample, seed, all, files, atOnce } = command.opts<{
  sample: number;
  seed: number;
  all?: true;
  files: string[];
  atOnce: number;
}>();
if (![sample, atOnce].every((count) => Number.isInteger(count) && count > 0) || !Number.isInteger(seed))
  command.error("--sample, --at-once and --seed take whole numbers, the first two at least 1");
const paths = globSync(files, { cwd: ROOT }).sort();
if (paths.length === 0) command.error(`no file is called ${files.join(" ")}`);

const population = await changesIn(paths);
const tried = all ? population : drawn(population, sample, seed);

process.chdir(ROOT);
const results = await new Stryker({
  testRunner: "vitest",
  vitest: { configFile: "test/mutate/vitest.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner", join(import.meta.dirname, "chosen.ts")],
  checkers: all ? [] : [CHOSEN],
  [CHOSEN]: tried.map(({ key }) => key),
  // Not whole files: what is prepared for changes that are not tried makes every test slower.
  mutate: all ? paths : [...new Set(tried.map(({ file, range }) => `${file}:${range}`))],
  coverageAnalysis: "perTest",
  concurrency: atOnce,
  // Under the folder of all that tests leave behind, which git, the linter and the test runner pass over.
  tempDirName: "test-results/mutate",
  ignorePatterns: [
    "**",
    "!package.json",
    "!tsconfig.json",
    "!shared/**",
    "!test/rules/**",
    "!test/support/**",
    "!test/mutate/**",
  ],
  // It would be read by the compiler's old interface, which the one here no longer has.
  tsconfigFile: "none.json",
  disableTypeChecks: false,
  // An endless loop is known by how often it goes round; time is for what hangs without one.
  timeoutMS: 60_000,
  timeoutFactor: 4,
  reporters: [process.stdout.isTTY ? "progress" : "progress-append-only"],
  logLevel: "warn" as LogLevel,
  warnings: { unknownOptions: false, slow: false, preprocessorErrors: true, unserializableOptions: true },
  cleanTempDir: "always",
}).runMutationTest();

/** Results count lines and columns from 1. */
function keyOfResult({ location: { start, end }, ...result }: MutantResult): string {
  const back = ({ line, column }: { line: number; column: number }) => ({ line: line - 1, column: column - 1 });
  return keyOf({ ...result, replacement: result.replacement ?? "", location: { start: back(start), end: back(end) } });
}
const statusOf = new Map(results.map((result) => [keyOfResult(result), result]));
const of = (...statuses: MutantResult["status"][]): Change[] =>
  tried.filter(({ key }) => statuses.includes(statusOf.get(key)?.status ?? "Pending"));

// An error is one outside of a test: a file of tests could not even be loaded.
const noticed = of("Killed", "Timeout", "RuntimeError");
const survived = of("Survived", "NoCoverage");
const untried = of("CompileError", "Ignored", "Pending");
const oneLine = (text: string) => text.replaceAll(/\s+/g, " ").slice(0, 100);
const told = ({ file, lineNumber, from, to }: Change) => `${file}:${lineNumber}  ${oneLine(from)}  ->  ${oneLine(to)}`;

for (const change of survived.filter((one) => !excuseOf(one)))
  console.log(
    `LIVES  ${told(change)}${statusOf.get(change.key)?.status === "NoCoverage" ? "  (no test comes here)" : ""}`,
  );
for (const change of survived) {
  const excuse = excuseOf(change);
  if (excuse) console.log(`lives, with a reason  ${told(change)}: ${excuse.why}`);
}
for (const change of untried)
  console.log(`not tried  ${told(change)}: ${oneLine(statusOf.get(change.key)?.statusReason ?? "no result")}`);
const found = new Set(population.map(excuseOf));
const gone = SURVIVORS.filter((excuse) => paths.includes(excuse.file) && !found.has(excuse));
for (const { file, from } of gone)
  console.log(`GONE  test/mutate/survivors.ts names a change that is no more: ${file}: ${oneLine(from)}`);

const count = noticed.length + survived.length;
const share = noticed.length / Math.max(1, count);
const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
const error = all ? "" : `, standard error ${percent(Math.sqrt((share * (1 - share)) / Math.max(1, count)))}`;
console.log(
  `${noticed.length} of ${count} changes were noticed: ${percent(share)}${error}` +
    ` (${all ? "all" : `drawn with seed ${seed} from ${population.length}`}; ${survived.filter(excuseOf).length} of the others have a reason)`,
);
process.exitCode = share >= LEAST && gone.length === 0 && untried.length === 0 ? 0 : 1;
