import type { Locator, Page } from "@playwright/test";

/** A press that comes sooner was meant for the one before. */
const NOT_AT_ONCE_MS = 500;

/** Locks the plan. What it leaves unused is said once; then it takes a second press. */
export async function lockPlan(page: Page, press = (button: Locator): Promise<void> => button.click()): Promise<void> {
  await press(page.getByRole("button", { name: "Lock", exact: true }).filter({ visible: true }).first());
  await page.waitForTimeout(NOT_AT_ONCE_MS);
  const allTheSame = page.getByRole("button", { name: "Lock all the same" });
  if (await allTheSame.isVisible()) await press(allTheSame);
}

/** The same by its key. */
export async function lockByKey(page: Page): Promise<void> {
  await page.keyboard.press("l");
  await page.waitForTimeout(NOT_AT_ONCE_MS);
  if (await page.getByRole("button", { name: "Lock all the same" }).isVisible()) await page.keyboard.press("l");
}
