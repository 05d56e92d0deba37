import { runNode } from "./run.mjs";

/** Types and style; both are always run, so that one report has everything. */
export async function check(args) {
  const types = await runNode(["node_modules/typescript/bin/tsc", "--noEmit", "-p", "."]);
  const style = await runNode(["node_modules/@biomejs/biome/bin/biome", "ci", ".", ...args]);
  return types || style;
}
