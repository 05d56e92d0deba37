import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ColyseusSDK, type Room } from "@colyseus/sdk";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import type { LessonMessages } from "../../shared/protocol/lesson.ts";
import { PROTOCOL_VERSION } from "../../shared/protocol/protocol.ts";
import { type ChildServer, childServer } from "../support/childServer.ts";

/** Secrets that must not stand in any address, print, export or log. */
const secrets = new Set<string>();
const expectNoSecretIn = (text: string, where: string) => {
  for (const secret of secrets) expect(text.includes(secret), `a secret in ${where}`).toBe(false);
};

let server: ChildServer;
let dataDir: string;
test.beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "tctm-secrets-"));
  server = await childServer(dataDir, { LOG_LEVEL: "debug", PAGES_DIR: join(import.meta.dirname, "../../dist") });
});
test.afterAll(async () => {
  await server.end("SIGTERM");
  rmSync(dataDir, { recursive: true, force: true });
});

const keyIn = (link: string): string => new URLSearchParams(new URL(link).hash.slice(1)).values().next().value ?? "";

/** What others may see of a page: its address, where it was before, what is printed of it. */
async function expectNoSecretOf(page: Page, where: string): Promise<void> {
  expect(new URL(page.url()).hash, `address of ${where}`).toBe("");
  const line = await page.context().newCDPSession(page);
  const { entries } = await line.send("Page.getNavigationHistory");
  await line.detach();
  expectNoSecretIn(entries.map(({ url }) => url).join(" "), `history of ${where}`);
  expectNoSecretIn(await page.evaluate(() => `${JSON.stringify(history.state)}`), `history state of ${where}`);
  await page.emulateMedia({ media: "print" });
  expectNoSecretIn(await page.evaluate(() => `${document.title} ${document.body.innerText}`), `print of ${where}`);
  await page.emulateMedia({ media: "screen" });
}

/** Nothing that a device asks for may name a secret, or say that it comes from a page that does. */
const watchRequests = (context: BrowserContext, asked: string[]) =>
  context.on("request", (request) => asked.push(`${request.url()} ${request.headers().referer ?? ""}`));

async function shownLink(teacher: Page, label: string): Promise<string> {
  const line = teacher.locator(".secretLine", { hasText: label });
  await line.getByRole("button", { name: "Show the link" }).click();
  return line.locator("code").innerText();
}

test("the keys of a lesson are in no address, history, print, export, request or log", async ({ browser }) => {
  test.setTimeout(120_000);
  const asked: string[] = [];
  const device = async () => {
    const context = await browser.newContext({ baseURL: server.address });
    watchRequests(context, asked);
    return context.newPage();
  };
  const teacher = await device();
  await teacher.goto("/teach");
  await teacher.getByRole("button", { name: "Open the lesson" }).click();
  await expect(teacher.getByRole("heading", { name: /^Lesson/ })).toBeVisible();
  const code = new URL(teacher.url()).pathname.split("/").at(-1) ?? "";

  // Not shown unasked, and never printed.
  expect(await teacher.locator("body").innerText()).not.toContain("#");
  const own = await shownLink(teacher, "Your own link");
  const view = await shownLink(teacher, "Projector");
  for (const link of [own, view]) {
    expect(keyIn(link)).toMatch(/^[\w-]{22}$/);
    secrets.add(keyIn(link));
  }
  await expectNoSecretOf(teacher, "the board");
  await teacher.reload();
  await expect(teacher.getByRole("heading", { name: /^Lesson/ })).toBeVisible();

  const sdk = new ColyseusSDK(server.address);
  const pupil: Room = await sdk.joinById(code, { version: PROTOCOL_VERSION, nickname: "Zebedee" });
  const told: Partial<LessonMessages> = {};
  pupil.onMessage("place", (message: LessonMessages["place"]) => {
    told.place = message;
  });
  await expect.poll(() => told.place?.token).toBeDefined();
  secrets.add(told.place?.token ?? "");
  await expect(teacher.locator(".pupilTag")).toHaveCount(1);
  await teacher.getByRole("button", { name: "Start", exact: true }).click();
  await expect(teacher.getByText("Playing", { exact: true })).toBeVisible();
  await teacher.locator(".lessonLinks summary").click();

  const opened = async (button: string) => {
    const [page] = await Promise.all([
      teacher.context().waitForEvent("page"),
      teacher.getByRole("button", { name: button }).click(),
    ]);
    return page;
  };
  await test.step("the projector", async () => {
    const projector = await opened("Open in a new window");
    await expect(projector.getByRole("heading", { name: "The race" })).toBeVisible({ timeout: 30_000 });
    await expectNoSecretOf(projector, "the projector");
    await projector.close();
  });
  await test.step("the debrief", async () => {
    await teacher.getByRole("button", { name: "End the quarter at all tables" }).click();
    await expect(teacher.getByText(/quarter 2 of/).first()).toBeVisible({ timeout: 15_000 });
    const debrief = await opened("To the debrief");
    await expect(debrief.getByRole("heading", { name: "The same nation at every table" })).toBeVisible();
    await expectNoSecretOf(debrief, "the debrief");
    const [file] = await Promise.all([
      debrief.waitForEvent("download"),
      debrief.getByRole("button", { name: "Everything (JSON)" }).click(),
    ]);
    expectNoSecretIn(readFileSync(await file.path(), "utf8"), "an export");
    await debrief.close();
  });

  await test.step("links open on other devices, and leave the address at once", async () => {
    for (const [link, heading] of [
      [own, /^Lesson/],
      [view, "The race"],
    ] as const) {
      const page = await device();
      await page.goto(link.replace(new URL(link).origin, server.address));
      await expect(page.getByRole("heading", { name: heading })).toBeVisible({ timeout: 30_000 });
      await expectNoSecretOf(page, `another device at ${new URL(link).pathname}`);
      await page.context().close();
    }
  });

  await test.step("a made-up link takes nothing away, and lets nobody in", async () => {
    await teacher.goto(`/teach/${code}#key=made-up`);
    await expect(teacher.getByText("Debrief", { exact: true })).toBeVisible();
    // Also one that is pasted where the board is open already.
    await teacher.evaluate(() => {
      location.hash = "key=made-up-again";
    });
    await expect.poll(() => new URL(teacher.url()).hash).toBe("");
    await teacher.reload();
    await expect(teacher.getByText("Debrief", { exact: true })).toBeVisible();
    const stranger = await device();
    for (const wrong of [
      `/teach/${code}#key=${keyIn(view)}`,
      `/project/${code}#view=${keyIn(own)}`,
      `/teach/${code}`,
    ]) {
      await stranger.goto("/");
      await stranger.goto(wrong);
      await expect(stranger.getByText(/This page needs the (teacher|projector)'s link/)).toBeVisible();
    }
    await stranger.context().close();
  });

  expectNoSecretIn(asked.join("\n"), "a request");
  // Nor who is there.
  secrets.add("Zebedee");
  expect(server.said()).toContain("match opened");
  expectNoSecretIn(server.said(), "the log");
});
