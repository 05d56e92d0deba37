import { expect, type Page, test } from "@playwright/test";
import { enter, tabTo } from "./keys.ts";
import { lockByKey } from "./lock.ts";

/** No mouse and no finger in this file: everything is done by keys, and at each stop it must be seen where one is. */
const TURNS = 8;
const orders = (page: Page) => page.getByRole("region", { name: "Plan of this quarter" }).getByRole("listitem");
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

test("a quick match is played to its end by keyboard alone", async ({ page }) => {
  test.setTimeout(180_000);
  const said = page.locator(".announced.unseen");
  await test.step("from the lobby to the first quarter", async () => {
    await page.goto("/");
    await tabTo(page, /^Settings$/);
    await page.keyboard.press("Tab");
    await page.keyboard.type("Key");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Which nation will you lead?" })).toBeVisible();
    await enter(page, /^India/);
    await expect(page.getByText(`Quarter 1 of ${TURNS}`)).toBeVisible();
  });

  await test.step("the welcome is reached by the first skip links, and an order is given in a ministry", async () => {
    await enter(page, /^To the report$/);
    await expect.poll(() => focused(page)).toBe("Take my ministers' advice");
    await enter(page, /^I'll plan myself$/);
    await page.keyboard.press("1");
    const energy = page.getByRole("complementary", { name: "Energy" });
    await expect(energy).toBeFocused();
    await enter(page, /^Build a .* campus/);
    await expect(orders(page)).toHaveCount(1);
    await expect(said).toHaveText("The plan has 1 order.");
    await page.keyboard.press("Escape");
    await expect(energy).toBeHidden();
  });

  await test.step("focus comes back to what opened a panel", async () => {
    await enter(page, /^Chips$/);
    await expect(page.getByRole("complementary", { name: "Chips" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(page)).toBe("Chips");
  });

  await test.step("an order is taken back and given again", async () => {
    await page.keyboard.press("Control+z");
    await expect(orders(page)).toHaveCount(0);
    await page.keyboard.press("Control+y");
    await expect(orders(page)).toHaveCount(1);
  });

  await test.step("settings are opened, used and closed", async () => {
    await enter(page, /^Settings$/);
    const dialog = page.getByRole("dialog", { name: "Settings" });
    await expect(dialog).toBeVisible();
    await dialog.getByRole("radio", { name: "Dark" }).focus();
    await page.keyboard.press("Space");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect.poll(() => focused(page)).toBe("Settings");
  });

  await test.step("a flagship is chosen, and can be looked at in the economy's ministry", async () => {
    await enter(page, /^Compare the three$/);
    const dialog = page.getByRole("dialog", { name: "India: choose your flagship" });
    await expect(dialog.getByRole("button", { name: "Choose this" })).toHaveCount(3);
    await dialog.getByRole("region", { name: "Compute mission" }).getByRole("button", { name: "Choose this" }).focus();
    await page.keyboard.press("Enter");
    await expect(orders(page)).toHaveCount(2);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(page.getByRole("button", { name: "Compare the three" })).toBeHidden();
  });

  for (let turn = 1; turn <= TURNS; turn++)
    await test.step(`quarter ${turn}`, async () => {
      await expect(page.getByText(`Quarter ${turn} of ${TURNS}`)).toBeVisible();
      if (turn > 1) {
        await page.keyboard.press("Escape");
        await enter(page, /^Ask my ministers$/);
        await expect(orders(page).first()).toBeVisible();
      }
      await lockByKey(page);
      if (turn < TURNS) await expect(said).toContainText("Now you plan");
    });

  await test.step("the last quarter is told, the end is read, and a new match in the same world begins from it", async () => {
    await expect(said).toContainText("The match is over");
    await enter(page, /^To the report$/);
    await enter(page, /^See the result$/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/wins? with/);
    await expect(page.getByRole("button", { name: "Play again", exact: true })).toBeVisible();
    const unsealed = await page.locator(".seal code").last().innerText();
    const opened = page.waitForRequest(/matchmake\/create/);
    await enter(page, /^The same world again$/);
    expect(String((await opened).postDataJSON().seed)).toBe(unsealed.split(":")[0]);
    await expect(page.getByRole("heading", { name: "Which nation will you lead?" })).toBeVisible();
  });
});
