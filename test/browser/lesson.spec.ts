import { readFileSync } from "node:fs";
import { type Browser, expect, type Page, test } from "@playwright/test";

const NAMES = ["Ada", "Ben", "Cho", "Dev", "Eva", "Fay"];

/** Each comes with a browser of their own, as on their own device. */
const device = async (browser: Browser, isPhone = false): Promise<Page> =>
  (
    await browser.newContext({ viewport: isPhone ? { width: 390, height: 844 } : { width: 1366, height: 768 } })
  ).newPage();

async function arrive(page: Page, code: string, name: string): Promise<void> {
  await page.goto(`/c/${code}`);
  await page.getByLabel("Your nickname: not your real name").fill(name);
  await page.getByRole("button", { name: "Come in" }).click();
  await expect(page.getByRole("heading", { name: `You are ${name}` })).toBeVisible();
}

const atTable = (page: Page) => expect(page.locator(".planBar")).toBeVisible({ timeout: 30_000 });
/** A link that the board shows when that is asked for. */
async function shownLink(teacher: Page, label: string): Promise<string> {
  if ((await teacher.locator(".lessonLinks").getAttribute("open")) === null)
    await teacher.locator(".lessonLinks summary").click();
  const line = teacher.locator(".secretLine", { hasText: label });
  await line.getByRole("button", { name: "Show the link" }).click();
  const link = await line.locator("code").innerText();
  await line.getByRole("button", { name: "Hide the link" }).click();
  return link;
}
const picture = async (page: Page, name: string) =>
  process.env.LESSON_SHOTS
    ? page.screenshot({ path: `${process.env.LESSON_SHOTS}/${name}.png`, fullPage: true })
    : undefined;

