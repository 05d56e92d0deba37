import { ColyseusSDK } from "@colyseus/sdk";
import { type Browser, type BrowserContextOptions, expect, type Page, test } from "@playwright/test";
import { PROTOCOL_VERSION, ROOM } from "../../shared/protocol/protocol.ts";
import { ASKED, seedOfAsked } from "./asked.ts";
import { enter } from "./keys.ts";
import { lockByKey, lockPlan } from "./lock.ts";

/** Two nations are asked the same, then all, then each alone: each is answered and told, by keys and by touch, in two languages. */
const TURNS = 5;
const seed = seedOfAsked();

/** Somebody at a table that another opened, as the United States. */
async function seated(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto("/");
  const host = await new ColyseusSDK(new URL(page.url()).origin).create(ROOM, {
    version: PROTOCOL_VERSION, nickname: "Host", scenario: "asked", turns: TURNS, timerSeconds: 0, seats: 2, isPublic: false, seed,
  }); // biome-ignore format: a list
  let code = "";
  host.onStateChange((state: { code: string }) => {
    code = state.code;
  });
  for (const kind of ["view", "seat", "offers", "talk", "crew"]) host.onMessage(kind, () => {});
  await expect.poll(() => code).not.toBe("");
  await page.goto(`/m/${code}`);
  await page.locator(".doorBody input").first().fill("Ada");
  await page.keyboard.press("Enter");
  await page.locator(".nationCard").first().click();
  await expect(page.locator(".nationCard.isMine")).toBeVisible();
  expect(await host.request("start", { step: 1, body: {} })).toEqual({ ok: true });
  await host.leave();
  await expect(page.locator(".topQuarter")).toBeVisible();
  return page;
}

/** How one goes about it, and what it says. */
interface Way {
  press: (page: Page, name: RegExp) => Promise<void>;
  closeReport: (page: Page) => Promise<void>;
  putAside: (page: Page) => Promise<void>;
  lock: (page: Page) => Promise<void>;
  toResult: RegExp;
  titles: readonly [string, string, string];
  answers: readonly [RegExp, RegExp, RegExp];
}

async function answerAll(
  page: Page,
  { press, closeReport, putAside, lock, toResult, titles, answers }: Way,
): Promise<void> {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  const card = page.locator(".dilemma");
  await lock(page);
  for (const [k, id] of ASKED.entries()) {
    await test.step(id, async () => {
      await expect(page.locator(".report")).toBeVisible();
      if (k === 1) await expect(page.locator(".answersGiven tbody tr")).toHaveCount(2);
      await closeReport(page);
      await expect(card.getByRole("heading", { name: titles[k] ?? "" })).toBeVisible();
      // What all are asked is about no one place.
      await expect(page.locator(".leadOver circle")).toHaveCount(id === "raceOrRest" ? 0 : 1);
      await press(page, answers[k] ?? /^$/);
      await expect(card.locator("[aria-pressed=true]")).toHaveText(answers[k] ?? "");
      await putAside(page);
      await expect(card).toBeHidden();
      await lock(page);
    });
  }
  await test.step("what came of them is told, and what they were worth", async () => {
    await expect(page.locator(".report")).toBeVisible();
    await closeReport(page);
    await lock(page);
    await expect(page.getByRole("button", { name: toResult })).toBeVisible();
    await press(page, toResult);
    await expect(page.locator(".yourAnswers li").first()).toBeVisible();
    await expect(page.locator(".yourAnswers .isGain, .yourAnswers .isCost").first()).toBeVisible();
  });
  expect(errors).toEqual([]);
}

test("an own, a shared and a question to all are answered by keyboard, in English", async ({ browser }) => {
  test.setTimeout(120_000);
  await answerAll(await seated(browser, { viewport: { width: 1280, height: 720 }, locale: "en-GB" }), {
    press: enter,
    closeReport: (page) => page.keyboard.press("Escape"),
    putAside: (page) => page.keyboard.press("Escape"),
    lock: lockByKey,
    toResult: /^See the result$/,
    titles: ["Swap forty people", "Folded papers", "Is that a spaceship?"],
    answers: [/^Share crews$/, /^Rest$/, /^Give the town jobs at the campus$/],
  });
});

test("the same by touch on a phone, in Chinese", async ({ browser }) => {
  test.setTimeout(120_000);
  const options = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "zh-CN" };
  const tap = (page: Page, name: RegExp) => page.getByRole("button", { name }).filter({ visible: true }).first().tap();
  await answerAll(await seated(browser, options), {
    press: tap,
    closeReport: (page) => page.locator(".report .main").tap(),
    putAside: (page) => page.locator(".dilemma .cardHead button").tap(),
    lock: (page) => lockPlan(page, (button) => button.tap()),
    toResult: /^查看结果$/,
    titles: ["互换四十人", "折好的纸条", "那是飞船吗？"],
    answers: [/^共享施工队$/, /^歇$/, /^让镇上的人进园区工作$/],
  });
});
