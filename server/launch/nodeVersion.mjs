import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { npmProgram, output, run } from "./run.mjs";

/** From here on Node runs TypeScript as it is, and has SQLite; of the odd versions in between nobody has the whole. */
const isRecent = (version) => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major >= 24 || (major === 22 && minor >= 18);
};

/** A new enough Node that npx has fetched before: then no registry is asked, and nobody waits for one. */
async function fetchedNode() {
  const npm = npmProgram("npm");
  const cache =
    process.env.npm_config_cache ??
    (await output(npm.program, [...npm.args, "config", "get", "cache"], { shell: npm.shell })) ??
    "";
  const fetched = join(cache, "_npx");
  if (cache === "" || !existsSync(fetched)) return undefined;
  for (const name of readdirSync(fetched)) {
    const folder = join(fetched, name, "node_modules/node");
    const node = join(folder, process.platform === "win32" ? "bin/node.exe" : "bin/node");
    const about = join(folder, "package.json");
    if (!existsSync(node) || !existsSync(about) || !isRecent(JSON.parse(readFileSync(about, "utf8")).version)) continue;
    // What was fetched by halves, or for another machine, does not run.
    if (await output(node, ["--version"])) return node;
  }
  return undefined;
}

async function fetchNode() {
  console.error("Node 24 is fetched by npx. This happens once.");
  const npx = npmProgram("npx");
  const script = npx.shell ? '"process.execPath"' : "process.execPath";
  const node24 = await output(npx.program, [...npx.args, "-y", "-p", "node@24", "node", "-p", script], {
    shell: npx.shell,
  });
  return node24 && existsSync(node24) ? node24 : undefined;
}

/**
 * Runs the launcher again under Node 24, from the npm registry where it was not fetched before, when this Node is too old.
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
  console.error(`This is Node ${process.versions.node}; the game needs a newer one, and runs under Node 24.`);
  const node24 = (await fetchedNode()) ?? (await fetchNode());
  if (node24 === undefined) {
    console.error(
      "Node 24 could not be fetched from the npm registry. Is there a network? Otherwise install Node 24 from https://nodejs.org and try again.",
    );
    return 1;
  }
  return run(node24, [launcher, ...args], { env: { TCTM_RELAUNCHED: "1" } });
}
