import { expect, type Page, test } from "@playwright/test";
import { lockPlan } from "./lock.ts";

/** From the lobby into a match, by clicks alone: what browsers keep Back from skipping. */
async function playIndia(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: "Play now" }).click();
  await page.getByRole("button", { name: /^India/ }).click();
  await page.getByRole("button", { name: "I'll plan myself" }).click();
}

const leaving = (page: Page) => page.getByRole("dialog", { name: "Leave the match?" });

test("Back closes what is open, one after another, and then asks", async ({ page }) => {
  await playIndia(page);
  const match = page.url();
  const panel = page.getByRole("complementary", { name: "Energy" });
  const settings = page.getByRole("dialog", { name: "Settings" });
  const book = page.getByRole("dialog", { name: "Encyclopedia" });

  await page.keyboard.press("1");
  await expect(panel).toBeVisible();
  await page.locator(".rail [data-panel=settings]").click();
  await expect(settings).toBeVisible();
  await page.goBack();
  await expect(settings).toBeHidden();
  await expect(panel, "only what lies on top").toBeVisible();
  await page.goBack();
  await expect(panel).toBeHidden();

  await page.keyboard.press("e");
  await expect(book).toBeVisible();
  await page.goBack();
  await expect(book).toBeHidden();

  await page.locator(".topBar [popovertarget]:visible").first().click();
  const slip = page.locator(".explanationBox:popover-open");
  await expect(slip).toBeVisible();
  await page.goBack();
  await expect(slip).toHaveCount(0);

  await lockPlan(page);
  const report = page.locator(".report");
  await expect(report).toBeVisible();
  await page.goBack();
  await expect(report).toBeHidden();
  // In most quarters somebody asks something.
  const asked = page.locator(".dilemma");
  if (await asked.isVisible()) {
    await page.goBack();
    await expect(asked).toBeHidden();
  }

  await page.goBack();
  await expect(leaving(page)).toBeVisible();
  await page.goBack();
  await expect(leaving(page), "Back out of the question is: stay").toBeHidden();
  expect(page.url()).toBe(match);
  // Closed in another way, it is not in the way of Back.
  await page.keyboard.press("2");
  await page.keyboard.press("Escape");
  await page.goBack();
  await expect(leaving(page)).toBeVisible();
});

test("two quick Escapes close two things, also where the browser closes the upper one by itself", async ({ page }) => {
  await playIndia(page);
  const panel = page.getByRole("complementary", { name: "Energy" });
  const slip = page.locator(".explanationBox:popover-open");
  const settings = page.getByRole("dialog", { name: "Settings" });
  // As at the first Escape; the second one comes before anything that the browser leaves for later.
  const closeByBrowser = (selector: string) =>
    page.evaluate(async (upper) => {
      const box = document.querySelector<HTMLElement>(upper);
      if (box instanceof HTMLDialogElement) box.close();
      else box?.hidePopover();
      await Promise.resolve();
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    }, selector);

  await page.keyboard.press("1");
  await panel.locator(".explained").first().click();
  await expect(slip).toBeVisible();
  await closeByBrowser(":popover-open");
  await expect(panel).toBeHidden();

  await page.keyboard.press("1");
  await expect(panel).toBeVisible();
  await page.locator(".rail [data-panel=settings]").click();
  await expect(settings).toBeVisible();
  await closeByBrowser("dialog[open]");
  await expect(panel).toBeHidden();
});

test("Back to the lobby keeps the seat, and giving it up is a word of its own", async ({ page, browser }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Open the table" }).click();
  await page.getByRole("button", { name: /^India/ }).click();
  const code = new URL(page.url()).pathname;
  const other = await (await browser.newContext()).newPage();
  await other.goto(code);
  await other.getByRole("button", { name: "Sit down" }).click();
  await other.getByRole("button", { name: /^Brazil/ }).click();
  await page.getByRole("button", { name: /^Start with India/ }).click();
  await page.getByRole("button", { name: "I'll plan myself" }).click();
  await expect(other.getByRole("button", { name: "Lock", exact: true })).toBeVisible();

  await page.goBack();
  await leaving(page)
    .getByRole("button", { name: /^To the lobby/ })
    .click();
  await expect(page.getByRole("button", { name: "Play now" })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe("/");
  await lockPlan(other);
  const bar = other.locator(".planBar");
  await expect(bar, "the table waits for a person, not for a bot").toContainText(/Player \d+ \(away/);

  await page.goForward();
  await expect(
    page.getByRole("button", { name: "Lock", exact: true }),
    "the way forward leads back to the seat",
  ).toBeVisible();
  await page.locator(".rail [data-panel=help]").click();
  await page.getByRole("button", { name: "Leave the match" }).click();
  await leaving(page).getByRole("button", { name: "Give up my seat" }).click();
  await expect(page.getByRole("button", { name: "Play now" })).toBeVisible();
  await expect(other.locator(".topQuarter"), "a bot plays on at once").toContainText("2 of");
  await other.close();
});
