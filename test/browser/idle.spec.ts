import { expect, test } from "@playwright/test";

const IDLE_S = 10;
/** Of one core: the page's whole main thread, scripts, styles, layout and painting together. */
const MOST_SHARE = 0.03;

test("a match in which nothing happens leaves the processor alone", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Play now", exact: true }).click();
  await page
    .getByRole("button", { name: /^India/ })
    .first()
    .click();
  await page.getByRole("button", { name: "I'll plan myself" }).click();
  await expect(page.locator(".worldMap canvas")).toBeVisible();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  const seconds = async (of: string): Promise<number> => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === of)?.value ?? Number.NaN;
  };
  // Fonts come, the map is painted once, and its lights kindle.
  await page.waitForTimeout(3_000);
  const before = await seconds("TaskDuration");
  await page.waitForTimeout(IDLE_S * 1_000);
  const share = ((await seconds("TaskDuration")) - before) / IDLE_S;
  console.log(`idle page: ${(100 * share).toFixed(2)} % of a core`);
  expect(share).toBeLessThan(MOST_SHARE);
});
