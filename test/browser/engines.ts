import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { Builder, By, until, type WebElement } from "selenium-webdriver";
import { firefoxPath, webkitPaths } from "../../server/launch/engines.mjs";
import { freePort } from "../support/realServers.ts";

/** A page in another engine than Chromium, as far as a small match needs it. Things are named by XPath. */
export interface EnginePage {
  go: (address: string) => Promise<void>;
  press: (what: string) => Promise<void>;
  sees: (what: string) => Promise<void>;
  run: <T>(script: string) => Promise<T>;
  /** What failed in the page since it was opened. */
  errors: () => Promise<string[]>;
  end: () => Promise<void>;
}

const PATIENCE_MS = 15_000;

/** A Firefox of a school's machine: without WebGL, and with languages that are no tags. */
export async function openFirefox(): Promise<EnginePage> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: firefoxPath() ?? "",
    extraPrefsFirefox: { "webgl.disabled": true, "intl.accept_languages": "C, en-US@posix" },
    env: { ...process.env, HOME: mkdtempSync(join(tmpdir(), "tctm-firefox-")) },
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1366, height: 768 });
  page.setDefaultTimeout(PATIENCE_MS);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  const named = (what: string) => page.locator(`::-p-xpath(${what})`);
  return {
    go: async (address) => void (await page.goto(address)),
    press: async (what) => named(what).click(),
    sees: async (what) => void (await named(what).wait()),
    run: async (script) => page.evaluate(`(() => { ${script} })()`) as never,
    errors: async () => errors,
    end: async () => browser.close(),
  };
}

/** WebKit, the nearest to Safari and iPads; its language is what a machine without any says. */
export async function openWebKit(): Promise<EnginePage> {
  const paths = webkitPaths();
  if (!paths) throw new Error("there is no WebKit on this machine");
  const port = await freePort();
  const driver = spawn(paths.screen, ["-a", paths.driver, `--port=${port}`], {
    env: { ...process.env, LANG: "C.UTF-8", WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" },
    stdio: "ignore",
    // The screen is started by a script: with a group of its own, all of it ends together.
    detached: true,
  });
  await listening(port, driver);
  const browser = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary: paths.browser, args: ["--automation"] },
    })
    .build();
  await browser.manage().window().setRect({ x: 0, y: 0, width: 1366, height: 768 });
  const shown = async (what: string) => {
    const found = await browser.wait(until.elementLocated(By.xpath(what)), PATIENCE_MS);
    return browser.wait(until.elementIsVisible(found), PATIENCE_MS);
  };
  return {
    go: async (address) => {
      await browser.get(address);
      await browser.executeScript(`
        window.failed = [];
        window.addEventListener("error", ({ message }) => window.failed.push(message));
        window.addEventListener("unhandledrejection", ({ reason }) => window.failed.push(String(reason)));
      `);
    },
    press: async (what) => {
      const found = await shown(what);
      await standsStill(found);
      await found.click();
    },
    sees: async (what) => void (await shown(what)),
    run: (script) => browser.executeScript(script),
    errors: () => browser.executeScript("return window.failed"),
    end: async () => {
      await browser.quit().catch(() => {});
      if (driver.pid !== undefined) process.kill(-driver.pid, "SIGTERM");
    },
  };
}

/** What moves while it is being pressed is missed. */
async function standsStill(element: WebElement): Promise<void> {
  for (let before = ""; ; ) {
    const now = JSON.stringify(await element.getRect());
    if (now === before) return;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

async function listening(port: number, driver: ChildProcess): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end && driver.exitCode === null; ) {
    if (await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("WebKitWebDriver does not answer");
}
