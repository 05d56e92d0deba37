import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, expect, type Page, test } from "@playwright/test";
import { renderUnicodeCompact } from "uqr";
import { programOf } from "../../server/launch/realServers.mjs";

/**
 * A second machine, as far as the network goes: a network namespace with a cable to this one. Making it takes root and
 * Linux; elsewhere the test is skipped.
 */
const GUEST = `tctm${process.pid}`;
const CABLE = `tc${process.pid}`;
const canMakeMachines = process.getuid?.() === 0 && ["ip", "script"].every((name) => programOf(name) !== undefined);
const PASSWORD = "open sesame";
/** A network of this run's own: were one left by a run that was killed, its cable would not be taken for this one's. */
const NETWORK = `10.77.${process.pid % 256}`;

const ip = (...args: string[]) => execFileSync("ip", args, { stdio: "pipe" });
const inGuest = (...args: string[]) => ip("netns", "exec", GUEST, "ip", ...args);

function plugIn(): void {
  ip("netns", "add", GUEST);
  ip("link", "add", CABLE, "type", "veth", "peer", "name", "cable", "netns", GUEST);
  ip("addr", "add", `${NETWORK}.1/24`, "dev", CABLE);
  ip("link", "set", CABLE, "up");
  inGuest("addr", "add", `${NETWORK}.2/24`, "dev", "cable");
  inGuest("link", "set", "cable", "up");
  inGuest("link", "set", "lo", "up");
  inGuest("route", "add", "default", "via", `${NETWORK}.1`);
}

/** The server on all addresses, as started in a terminal: there it prints a code for cameras. */
async function startInTerminal(dataDir: string): Promise<{ server: ChildProcess; said: string }> {
  const command = `"${process.execPath}" --disable-warning=ExperimentalWarning server/main.ts`;
  const server = spawn("script", ["-qefc", command, "/dev/null"], {
    cwd: resolve(import.meta.dirname, "../.."),
    env: { ...process.env, PORT: "0", DATA_DIR: dataDir, SERVER_PASSWORD: PASSWORD, LOG_LEVEL: "warn" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  server.stdout?.on("data", (chunk) => {
    said += chunk;
  });
  await expect.poll(() => said, { timeout: 20_000 }).toMatch(/[█▀▄]{5}[\s\S]*\r?\n\r?\n$/);
  return { server, said };
}

async function sayPassword(page: Page): Promise<void> {
  await page.getByLabel("Password").fill(PASSWORD);
  await page.keyboard.press("Enter");
}

test.skip(!canMakeMachines, "a second machine can be made as root on Linux alone (ip, script)");

let folder: string;
let server: ChildProcess | undefined;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tctm-network-"));
  plugIn();
});

// A hook of its own, so that a test that ran out of time unplugs the second machine too.
test.afterEach(async () => {
  ip("link", "del", CABLE);
  ip("netns", "del", GUEST);
  if (server) {
    const ended = once(server, "exit");
    server.kill("SIGTERM");
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

test("a second machine joins a private server by the address of its code", async ({ page }) => {
  test.setTimeout(120_000);
  const started = await startInTerminal(join(folder, "data"));
  server = started.server;
  const { said } = started;
  const here = /http:\/\/localhost:\d+/.exec(said)?.[0] ?? "";
  const there = /on the network:\s+(http:\S+)/.exec(said)?.[1] ?? "";
  expect(said.replaceAll("\r", "")).toContain(renderUnicodeCompact(there, { border: 2 }));

  const browser = join(folder, "chromium-on-another-machine");
  writeFileSync(browser, `#!/bin/sh\nexec ip netns exec ${GUEST} "${process.env.CHROMIUM}" "$@"\n`);
  chmodSync(browser, 0o755);
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];
  const guest = await (await chromium.launch({ executablePath: browser, args })).newPage();

  await page.goto(here);
  await sayPassword(page);
  await page.getByRole("button", { name: "Open the table" }).click();
  await page.getByRole("button", { name: /^India/ }).click();
  const link = (await page.locator(".shareLink code").textContent()) ?? "";
  expect(link, "what is shared leads here from other machines").toContain(there);

  await guest.goto(there);
  await expect(guest.getByRole("heading", { name: "A private server" })).toBeVisible();
  await sayPassword(guest);
  await expect(guest.getByRole("button", { name: "Play now" })).toBeVisible();
  await guest.goto(link);
  await guest.getByRole("button", { name: "Sit down" }).click();
  await guest.getByRole("button", { name: /^Brazil/ }).click();
  await page.getByRole("button", { name: /^Start with India/ }).click();
  for (const one of [page, guest]) await expect(one.getByRole("button", { name: "Lock" })).toBeVisible();
  await guest.context().browser()?.close();
});
