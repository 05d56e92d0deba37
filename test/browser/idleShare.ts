import type { Page } from "@playwright/test";

/** What a page takes of one core (0 to 1) while nobody touches it: its whole main thread, by the browser's own counter. */
export async function idleShare(page: Page, seconds: number): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  const busy = async (): Promise<number> => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
  };
  const before = await busy();
  await page.waitForTimeout(seconds * 1_000);
  const share = ((await busy()) - before) / seconds;
  await devtools.detach();
  return share;
}
