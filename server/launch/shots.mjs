import { chromiumPath } from "./chromium.mjs";
import { buildIfStale } from "./client.mjs";
import { runNode } from "./run.mjs";

/** Pictures of every screen of the built client. @returns an exit code. */
export async function shots(args) {
  const code = await buildIfStale();
  if (code !== 0) return code;
  const chromium = await chromiumPath();
  if (chromium) return runNode(["test/shots/shots.ts", ...args], { env: { CHROMIUM: chromium } });
  console.error("No Chromium was found and none could be installed. Install one, or set CHROMIUM to its path.");
  return 1;
}
