import { runNode, startNode } from "./run.mjs";

const TSC = "node_modules/typescript/bin/tsc";
const BIOME = "node_modules/@biomejs/biome/bin/biome";

/** Types and style; all are always run, so that one report has everything. Nothing is printed where nothing is wrong. */
export async function check(args) {
  const types = await runNode([TSC, "--noEmit", "-p", "."]);
  // The rules once more, where neither a browser's words nor Node's are known.
  const rules = await runNode([TSC, "--noEmit", "-p", "shared"]);
  const style = await quietly([BIOME, "ci", "--error-on-warnings", ...args, "."]);
  return types || rules || style;
}

/** Biome sums up what it has looked at even where it found nothing. */
async function quietly(program) {
  const { child, done } = startNode(program, { stdio: ["inherit", "pipe", "pipe"] });
  const said = await Promise.all([child.stdout, child.stderr].map((stream) => stream.toArray()));
  const code = await done;
  if (code !== 0) process.stdout.write(Buffer.concat(said.flat()));
  return code;
}
