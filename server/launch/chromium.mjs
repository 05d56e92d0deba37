import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { output, run, runNode } from "./run.mjs";

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

/** Ubuntu's package of that name is a snap, which does not run in containers. */
const isUbuntu = () => existsSync("/etc/os-release") && /^ID=ubuntu/m.test(readFileSync("/etc/os-release", "utf8"));

async function byPackageManager() {
  if (process.platform !== "linux" || isUbuntu() || (await output("apt-get", ["--version"])) === undefined) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && (await output("sudo", ["-n", "true"])) === undefined) return;
  console.log("No Chromium on this machine: installing it (apt-get install chromium) for the browser tests.");
  const apt = (...args) => (isRoot ? run("apt-get", args) : run("sudo", ["-n", "apt-get", ...args]));
  // An outdated list of one source must not stop the installation from another.
  await apt("update");
  await apt("install", "-y", "chromium");
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
