import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { lockPlan } from "./lock.ts";
import { seeResult } from "./result.ts";

/** Everything here is done through the screen, as people do it: no message is sent and no state is set behind it. */
const TURNS = 8;

const enterName = (page: Page, name: string) => page.getByLabel("Your name at the table").fill(name);
const chooseNation = (page: Page, name: string) =>
  page
    .getByRole("button", { name: new RegExp(`^${name}`) })
    .first()
    .click();
const planBar = (page: Page) => page.getByRole("region", { name: "Plan of this quarter" });
const quarter = (page: Page, turn: number) => page.getByText(`Quarter ${turn} of ${TURNS}`);

/** Any page error fails the test: nothing may throw while a match is played. */
async function newPage(context: BrowserContext): Promise<{ page: Page; errors: string[] }> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  return { page, errors };
}

async function openMinistry(page: Page, name: string) {
  await page
    .getByRole("navigation", { name: "Ministries and pages" })
    .getByRole("button", { name, exact: true })
    .click();
  await expect(page.getByRole("complementary", { name })).toBeVisible();
}

async function closePanels(page: Page) {
  await page.keyboard.press("Escape");
}

async function askMinisters(page: Page) {
  await planBar(page).getByRole("button", { name: "Ask my ministers" }).click();
  await expect(planBar(page).getByRole("listitem").first()).toBeVisible();
}

test("two people and six bots play a match to its end, one of them reloading in mid-turn", async ({ browser }) => {
  test.setTimeout(240_000);
  const ada = await newPage(await browser.newContext({ viewport: { width: 1280, height: 720 } }));
  const bo = await newPage(await browser.newContext({ viewport: { width: 1024, height: 768 } }));

  await test.step("Ada opens a table for an evening, Bo comes by its link", async () => {
    await ada.page.goto("/");
    await enterName(ada.page, "Ada");
    await ada.page.getByRole("radio", { name: "An evening" }).check();
    await ada.page.getByRole("button", { name: "Open the table" }).click();
    await expect(ada.page.getByRole("heading", { name: "Choose your nation" })).toBeVisible();
    await bo.page.goto(ada.page.url());
    await enterName(bo.page, "Bo");
    await bo.page.keyboard.press("Enter");
    await expect(bo.page.getByRole("heading", { name: "Choose your nation" })).toBeVisible();
  });

  await test.step("they choose nations, and the match starts", async () => {
    await chooseNation(ada.page, "India");
    await chooseNation(bo.page, "Canada");
    await expect(ada.page.getByRole("button", { name: /^Canada.*Bo/ })).toBeVisible();
    await ada.page.getByRole("button", { name: /^Start / }).click();
    for (const { page } of [ada, bo]) await expect(quarter(page, 1)).toBeVisible();
  });

  await test.step("Ada builds a campus from the energy panel, and takes an order back", async () => {
    await ada.page.getByRole("button", { name: "I'll plan myself" }).click();
    await openMinistry(ada.page, "Energy");
    await ada.page.getByRole("button", { name: /^Build a .* campus/ }).click();
    await expect(planBar(ada.page)).toContainText("4 of 5 left");
    await planBar(ada.page).getByRole("button", { name: "Undo" }).click();
    await expect(planBar(ada.page)).toContainText("5 of 5 left");
    await planBar(ada.page).getByRole("button", { name: "Redo" }).click();
    await expect(planBar(ada.page)).toContainText("4 of 5 left");
    await closePanels(ada.page);
    await lockPlan(ada.page);
    await expect(quarter(ada.page, 1)).toBeVisible();
    await bo.page.getByRole("button", { name: "Take my ministers' advice" }).click();
    await lockPlan(bo.page);
    for (const { page } of [ada, bo]) await expect(quarter(page, 2)).toBeVisible();
    await expect(ada.page.getByRole("heading", { name: "What happened in 2026 Q1" })).toBeVisible();
  });

  await test.step("Bo plans, reloads the page, and finds seat and plan as they were", async () => {
    await closePanels(bo.page);
    await askMinisters(bo.page);
    // What each is worth is told a moment later.
    const words = () => planBar(bo.page).locator(".plannedOrderWords > span").allInnerTexts();
    const orders = await words();
    expect(orders.length).toBeGreaterThan(2);
    // The plan goes to the server a moment after its last change.
    await bo.page.waitForTimeout(600);
    await bo.page.reload();
    await expect(quarter(bo.page, 2)).toBeVisible();
    await expect(planBar(bo.page).getByRole("listitem").first()).toBeVisible();
    expect(await words()).toEqual(orders);
    await expect(bo.page.getByRole("button", { name: /^Canada/ })).toBeVisible();
  });

  for (let turn = 2; turn <= TURNS; turn++) {
    await test.step(`quarter ${turn}`, async () => {
      for (const { page } of [ada, bo]) {
        await expect(quarter(page, turn)).toBeVisible();
        await closePanels(page);
        if ((await planBar(page).getByRole("listitem").count()) === 0) await askMinisters(page);
        await lockPlan(page);
      }
    });
  }

  const report = (page: Page, quarter: string) => page.getByRole("heading", { name: `What happened in ${quarter}` });
  await test.step("the last quarter is told like any other, one's own score first", async () => {
    for (const { page } of [ada, bo]) {
      await expect(report(page, "2027 Q4")).toBeVisible();
      await expect(page.locator(".report .ownResult")).toContainText(/Score \d+\.\d.*place \d of 8/s);
      await expect(page.getByRole("region", { name: "Plan of this quarter" })).toBeHidden();
      await seeResult(page);
    }
  });

  await test.step("both see who won and why, by track, and the chart", async () => {
    const verdict = (page: Page) => page.getByRole("heading", { level: 1 });
    // The winner is addressed ("You win with Canada, at 108: ..."), the other is told; the reasons are the same.
    const reasons = async (page: Page) => (await verdict(page).textContent())?.split(": ")[1];
    for (const { page } of [ada, bo]) await expect(verdict(page)).toContainText(/wins? with/);
    expect(await reasons(bo.page)).toBe(await reasons(ada.page));
    for (const { page } of [ada, bo]) {
      await expect(page.getByRole("heading", { name: "Ranking" })).toBeVisible();
      await expect(page.getByRole("columnheader", { name: "Wellbeing" })).toBeVisible();
      await expect(page.locator("canvas").first()).toBeVisible();
      for (const name of ["What decided it", "What is banked", "Milestones", "Votes"])
        await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
    }
  });

  await test.step("the end leads back into every quarter, and links to moments work after it", async () => {
    const { page } = ada;
    await page.getByRole("button", { name: "2026 Q3", exact: true }).click();
    await expect(report(page, "2026 Q3")).toBeVisible();
    const link = page.locator(".report .headlines .momentLink").first();
    const address = await link.getAttribute("href");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("heading", { name: "Ranking" })).toBeVisible();
    await page.goto(new URL(address ?? "", page.url()).href);
    await page.reload();
    await expect(report(page, "2026 Q3")).toBeVisible();
    await expect(page.locator(".headlineRow.isSought")).toBeVisible();
    await seeResult(page);
    await expect(page.getByRole("heading", { name: "Ranking" })).toBeVisible();
  });

  expect([...ada.errors, ...bo.errors]).toEqual([]);
});
