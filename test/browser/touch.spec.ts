import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";
import { lockPlan } from "./lock.ts";
import { seeResult } from "./result.ts";

/** A phone: no mouse, no keys but those of the screen, and every tap counts. */
const TURNS = 8;
/** WCAG 2.2 asks for 24; a finger wants more (CSS pixels). */
const FINGER = 40;

async function phone(browser: Browser): Promise<Page> {
  const size = { width: 390, height: 844 };
  // Here films are played, which the other tests leave out.
  const context = await browser.newContext({
    viewport: size,
    hasTouch: true,
    isMobile: true,
    reducedMotion: "no-preference",
    storageState: { cookies: [], origins: [] },
  });
  return context.newPage();
}

const button = (page: Page, name: RegExp | string) =>
  page.getByRole("button", { name, exact: true }).filter({ visible: true }).first();

async function tap(wanted: Locator): Promise<void> {
  await expect(wanted).toBeEnabled();
  await wanted.tap();
}

/**
 * A quarter is told as a film, after which its report comes. The first is held and then seen to its end, others end at a touch of the map,
 * by a key, which does nothing else, or by their button.
 */
async function seeFilm(page: Page, turn: number): Promise<void> {
  const film = page.getByRole("region", { name: /^What happened in .*, on the map$/ });
  const report = page.locator(".report");
  await expect(film).toBeVisible();
  await expect(report).toBeHidden();
  if (turn === 2) {
    await tap(film.getByRole("button", { name: "Hold" }));
    const back = film.getByRole("button", { name: "Back" });
    while (await back.isEnabled()) await tap(back);
    const caption = await film.locator(".filmCaption").textContent();
    expect(caption).toContain("India: score");
    await expect(film.getByRole("status")).toContainText("India: score");
    await page.waitForTimeout(3_500);
    expect(await film.locator(".filmCaption").textContent()).toBe(caption);
    await tap(film.getByRole("button", { name: "Go on" }));
    await expect(film).toBeHidden({ timeout: 30_000 });
  } else if (turn === 3) await page.touchscreen.tap(195, 320);
  else if (turn === 4) await page.keyboard.press("l");
  else await tap(film.getByRole("button", { name: "Skip" }));
  await expect(film).toBeHidden();
  await expect(report).toBeVisible();
  await expect(page.locator(".selected")).toBeHidden();
}

const plan = (page: Page) => page.getByRole("region", { name: "Plan of this quarter" });

test("a quick match is played to its end by touch", async ({ browser }) => {
  test.setTimeout(240_000);
  const page = await phone(browser);
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));

  await test.step("from the lobby to the first quarter", async () => {
    await page.goto("/");
    await tap(button(page, "Play now"));
    await tap(button(page, /^India/));
    await expect(page.getByText(`Quarter 1 of ${TURNS}`)).toBeAttached();
  });

  await test.step("a plant is ordered in a ministry and taken back in the plan", async () => {
    await tap(button(page, "I'll plan myself"));
    await tap(button(page, "Energy"));
    const energy = page.getByRole("complementary", { name: "Energy" });
    // A tap beside an open slip closes it, and switches nothing on.
    const slip = page.locator(".explanationBox").filter({ visible: true });
    await tap(energy.locator(".figures button").first());
    await expect(slip).toBeVisible();
    await tap(energy.getByRole("switch").first());
    await expect(slip).toBeHidden();
    await expect(energy.getByRole("switch").first()).not.toBeChecked();
    await tap(energy.getByRole("button", { name: /^Build a .* campus/ }));
    await tap(energy.getByRole("button", { name: "Close" }));
    await tap(button(page, /1 order/));
    await tap(plan(page).getByRole("button", { name: /^Take back/ }));
    await expect(plan(page).getByRole("listitem")).toHaveCount(0);
    await tap(page.locator(".planFold"));
  });

  await test.step("nothing is too small for a finger, and nothing needs scrolling sideways", async () => {
    const small = await page.locator("button:visible, select:visible").evaluateAll(
      (uses, least) =>
        uses
          .map((use) => ({ name: use.textContent, box: use.getBoundingClientRect() }))
          .filter(({ box }) => box.width < least || box.height < least)
          .map(({ name, box }) => `${name} ${box.width} x ${box.height}`),
      FINGER,
    );
    expect(small).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  await test.step("a flagship is chosen", async () => {
    await tap(button(page, "Compare the three"));
    const dialog = page.getByRole("dialog", { name: "India: choose your flagship" });
    await tap(dialog.getByRole("button", { name: "Choose this" }).first());
    await expect(dialog.getByRole("button", { name: "Take back" })).toBeVisible();
    await tap(dialog.getByRole("button", { name: "Close" }));
    await expect(button(page, "Compare the three")).toBeHidden();
  });

  for (let turn = 1; turn <= TURNS; turn++)
    await test.step(`quarter ${turn}`, async () => {
      await expect(page.getByText(`Quarter ${turn} of ${TURNS}`)).toBeAttached();
      if (turn > 1) {
        await seeFilm(page, turn);
        await tap(page.locator(".card").getByRole("button", { name: /^Plan / }));
      }
      const fold = page.locator(".planFold[aria-expanded=false]");
      if (await fold.isVisible()) await tap(fold);
      await tap(button(page, "Ask my ministers"));
      await expect(plan(page).getByRole("listitem").first()).toBeVisible();
      if (turn === 1) {
        // The plan makes way for a ministry, and the ministry for the report that comes.
        await tap(button(page, "Foreign"));
        await expect(page.locator(".planFold")).toHaveAttribute("aria-expanded", "false");
      }
      await lockPlan(page, tap);
    });

  // The last quarter is told like any other.
  await seeFilm(page, TURNS + 1);
  await seeResult(page, tap);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/wins? with/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(errors).toEqual([]);
});

test("from opening a join link to a locked plan takes at most six taps", async ({ browser }) => {
  const host = await phone(browser);
  await host.goto("/");
  await tap(button(host, "Open the table"));
  await expect(host.getByRole("heading", { name: "Choose your nation" })).toBeVisible();

  const guest = await phone(browser);
  let taps = 0;
  const tapCounted = async (wanted: Locator) => {
    taps += 1;
    await tap(wanted);
  };
  await guest.goto(host.url());
  await tapCounted(button(guest, "Sit down"));
  await tapCounted(button(guest, /^Brazil/));
  await tapCounted(button(guest, "I am ready"));
  await tap(host.locator(".tableFoot .main"));
  await tapCounted(button(guest, "Take my ministers' advice"));
  await expect(guest.getByText(/^([2-9]|\d\d) orders/)).toBeVisible();
  await lockPlan(guest, tapCounted);
  await expect(button(guest, "Unlock")).toBeVisible();
  expect(taps).toBeLessThanOrEqual(6);
});
