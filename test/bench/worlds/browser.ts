import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { testServer } from "../../server/testServer.ts";
import { PHASER } from "./build.ts";

const SIZE = { width: 1366, height: 768 };

/** A page with Phaser and an empty scene; `data-frame` says that its first frame has been drawn. */
const BARE = `<!doctype html><title>bare</title><body><script src="/phaser.js"></script><script>
new Phaser.Game({ type: Phaser.AUTO, width: ${SIZE.width}, height: ${SIZE.height}, audio: { noAudio: true }, scene: {
  create() { this.game.events.once("postrender", () => document.body.setAttribute("data-frame", "")); } } });
</script>`;

/** A server of nothing but the bare page. */
async function barePage() {
  const phaser = readFileSync(PHASER);
  const server = createServer(({ url }, answer) => {
    const isScript = url === "/phaser.js";
    answer.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    answer.end(isScript ? phaser : BARE);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

export interface Pages {
  browser: Browser;
  /** Of our server, and of the bare page. */
  address: string;
  bare: string;
  close: () => Promise<void>;
}

export async function pages(): Promise<Pages> {
  const { CHROMIUM } = process.env;
  const browser = await chromium.launch({
    ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run"],
  });
  const server = await testServer();
  const bare = await barePage();
  return {
    browser,
    address: server.address,
    bare: bare.address,
    async close() {
      await browser.close();
      bare.close();
      await server.close();
    },
  };
}

export interface Throttled {
  context: BrowserContext;
  page: Page;
}

/** A new page with nothing in its cache, on a processor so many times slower. */
export async function newPage(browser: Browser, slower: number, state?: Kept): Promise<Throttled> {
  const context = await browser.newContext({
    viewport: SIZE,
    serviceWorkers: "block",
    ...(state === undefined ? {} : { storageState: state }),
  });
  // What comes after a turn is measured without its film.
  await context.addInitScript(() => localStorage.setItem("tctm.settings", JSON.stringify({ hasFilm: false })));
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
  return { context, page };
}

/** What a browser keeps of a visit. */
export type Kept = Awaited<ReturnType<BrowserContext["storageState"]>>;

/** Begins a match alone with bots, as Play now does; the tutorial is not taken. */
export async function playNow(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: "Play now", exact: true }).click();
  await page.locator(".nationCard").first().click();
  await page.getByRole("button", { name: "I'll plan myself" }).click();
  await page.locator(".worldMap canvas").waitFor();
}

/** Begins a match of sixteen quarters alone with bots. */
export async function playAWholeMatch(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByLabel("Your name at the table").fill("Ann");
  await page.getByRole("radio", { name: "2026 to 2029" }).check();
  await page.getByRole("button", { name: "Open the table" }).click();
  await page.locator(".nationCard").first().click();
  await page.getByRole("button", { name: /^Start / }).click();
  await page.getByRole("button", { name: "I'll plan myself" }).click();
  await page.locator(".worldMap canvas").waitFor();
}

/** What the page holds after its garbage was collected, bytes. */
export async function heapBytes(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("HeapProfiler.collectGarbage");
  await devtools.send("Performance.enable");
  const { metrics } = await devtools.send("Performance.getMetrics");
  await devtools.detach();
  return metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN;
}
