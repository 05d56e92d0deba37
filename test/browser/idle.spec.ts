import { expect, test } from "@playwright/test";
import { idleShare } from "./idleShare.ts";
import { playNow } from "./playNow.ts";

/** Of one core: scripts, styles, layout and painting together. */
const MOST_SHARE = 0.03;

test("a match in which nothing happens leaves the processor alone", async ({ page }) => {
  await playNow(page);
  await expect(page.locator(".worldMap canvas")).toBeVisible();
  // Fonts come, the map is painted once, its lights kindle, and what flows comes to rest.
  await page.waitForTimeout(6_000);
  const share = await idleShare(page, 10);
  console.log(`idle page: ${(100 * share).toFixed(2)} % of a core`);
  expect(share).toBeLessThan(MOST_SHARE);
});
