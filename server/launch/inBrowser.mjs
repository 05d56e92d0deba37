import { chromiumPath } from "./chromium.mjs";
import { buildIfStale } from "./client.mjs";
import { runNode } from "./run.mjs";

/** A command that drives the built client in a browser: it finds Chromium's path in the environment. */
export const inBrowser = (script) => async (args) => {
  const code = await buildIfStale();
  if (code !== 0) return code;
  const chromium = await chromiumPath();
  if (chromium) return runNode([script, ...args], { env: { CHROMIUM: chromium } });
  console.error("No Chromium was found and none could be installed. Install one, or set CHROMIUM to its path.");
  return 1;
};
