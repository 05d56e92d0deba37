import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { aptInstall, canInstall, isUbuntu } from "./apt.mjs";
import { runNode } from "./run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge"];

const PLACES = {
  linux: ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome", "/usr/lib/chromium"].flatMap((folder) =>
    NAMES.map((name) => join(folder, name)),
  ),
  darwin: ["", process.env.HOME ?? ""].flatMap((home) => [
    `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
    `${home}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
  ]),
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Chromium/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]),
};

async function ofPlaywright() {
  const { chromium } = await import("@playwright/test");
  return chromium.executablePath();
}

async function installed() {
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const candidates = [process.env.CHROMIUM, await ofPlaywright(), ...(PLACES[process.platform] ?? []), ...onPath];
  return candidates.find((path) => path && existsSync(path));
}

async function byPackageManager() {
  // Ubuntu's package of that name is a snap, which does not run in containers.
  if (isUbuntu() || !(await canInstall())) return;
  console.log("No Chromium on this machine: installing it (apt-get install chromium) for the browser tests.");
  await aptInstall("chromium");
}

async function byPlaywright() {
  console.log("No Chromium on this machine: fetching Playwright's for the browser tests.");
  await runNode(["node_modules/@playwright/test/cli.js", "install", "chromium"]);
}

/** Path of a Chromium, installed if there is none; undefined when none can be had. */
export async function chromiumPath() {
  for (const attempt of [byPackageManager, byPlaywright]) {
    const path = await installed();
    if (path) return path;
    await attempt();
  }
  return installed();
}
