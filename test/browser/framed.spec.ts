import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { childServer } from "../support/childServer.ts";

const PASSWORD = "open sesame";

/** A page of another site (`localhost`, where the game is at `127.0.0.1`) that shows what its query names. */
async function learningSystem() {
  const server = createServer((request, response) => {
    const shown = new URL(request.url ?? "/", "http://localhost").searchParams.get("shows");
    response.setHeader("content-type", "text/html");
    response.end(`<!doctype html><iframe src="${shown}" width="900" height="700"></iframe>`);
  });
  server.listen(0, "localhost");
  await once(server, "listening");
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

const show = async (page: Page, origin: string, game: string) => {
  await page.goto(`${origin}/?shows=${encodeURIComponent(game)}`);
  return page.frameLocator("iframe");
};

test("another site frames the game where the host has named it, password and all, and nowhere else", async ({
  page,
  baseURL,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "tctm-framed-"));
  const [named, other] = [await learningSystem(), await learningSystem()];
  const game = await childServer(folder, {
    PAGES_DIR: "",
    FRAME_ANCESTORS: named.origin,
    SERVER_PASSWORD: PASSWORD,
    TRUSTED_PROXIES: "1",
  });
  try {
    const title = { name: "Too Cheap to Meter" };
    for (const [origin, address] of [
      [named.origin, baseURL ?? ""],
      [other.origin, game.address],
    ] as const) {
      const refused = page.waitForEvent("console", (message) => /frame-ancestors/.test(message.text()));
      const frame = await show(page, origin, address);
      await refused;
      await expect(frame.getByRole("heading", title)).toBeHidden();
    }

    // As behind a proxy with TLS: only there does a browser send a cookie from a frame of another site.
    await page.route("**/api/entrance", (route) =>
      route.continue({ headers: { ...route.request().headers(), "x-forwarded-proto": "https" } }),
    );
    const frame = await show(page, named.origin, game.address);
    await frame.getByLabel("Password").fill(PASSWORD);
    await frame.getByRole("button", { name: "Enter" }).click();
    await expect(frame.getByRole("heading", title)).toBeVisible();
    await frame.getByRole("button", { name: "Open the table" }).click();
    await expect(frame.locator(".nationCard").first(), "the line is let in, too").toBeVisible();
    await page.reload();
    await expect(page.frameLocator("iframe").getByLabel("Password"), "it is said once").toBeHidden();
  } finally {
    await game.end("SIGTERM");
    for (const site of [named, other]) site.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
