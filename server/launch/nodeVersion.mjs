import { existsSync } from "node:fs";
import { npmProgram, output, run } from "./run.mjs";

/** From here on Node runs TypeScript as it is, and has SQLite; of the odd versions in between nobody has the whole. */
const isRecent = (version) => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major >= 24 || (major === 22 && minor >= 18);
};

/**
 * Runs the launcher again under Node 24 from the npm registry when this Node is too old.
 * @returns its exit code, or undefined when this Node will do.
 */
export async function ensureNode(launcher, args) {
  if (isRecent(process.versions.node)) return undefined;
  if (process.env.TCTM_RELAUNCHED) {
    console.error(
      `Node 24 was asked for and ${process.versions.node} came. Please install Node 24 from https://nodejs.org`,
    );
    return 1;
  }
  console.error(
    `This is Node ${process.versions.node}; the game needs a newer one, so it runs under Node 24, fetched by npx.`,
  );
  const npx = npmProgram("npx");
  const script = npx.shell ? '"process.execPath"' : "process.execPath";
  const node24 = await output(npx.program, [...npx.args, "-y", "-p", "node@24", "node", "-p", script], {
    shell: npx.shell,
  });
  if (!node24 || !existsSync(node24)) {
    console.error(
      "Node 24 could not be fetched from the npm registry. Is there a network? Otherwise install Node 24 from https://nodejs.org and try again.",
    );
    return 1;
  }
  return run(node24, [launcher, ...args], { env: { TCTM_RELAUNCHED: "1" } });
}
