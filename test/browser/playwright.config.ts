import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { defineConfig } from "@playwright/test";
import { ADMIN_TOKEN } from "../shots/screens.ts";
import { folderOfAsked } from "./asked.ts";

/** `npm test` sets these: a free port, a Chromium that is there, and where it reads the counts from. */
const { TEST_PORT = "2599", CHROMIUM, TEST_REPORT } = process.env;
const root = resolve(import.meta.dirname, "../..");
const address = `http://127.0.0.1:${TEST_PORT}`;

/** Who has switched off the films of quarters. */
const WITHOUT_FILM = {
  cookies: [],
  origins: [{ origin: address, localStorage: [{ name: "tctm.settings", value: JSON.stringify({ hasFilm: false }) }] }],
};

const ALONE = /(network|idle)\.spec\.ts$/;

export default defineConfig({
  testDir: ".",
  outputDir: resolve(root, "test-results/browser"),
  reporter: TEST_REPORT ? [["list"], ["json", { outputFile: TEST_REPORT }]] : "list",
  // One at a time: each browser draws the map in software, which fills a small machine. Two at a time were measured to take
  // as long.
  workers: 1,
  // `npm test` runs them one after the other: a second machine's cable tells every browser that its network has changed, and
  // some measure what a busy machine makes longer.
  projects: [
    // A film is drawn in software, too, and takes as long as a quarter's other work; touch.spec plays a match with films.
    {
      name: "together",
      testIgnore: ALONE,
      use: { contextOptions: { reducedMotion: "reduce" }, storageState: WITHOUT_FILM },
    },
    { name: "alone", testMatch: ALONE, use: { storageState: WITHOUT_FILM } },
  ],
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: address,
    // What can't be pressed is told with what lies over it, before the test itself runs out of time.
    actionTimeout: 20_000,
    trace: "retain-on-failure",
    // It would answer in the server's place; the test about it allows it.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: CHROMIUM,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" --disable-warning=ExperimentalWarning server/main.ts`,
    cwd: root,
    url: `${address}/healthz`,
    env: {
      PORT: TEST_PORT,
      HOST: "127.0.0.1",
      DATA_DIR: mkdtempSync(join(tmpdir(), "tctm-")),
      LOG_LEVEL: "warn",
      // All tests come from one address, and leave their matches open.
      MAX_MATCHES: "1000",
      ADMIN_TOKEN,
      SCENARIO_DIR: folderOfAsked(),
    },
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
