import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { idleShare } from "../browser/idleShare.ts";
import { testServer } from "../server/testServer.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const SECONDS = 10;
const BROWSERS = [process.env.CHROMIUM, "/usr/bin/chromium", chromium.executablePath()];

/** What the page of a match takes of a core while nothing happens in it, beside an empty page of the same browser. */
export async function idlePage(): Promise<void> {
  const executablePath = BROWSERS.find((path) => path !== undefined && existsSync(path));
  if (!existsSync(join(ROOT, "dist/index.html")) || executablePath === undefined) {
    console.log("idle page: there is no build or no Chromium to measure with");
    return;
  }
  const server = await testServer();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--no-first-run"] });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    const empty = await idleShare(page, SECONDS);
    await page.goto(server.address);
    await page.getByRole("button", { name: "Play now", exact: true }).click();
    await page.locator(".nationCard").first().click();
    await page.getByRole("button", { name: "I'll plan myself" }).click();
    await page.locator(".worldMap canvas").waitFor();
    await page.waitForTimeout(6_000);
    const share = await idleShare(page, SECONDS);
    console.log(
      `${"a match's page while nothing happens".padEnd(44)} ${(100 * share).toFixed(2).padStart(7)} %    of a core; an empty page ${(100 * empty).toFixed(2)} %`,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}
