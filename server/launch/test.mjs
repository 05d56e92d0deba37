import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromiumPath } from "./chromium.mjs";
import { buildIfStale } from "./client.mjs";
import { freePort } from "./dev.mjs";
import { installEngines } from "./engines.mjs";
import { installRealServers } from "./realServers.mjs";
import { ROOT, runNode } from "./run.mjs";

const RESULTS = join(ROOT, "test-results");
const UNIT_REPORT = join(RESULTS, "vitest.json");
const BROWSER_REPORT = join(RESULTS, "playwright.json");
const BROWSER_TESTS = join(ROOT, "test/browser");

const NONE = { passed: 0, failed: 0, skipped: 0 };

function reportOf(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

/** A file that can't even be loaded has no failed test, and counts as one. A runner that failed counts one at least. */
function atLeastOneFailed(count, code) {
  return code === 0 || count.failed > 0 ? count : { ...count, failed: 1 };
}

async function unitTests(args) {
  const code = await runNode([
    "node_modules/vitest/vitest.mjs",
    "run",
    "--passWithNoTests",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${UNIT_REPORT}`,
    ...args,
  ]);
  const report = reportOf(UNIT_REPORT);
  const broken = report?.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  );
  const count = report && {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return atLeastOneFailed(count ?? NONE, code);
}

async function browserTests(args) {
  if ((await buildIfStale()) !== 0) {
    console.error("The client could not be built, so the browser tests could not run.");
    return { ...NONE, failed: 1 };
  }
  const chromium = await chromiumPath();
  if (!chromium) {
    console.error(
      "No Chromium was found and none could be installed, so the browser tests could not run. Install Chromium or Chrome, or set CHROMIUM to its path.",
    );
    return { ...NONE, failed: 1 };
  }
  console.log(`Browser tests, with ${chromium}`);
  const together = await browserRun("together", chromium, args);
  const alone = await browserRun("alone", chromium, args);
  return {
    passed: together.passed + alone.passed,
    failed: together.failed + alone.failed,
    skipped: together.skipped + alone.skipped,
  };
}

/** @param project of playwright.config.ts. */
async function browserRun(project, chromium, args) {
  rmSync(BROWSER_REPORT, { force: true });
  const code = await runNode(
    [
      "node_modules/@playwright/test/cli.js",
      "test",
      "-c",
      "test/browser/playwright.config.ts",
      "--pass-with-no-tests",
      // In one word: a name after a space would be taken for another project.
      `--project=${project}`,
      ...args,
    ],
    { env: { CHROMIUM: chromium, TEST_PORT: String(await freePort()), TEST_REPORT: BROWSER_REPORT } },
  );
  const stats = reportOf(BROWSER_REPORT)?.stats;
  const count = stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
  return atLeastOneFailed(count ?? NONE, code);
}

/** Browser tests whose names fit: if there are none, no browser has to be looked for. */
function browserTestsOf(filters) {
  if (!existsSync(BROWSER_TESTS)) return [];
  return readdirSync(BROWSER_TESTS, { recursive: true })
    .map((file) => `test/browser/${file}`)
    .filter((file) => /\.(spec|test)\.ts$/.test(file))
    .filter((file) => filters.length === 0 || filters.some((filter) => file.includes(filter)));
}

/**
 * All tests, or those of the files that fit the filters: `npm test -- rules`. `--unit` leaves the browser out.
 * The last line counts both runners together.
 */
export async function test(args) {
  const isUnitOnly = args.includes("--unit");
  const rest = args.filter((arg) => arg !== "--unit");
  const filters = rest.filter((arg) => !arg.startsWith("-"));
  mkdirSync(RESULTS, { recursive: true });
  for (const report of [UNIT_REPORT, BROWSER_REPORT]) rmSync(report, { force: true });

  const absent = await installRealServers();
  const unit = await unitTests(rest);
  const inBrowsers = isUnitOnly ? [] : browserTestsOf(filters);
  if (inBrowsers.some((file) => file.endsWith("engines.spec.ts"))) absent.push(...(await installEngines()));
  const browser = inBrowsers.length > 0 ? await browserTests(filters) : NONE;
  const [passed, failed, skipped] = ["passed", "failed", "skipped"].map((key) => unit[key] + browser[key]);
  if (passed + failed + skipped === 0) console.error("No test fits that name.");
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  if (absent.length > 0)
    console.log(
      `SKIPPED what needs ${absent.join(", ")}: not on this machine. Install ${absent.length > 1 ? "them" : "it"} to test that, too.`,
    );
  return failed > 0 || passed === 0 ? 1 : 0;
}
