import type { Page } from "@playwright/test";

/** From the lobby into a match of India's, with bots and without advice. */
export async function playNow(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: "Play now", exact: true }).click();
  await page
    .getByRole("button", { name: /^India/ })
    .first()
    .click();
  await page.getByRole("button", { name: "I'll plan myself" }).click();
}
