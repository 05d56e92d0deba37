import type { Locator, Page } from "@playwright/test";

/** A press that comes sooner was meant for the one before. */
const NOT_AT_ONCE_MS = 500;

/** Whether it was said what the plan leaves open, in whatever language. */
const isAsked = (page: Page) => page.locator(".leftOpen").filter({ visible: true }).isVisible();

/** Locks the plan. What it leaves unused is said once; then it takes a second press. */
export async function lockPlan(page: Page, press = (button: Locator): Promise<void> => button.click()): Promise<void> {
  const button = page.locator(".lockButton");
  await press(button);
  await page.waitForTimeout(NOT_AT_ONCE_MS);
  if (await isAsked(page)) await press(button);
}

/** The same by its key. */
export async function lockByKey(page: Page): Promise<void> {
  await page.keyboard.press("l");
  await page.waitForTimeout(NOT_AT_ONCE_MS);
  if (await isAsked(page)) await page.keyboard.press("l");
}
