import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runNode } from "./run.mjs";

const BUILT = join(ROOT, "dist/index.html");
const SOURCES = ["client", "shared", "assets", "vite.config.ts", "package-lock.json"];

export const VITE = "node_modules/vite/bin/vite.js";

/** Folders count too: a file that was taken away changes only its folder. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs);
}

const isStale = () =>
  !existsSync(BUILT) || SOURCES.some((source) => newest(join(ROOT, source)) > statSync(BUILT).mtimeMs);

export const build = () => runNode([VITE, "build"]);

/** @returns an exit code. */
export async function buildIfStale() {
  if (!isStale()) return 0;
  console.log("Building the client (vite build): its sources are newer than dist/.");
  return runNode([VITE, "build", "--logLevel", "warn"]);
}
