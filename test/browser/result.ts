import { expect, type Locator, type Page } from "@playwright/test";

/** The last quarter is told like any other, over the map; from its report one goes on to the result. */
export async function seeResult(page: Page, press = (button: Locator): Promise<void> => button.click()): Promise<void> {
  const onwards = page.getByRole("button", { name: "See the result" });
  await expect(onwards).toBeVisible();
  await press(onwards);
}
