import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { chromium, expect, type Page, test } from "@playwright/test";
import { lockPlan } from "./lock.ts";
import { WARM_FOR_WHITE } from "./mapColours.ts";

/** What a browser refuses, lacks or answers oddly takes nothing else of the page with it. */

async function openMatch(page: Page, beforeMatch = async () => {}): Promise<void> {
  await page.getByRole("button", { name: "Play now" }).click();
  const india = page.getByRole("button", { name: /^India/ });
  await expect(india).toBeVisible();
  await beforeMatch();
  await india.click();
}

async function playQuarter(page: Page): Promise<void> {
  await expect(page.getByText("Quarter 1 of 8")).toBeVisible();
  await lockPlan(page);
  await expect(page.getByText("Quarter 2 of 8")).toBeVisible();
}

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  return errors;
}

/** A Chromium in which all cookies and site data are blocked: what its settings page writes when somebody chooses that. */
function profileThatBlocksData(): string {
  const folder = mkdtempSync(join(tmpdir(), "tctm-blocked-"));
  mkdirSync(join(folder, "Default"));
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(folder, "Default/Preferences"), JSON.stringify(preferences));
  return folder;
}

test("where the browser keeps nothing a match can be played, and that is said once", async ({
  launchOptions,
  baseURL,
}) => {
  const context = await chromium.launchPersistentContext(profileThatBlocksData(), { ...launchOptions, baseURL });
  const page = await context.newPage();
  const errors = errorsOf(page);
  await page.goto("/");
  await expect(page.evaluate(() => localStorage.length)).rejects.toThrow("Access is denied");
  const told = page.getByText("This browser keeps nothing for the game");
  await expect(told).toHaveCount(1);
  await page.getByRole("button", { name: "Close" }).click();
  await openMatch(page);
  await playQuarter(page);
  await expect(told).toHaveCount(0);
  expect(errors).toEqual([]);
  await context.close();
});

for (const [languages, title] of [
  [["C"], "Too Cheap to Meter"],
  [["en-US@posix", "zh-CN"], "Too Cheap to Meter"],
  [["", "C.UTF-8", "zh_CN.UTF-8"], "便宜到无需计量"],
  [undefined, "Too Cheap to Meter"],
] as const)
  test(`a browser whose languages are ${JSON.stringify(languages)} gets a page`, async ({ page }) => {
    await page.addInitScript((told) => {
      Object.defineProperty(navigator, "languages", { get: () => told });
    }, languages);
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  });

test("an old browser without what newer ones bring plays, and its lights have colours without WebGL", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const lacking = ["Worker", "ResizeObserver", "AudioContext", "requestIdleCallback", "matchMedia"];
    for (const name of lacking) Object.defineProperty(window, name, { value: undefined });
    for (const name of ["ListFormat", "DisplayNames"]) Object.defineProperty(Intl, name, { value: undefined });
    Object.defineProperty(document, "fonts", { value: undefined });
    // What Firefox answers to everything when it guards against being told apart.
    CanvasRenderingContext2D.prototype.isPointInPath = () => false;
    Reflect.deleteProperty(HTMLElement.prototype, "showPopover");
    Reflect.deleteProperty(HTMLElement.prototype, "popover");
    Reflect.deleteProperty(HTMLButtonElement.prototype, "popoverTargetElement");
    Reflect.deleteProperty(HTMLDialogElement.prototype, "showModal");
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
      return kind === "2d" ? getContext.call(this, kind, ...more) : null;
    } as never;
  });
  const errors = errorsOf(page);
  await page.goto("/");
  await openMatch(page);
  await playQuarter(page);
  await expect(page.locator(".outlookStrip"), "foretold without a worker").not.toHaveClass(/isStale/);
  await expect(async () => {
    await page.mouse.click(950, 240);
    await expect(page.locator(".selected").getByRole("heading", { name: "China" })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.locator("button[popovertarget]").first().click();
  await expect(page.locator(".explanationBox:not([hidden])")).toHaveCount(1);

  await expect.poll(() => page.evaluate(`(() => { ${WARM_FOR_WHITE} })()`)).toBeGreaterThan(5);
  expect(errors).toEqual([]);
});

test("an error while drawing shows a page with words, what to tell the host, and a way back to the seat", async ({
  page,
}) => {
  await page.goto("/");
  await openMatch(page, () =>
    page.evaluate(() => {
      Intl.NumberFormat = class {
        constructor() {
          throw new TypeError("figures are out of order");
        }
      } as never;
    }),
  );
  await expect(page.getByRole("heading", { name: "This page has broken down" })).toBeVisible();
  await expect(page.getByText("Your seat is kept in this browser")).toBeVisible();
  const report = page.locator("pre");
  await expect(report).toContainText("TypeError: figures are out of order");
  await expect(report).toContainText(/lobby-[\w-]+\.js/);
  await expect(report).toContainText(page.url());
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole("button", { name: "Load again" }).click();
  await playQuarter(page);
});

test("a map that can't be drawn takes nothing else with it, and can be tried again", async ({ page }) => {
  const errors = errorsOf(page);
  await page.goto("/");
  await openMatch(page, () =>
    page.evaluate(() => {
      const { prototype } = CanvasRenderingContext2D;
      const { createRadialGradient } = prototype;
      prototype.createRadialGradient = () => {
        prototype.createRadialGradient = createRadialGradient;
        throw new TypeError("no gradients today");
      };
    }),
  );
  await expect(page.getByText("The map can't be drawn in this browser.")).toBeVisible();
  await playQuarter(page);
  await page.getByRole("button", { name: "Try the map again" }).click();
  await expect(page.locator(".worldMap canvas")).toBeVisible();
  await expect(page.getByText("The map can't be drawn in this browser.")).toHaveCount(0);
  expect(errors).toEqual([]);
});

test("what fails unnoticed is said over the page, and what an extension does is not", async ({ page }) => {
  await page.route("**/assets/mistake.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "setTimeout(() => undefined.seat);" }),
  );
  await page.goto("/#seat=secret");
  await page.evaluate(() => void setTimeout(() => (undefined as unknown as { seat: string }).seat));
  await expect(page.getByRole("button", { name: "Play now" })).toBeVisible();
  await expect(page.getByText("Something in this page went wrong.")).toHaveCount(0);
  await page.addScriptTag({ url: "/assets/mistake.js" });
  await expect(page.getByText("Something in this page went wrong.")).toBeVisible();
  await expect(page.locator("pre")).toContainText("mistake.js:1:");
  await expect(page.locator("pre")).not.toContainText("secret");
});

test("without scripts, or with a browser too old for them, there are words in both languages", async ({
  browser,
  page,
}) => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto("/");
  const words = plain.locator(".noScript p");
  await expect(words).toContainText(["This game needs JavaScript", "这个游戏需要 JavaScript"]);
  await expect(words.first()).toBeVisible();
  await expect(plain.getByText("The game has not started yet.")).toBeHidden();
  await plain.close();

  await page.route("**/assets/index-*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "class Old { #not yet }" }),
  );
  await page.goto("/");
  await expect(page.getByText("The game has not started yet.")).toBeHidden();
  await expect(page.getByText("The game has not started yet.")).toBeVisible();
  await expect(page.getByText("游戏还没有启动。")).toBeVisible();
  const contrast = new AxeBuilder({ page }).withRules(["color-contrast"]);
  expect((await contrast.analyze()).violations).toEqual([]);
});
