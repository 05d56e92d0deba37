import { expect, test } from "@playwright/test";
import { playNow } from "./playNow.ts";

const PHONE = { width: 360, height: 640 };
const ON_ITS_SIDE = { width: 667, height: 375 };
/** What a keyboard leaves of these. */
const LEFT = { upright: 340, onItsSide: 170 };

test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

test("whoever leads and oneself are in sight, and the tracks are two taps away", async ({ page }) => {
  await playNow(page);
  const ranking = page.getByRole("list", { name: "Ranking" });
  for (const who of [
    ranking.getByRole("listitem").first(),
    ranking.getByRole("listitem").filter({ hasText: "India" }),
  ]) {
    const box = await who.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
  }
  await page.getByRole("button", { name: /^Score/ }).tap();
  const sum = page.locator("[popover]:popover-open");
  for (const track of ["Compute", "Frontier", "Adoption", "Reach", "Wellbeing"])
    await expect(sum.getByText(track, { exact: false }).first()).toBeVisible();
});

test("what one writes stays in sight while a keyboard covers half of the screen", async ({ page }) => {
  // A device's keyboard can't be called up here: it is told as a device tells it.
  await page.addInitScript(() => {
    const seen = Object.assign(new EventTarget(), { scale: 1, offsetTop: 0, height: innerHeight, width: innerWidth });
    Object.defineProperty(window, "visualViewport", { value: seen });
  });
  const keyboard = (left: number) =>
    page.evaluate((height) => {
      Object.assign(visualViewport ?? {}, { height });
      visualViewport?.dispatchEvent(new Event("resize"));
    }, left);
  await playNow(page);
  await page.getByRole("button", { name: "Chat", exact: true }).tap();
  const field = page.getByRole("textbox", { name: "Say something to the table" });
  for (const [size, left] of [
    [PHONE, LEFT.upright],
    [ON_ITS_SIDE, LEFT.onItsSide],
  ] as const) {
    await page.setViewportSize(size);
    await field.tap();
    await keyboard(left);
    const box = await field.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(left);
    const close = await page.locator(".sidePanel").getByRole("button", { name: "Close" }).boundingBox();
    expect(close?.y).toBeGreaterThanOrEqual(0);
    await keyboard(size.height);
  }
  await expect(page.getByRole("button", { name: "Lock" })).toBeVisible();
});
