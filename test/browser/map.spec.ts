import { expect, type Page, test } from "@playwright/test";
import { lockByKey } from "./lock.ts";
import { playNow } from "./playNow.ts";

/** The map is where one plays: a quarter is planned on it alone, without any ministry. */

const orders = (page: Page) => page.getByRole("region", { name: "Plan of this quarter" }).getByRole("listitem");
const card = (page: Page, name: string | RegExp) =>
  page.getByRole("region", { name, exact: true }).and(page.locator(".selected"));

async function begin(page: Page): Promise<void> {
  await playNow(page);
  await expect(page.locator(".worldMap canvas")).toBeVisible();
}

/** Chosen by its name, as by keyboard. */
async function choose(page: Page, name: string): Promise<void> {
  await page.keyboard.press("m");
  await expect(page.getByLabel("Place on the map")).toBeFocused();
  await page.getByLabel("Place on the map").selectOption({ label: name });
}

test("a whole quarter is planned at places of the map, by keyboard", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await begin(page);

  await test.step("in an open market one's own stack is promoted, and that is taken back and given again", async () => {
    await choose(page, "Mexico and Central America");
    const market = card(page, "Mexico and Central America");
    await market.getByRole("button", { name: /^Promote in / }).focus();
    await page.keyboard.press("Enter");
    await expect(orders(page)).toHaveCount(1);
    await market.getByRole("button", { name: /^Take back/ }).focus();
    await page.keyboard.press("Enter");
    await expect(orders(page)).toHaveCount(0);
    await market.getByRole("button", { name: /^Promote in / }).focus();
    await page.keyboard.press("Enter");
    await expect(orders(page)).toHaveCount(1);
  });

  await test.step("at a site of one's own something is built, and stands planned there", async () => {
    await page.keyboard.press("Escape");
    await choose(page, "Jamnagar");
    const site = card(page, "Jamnagar");
    // The least of it, so that there is money left for chips.
    await site.getByRole("slider").focus();
    await page.keyboard.press("Home");
    await site.getByRole("button", { name: /^Build a 0\.1.* campus/ }).focus();
    await page.keyboard.press("Enter");
    await expect(orders(page)).toHaveCount(2);
    await expect(site.getByRole("list", { name: "Planned here" })).toContainText("Jamnagar");
  });

  await test.step("at home chips are ordered", async () => {
    await page.keyboard.press("Escape");
    await choose(page, "India");
    const home = card(page, "India");
    await home.locator("summary", { hasText: "Buy chips" }).focus();
    await page.keyboard.press("Enter");
    await home.getByRole("button", { name: /^Order / }).focus();
    await page.keyboard.press("Enter");
    await expect(orders(page)).toHaveCount(3);
  });

  await test.step("on a rival pressure is put", async () => {
    await page.keyboard.press("Escape");
    await choose(page, "China");
    const rival = card(page, "China");
    await rival.locator("summary", { hasText: "Pressure" }).focus();
    await page.keyboard.press("Enter");
    await rival.locator(".disclosure[open] .order button").focus();
    await page.keyboard.press("Enter");
    await expect(orders(page)).toHaveCount(4);
  });

  await page.keyboard.press("Escape");
  await lockByKey(page);
  await expect(page.getByText("Quarter 2 of 8")).toBeVisible();
  expect(errors).toEqual([]);
});

for (const hasTouch of [false, true])
  test(`a ${hasTouch ? "tap" : "click"} on the map opens the card of what lies there, and one on the sea puts it away`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, hasTouch });
    const page = await context.newPage();
    const touch = (x: number, y: number) => (hasTouch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
    await begin(page);
    const china = card(page, "China");
    await expect(async () => {
      await touch(950, 240);
      await expect(china).toBeVisible({ timeout: 1_000 });
    }).toPass();
    const box = await china.boundingBox();
    const isBeside = box !== null && (box.x > 950 || box.x + box.width < 950);
    expect(isBeside, "what is touched stays in sight").toBe(true);
    await china.locator("summary", { hasText: "Compose an offer" }).click();
    await expect(china.getByRole("button", { name: "Offer this deal" })).toBeVisible();
    await touch(500, 450);
    await expect(china).toBeHidden();
    await context.close();
  });

test("on a big screen two ministries lie open side by side, and go one by one", async ({ page }) => {
  await page.setViewportSize({ width: 1680, height: 950 });
  await begin(page);
  const panel = (name: string) => page.getByRole("complementary", { name, exact: true });
  await page.keyboard.press("1");
  await page.keyboard.press("5");
  await expect(panel("Foreign")).toBeFocused();
  const [first, second] = [await panel("Energy").boundingBox(), await panel("Foreign").boundingBox()];
  expect(first && second && first.x + first.width <= second.x).toBe(true);
  await page.keyboard.press("2");
  await expect(panel("Chips")).toBeVisible();
  await expect(panel("Foreign"), "the one that was opened first stays").toBeHidden();
  await page.keyboard.press("1");
  await expect(panel("Energy"), "its own key closes it").toBeHidden();
  await expect(panel("Chips")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel("Chips")).toBeHidden();
  await page.keyboard.press("1");
  await page.setViewportSize({ width: 1366, height: 768 });
  // The page hears of its new size with its next frames.
  await page.evaluate(() => new Promise((heard) => requestAnimationFrame(() => requestAnimationFrame(heard))));
  await page.keyboard.press("5");
  await expect(panel("Foreign")).toBeVisible();
  await expect(panel("Energy"), "where there is room for one").toBeHidden();
});
