import { type Browser, expect, type Page, test } from "@playwright/test";
import { layoutFaults } from "./layout.ts";
import { lockPlan } from "./lock.ts";
import { playNow } from "./playNow.ts";

/** Phones upright and on their side, and a school's laptop: no words of a bar are cut off, and no button lies under another bar. */
const SIZES = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
  { width: 844, height: 390 },
  { width: 667, height: 375 },
  { width: 1366, height: 768 },
];
const isDesk = ({ width }: (typeof SIZES)[number]) => width > 1000;

async function open(browser: Browser, size: (typeof SIZES)[number]): Promise<Page> {
  const touch = isDesk(size) ? {} : { hasTouch: true, isMobile: true };
  return (await browser.newContext({ viewport: size, reducedMotion: "reduce", ...touch })).newPage();
}

for (const size of SIZES)
  test(`at ${size.width} x ${size.height} a quarter's screens stand whole`, async ({ browser }) => {
    const page = await open(browser, size);
    const look = async (screen: string) => expect.soft(await layoutFaults(page), screen).toEqual([]);
    await playNow(page);
    await look("map");
    for (const panel of ["energy", "foreign", "nations", "chat"]) {
      await page.locator(`.rail [data-panel=${panel}]`).click();
      await expect(page.locator(".sidePanel")).toBeVisible();
      await look(panel);
      await page.locator(".sidePanelHead").getByRole("button", { name: "Close" }).click();
    }
    // What folds out on a phone stands open on a desk.
    const unfold = async (fold: string, screen: string) => {
      const button = page.locator(fold);
      if (!(await button.isVisible())) return;
      await button.click();
      await look(screen);
      await button.click();
    };
    await unfold(".topMore", "all figures");
    await page.locator(".lockButton").click();
    await expect(page.locator(".leftOpen")).not.toBeEmpty();
    await look("what the plan leaves open");
    const fold = page.locator(".planFold");
    if (await fold.isVisible()) await fold.click();
    await page.getByRole("button", { name: "Ask my ministers" }).click();
    await expect(page.locator(".plannedOrder").first()).toBeVisible();
    await look("plan");
    await lockPlan(page);
    await expect(page.locator(".report")).toBeVisible({ timeout: 30_000 });
    await look("report");
    await page.context().close();
  });
