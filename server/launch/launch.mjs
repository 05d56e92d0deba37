/**
 * What every npm script runs. Plain JavaScript without dependencies, because it is what fetches the dependencies and a
 * recent Node: it must itself run on any Node from 18.
 */
import { check } from "./check.mjs";
import { build, buildIfStale } from "./client.mjs";
import { dev } from "./dev.mjs";
import { inBrowser } from "./inBrowser.mjs";
import { installIfNeeded } from "./install.mjs";
import { ensureNode } from "./nodeVersion.mjs";
import { endWithShell, runNode } from "./run.mjs";
import { test } from "./test.mjs";

const COMMANDS = {
  start: async () => (await buildIfStale()) || runNode(["server/main.ts"]),
  test,
  dev,
  build,
  check,
  sim: (args) => runNode(["server/sim/sim.ts", ...args]),
  par: (args) => runNode(["server/sim/par.ts", ...args]),
  scenario: (args) => runNode(["server/scenario/scenario.ts", ...args]),
  new: (args) => runNode(["server/scaffold/new.ts", ...args]),
  admin: (args) => runNode(["server/admin/admin.ts", ...args]),
  class: (args) => runNode(["test/class/class.ts", ...args]),
  crash: (args) => runNode(["test/crash/crash.ts", ...args]),
  fuzz: (args) => runNode(["test/fuzz/fuzz.ts", ...args]),
  faults: (args) => runNode(["test/faults/faults.ts", ...args]),
  mutate: (args) => runNode(["test/mutate/mutate.ts", ...args]),
  random: (args) => runNode(["test/random/random.ts", ...args]),
  chaos: inBrowser("test/chaos/chaos.ts"),
  shots: inBrowser("test/shots/shots.ts"),
  bench: inBrowser("test/bench/bench.ts"),
};

async function main([name, ...args]) {
  const command = Object.hasOwn(COMMANDS, name ?? "") ? COMMANDS[name] : undefined;
  if (!command) {
    console.error(`Say what to do: ${Object.keys(COMMANDS).join(", ")}.`);
    return 2;
  }
  const relaunched = await ensureNode(import.meta.filename ?? process.argv[1], [name, ...args]);
  if (relaunched !== undefined) return relaunched;
  return (await installIfNeeded()) || command(args);
}

endWithShell();
process.exitCode = await main(process.argv.slice(2));
