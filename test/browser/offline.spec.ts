import { expect, test } from "@playwright/test";
import { relay } from "../support/relay.ts";

test.use({ serviceWorkers: "allow" });

test("without a line the page still comes and says so; with it, the match goes on", async ({ page, baseURL }) => {
  test.setTimeout(90_000);
  const line = await relay(baseURL ?? "");
  await page.goto(line.address);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.getByRole("button", { name: "Play now" }).click();
  await page.getByRole("button", { name: /^India/ }).click();
  await expect(page.getByText("Quarter 1 of 8")).toBeVisible();

  line.become({ is: "cut" });
  await page.reload();
  await expect(page.getByText("This page tries again by itself.")).toBeVisible();
  await page.goto(line.address);
  await expect(page.getByRole("heading", { name: "Too Cheap to Meter" })).toBeVisible();
  await expect(page.getByText("The server can't be reached just now; the list comes back by itself.")).toBeVisible();
  await page.goBack();
  await expect(page.getByText("This page tries again by itself.")).toBeVisible();

  line.become({ is: "open" });
  await expect(page.getByText("Quarter 1 of 8")).toBeVisible({ timeout: 20_000 });
  line.close();
});

test("whoever has a kept page gets the new one as soon as there is one", async ({ page, baseURL }) => {
  const line = await relay(baseURL ?? "");
  await page.goto(line.address);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.evaluate(async () => {
    const cache = await caches.open("page-1");
    const old = new Response("<title>an old page</title>", { headers: { "content-type": "text/html" } });
    await cache.put("/", old);
  });
  await page.reload();
  await expect(page.getByRole("heading", { name: "Too Cheap to Meter" })).toBeVisible();
  line.become({ is: "cut" });
  await page.reload();
  await expect(page).toHaveTitle("Too Cheap to Meter");
  line.close();
});

test("the game can be installed: a manifest with icons that are there", async ({ page, request }) => {
  await page.goto("/");
  const address = await page.locator("link[rel=manifest]").getAttribute("href");
  const manifest = await (await request.get(address ?? "")).json();
  expect(manifest).toMatchObject({ name: "Too Cheap to Meter", start_url: "/", display: "standalone" });
  const sizes = manifest.icons.map((icon: { sizes: string }) => icon.sizes);
  expect(sizes).toEqual(expect.arrayContaining(["192x192", "512x512"]));
  for (const { src, type } of manifest.icons) {
    const icon = await request.get(src);
    expect(icon.headers()["content-type"]).toBe(type);
  }
});