test("a lesson from arrival to debrief: a teacher, a projector and seven pupils at two tables", async ({ browser }) => {
  test.setTimeout(300_000);
  const teacher = await device(browser);
  await teacher.goto("/teach");
  await picture(teacher, "teach");
  await teacher.getByRole("button", { name: "Tables, less" }).or(teacher.getByLabel("Tables")).first().waitFor();
  const tables = teacher.locator(".stepper", { hasText: "Tables" });
  for (let k = 0; k < 2; k++) await tables.getByRole("button").first().click();
  const seconds = teacher.locator(".stepper", { hasText: "Seconds" });
  while ((await seconds.textContent())?.match(/\d+/)?.[0] !== "0") await seconds.getByRole("button").first().click();
  await teacher.getByRole("button", { name: "Open the lesson" }).click();
  await expect(teacher.getByRole("heading", { name: /^Lesson/ })).toBeVisible();
  const code = new URL(teacher.url()).pathname.split("/").at(-1) ?? "";

  const pupils: Page[] = [];
  for (const [index, name] of NAMES.entries()) {
    const page = await device(browser, index % 2 === 1);
    await arrive(page, code, name);
    pupils.push(page);
  }
  await picture(pupils[1]!, "waiting");
  await expect(teacher.locator(".pupilTag")).toHaveCount(6);
  await teacher.getByRole("button", { name: "Give everybody a place" }).click();
  await expect(teacher.locator(".boardTable").first().locator(".pupilTag")).toHaveCount(3);
  await picture(teacher, "board-arrival");
  await teacher.getByRole("button", { name: "Start", exact: true }).click();
  for (const page of pupils) await atTable(page);

  const projector = await device(browser);
  await projector.goto(await shownLink(teacher, "Projector"));
  await expect(projector.getByRole("heading", { name: "The race" })).toBeVisible({ timeout: 30_000 });

  await test.step("two lead one nation: what one orders the other sees, and the head locks", async () => {
    const [head, other] = [pupils[0]!, pupils[2]!];
    const orders = (page: Page) => page.getByRole("region", { name: "Plan of this quarter" }).locator(".plannedOrder");
    await head.getByRole("button", { name: "Take my ministers' advice" }).click();
    await expect(orders(head).first()).toBeVisible();
    await expect(orders(other)).toHaveCount(await orders(head).count());
    await expect(other.getByText(/locks the plan for your nation/)).toBeVisible();
    await picture(other, "crew");
  });

  await test.step("one reloads and is where they were; one comes late; one leaves", async () => {
    await pupils[3]!.reload();
    await atTable(pupils[3]!);
    const late = await device(browser);
    await late.goto(`/c/${code}`);
    await late.getByLabel("Your nickname: not your real name").fill("Gus");
    await late.getByRole("button", { name: "Come in" }).click();
    await atTable(late);
    await pupils[5]!.close();
    await expect(teacher.locator(".pupilTag.isAway")).toHaveCount(1, { timeout: 15_000 });
  });

  await test.step("eyes up, a message, a pause, and the end of the quarter", async () => {
    await teacher.getByRole("button", { name: "Eyes up", exact: true }).click();
    for (const page of [pupils[0]!, pupils[1]!, projector])
      await expect(page.getByRole("heading", { name: "Eyes up" })).toBeVisible();
    await picture(pupils[1]!, "eyes-up");
    await teacher.getByRole("button", { name: "Screens on" }).click();
    await atTable(pupils[0]!);
    await teacher.getByLabel("A message to all tables").fill("Two more minutes");
    await teacher.getByRole("button", { name: "Say it" }).click();
    await expect(pupils[1]!.getByText("Two more minutes")).toBeVisible();
    await teacher.getByRole("button", { name: "Pause all" }).click();
    await expect(pupils[0]!.getByText("The teacher has stopped the clock")).toBeVisible();
    await teacher.getByRole("button", { name: "All go on" }).click();
    await teacher.getByRole("button", { name: "End the quarter at all tables" }).click();
    await expect(pupils[0]!.getByText("Quarter 2 of")).toBeVisible({ timeout: 15_000 });
    await expect(projector.locator(".projectorNews li").first()).toBeVisible();
    await picture(teacher, "board-play");
    await picture(projector, "projector");
  });

  await test.step("the class stops at a dilemma, hands go up, and the game goes on", async () => {
    const voter = pupils[1]!;
    await teacher.getByLabel("A dilemma for the whole class").selectOption({ index: 0 });
    await picture(teacher, "board-dilemmas");
    await teacher.getByRole("button", { name: "Eyes up for this dilemma" }).click();
    const title = (await voter.locator("#handsUp").innerText()).trim();
    await expect(projector.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await picture(projector, "projector-dilemma");
    await voter.locator(".handsUp button").first().click();
    await expect(voter.getByText(/^Your hand is up for/)).toBeVisible();
    await picture(voter, "hands-up");
    await expect(projector.getByText("1 hand is up")).toBeVisible();
    await expect(projector.locator("li strong")).toHaveCount(0);
    await teacher.getByLabel(/^Show on the projector how many/).check({ force: true });
    await expect(projector.locator("li strong").first()).toHaveText("1");
    await picture(teacher, "board-hands");
    await picture(projector, "projector-hands");
    await teacher.getByRole("button", { name: "Screens on" }).click();
    await atTable(voter);
    await expect(projector.getByRole("heading", { name: "The race" })).toBeVisible();
  });

  await test.step("a pupil is moved to another table, and finds it", async () => {
    const chip = teacher.locator(".boardTable").nth(0).getByRole("button", { name: /^Ada/ });
    await chip.click();
    await teacher.getByLabel("Table for Ada").selectOption({ label: "Table 2" });
    await expect(teacher.locator(".boardTable").nth(1).getByRole("button", { name: /^Ada/ })).toBeVisible();
    await atTable(pupils[0]!);
  });

  await test.step("the debrief shows what came of it, and is taken home as figures", async () => {
    for (let turn = 3; turn <= 4; turn++) {
      await teacher.getByRole("button", { name: "End the quarter at all tables" }).click();
      await expect(pupils[2]!.getByText(`Quarter ${turn} of`)).toBeVisible({ timeout: 15_000 });
    }
    const opens = teacher.context().waitForEvent("page");
    await teacher.getByRole("button", { name: "To the debrief" }).click();
    const debrief = await opens;
    await expect(teacher.getByText("Debrief", { exact: true })).toBeVisible();
    await expect(debrief.getByRole("heading", { name: "The same nation at every table" })).toBeVisible();
    await expect(debrief.getByRole("cell", { name: "Ben, Dev" })).toBeVisible();
    await expect(debrief.getByText(/^Worked out for/)).toBeHidden({ timeout: 60_000 });
    await expect(debrief.locator(".pointsCard li").first()).toContainText(/without it/);
    await expect(debrief.locator(".claimCard").first()).toContainText(/matches/);
    await expect(debrief.getByRole("heading", { name: "What leaders were asked" })).toBeVisible();
    await expect(debrief.locator(".dilemmaCard dd").first()).toContainText(/Table [12]/);
    await picture(debrief, "debrief");
    await debrief.getByLabel("Without nicknames").check({ force: true });
    await expect(debrief.getByRole("cell", { name: "Ben, Dev" })).toBeHidden();
    const saved = async (name: string) => {
      const [file] = await Promise.all([
        debrief.waitForEvent("download"),
        debrief.getByRole("button", { name }).click(),
      ]);
      return readFileSync(await file.path(), "utf8");
    };
    const csv = await saved("Figures (CSV)");
    expect(csv.split("\r\n")[0]).toMatch(/^\uFEFFtable,nation,pupils,turn,score/);
    expect(csv).toContain("Pupil 2 + Pupil 4");
    expect(csv).not.toContain("Ben");
    const json = JSON.parse(await saved("Everything (JSON)"));
    expect(json.nations[0]).toMatchObject({ turns: [{ turn: 0 }, { turn: 1 }, { turn: 2 }] });
    expect(JSON.stringify(json)).not.toContain("Ben");
    await debrief.close();
  });

  await test.step("the lesson is deleted, with all of it", async () => {
    await teacher.getByRole("button", { name: "Delete this lesson" }).click();
    await teacher.getByRole("button", { name: /^Delete all of it/ }).click();
    await expect(teacher.getByText("The lesson is deleted")).toBeVisible();
    expect((await teacher.request.get(`/api/lessons/${code}`)).status()).toBe(404);
  });
});
