import { type Browser, expect, type Page, test } from "@playwright/test";

const lock = (page: Page) => page.getByRole("button", { name: "Lock", exact: true });

/** Two people at one table, each in a browser of their own. */
async function started(page: Page, browser: Browser): Promise<{ other: Page; address: string }> {
  await page.goto("/");
  await page.getByLabel("Your name at the table").fill("Ana");
  await page.getByRole("button", { name: "Open the table" }).click();
  await page.getByRole("button", { name: /^India/ }).click();
  const address = new URL(page.url()).pathname;
  const other = await (await browser.newContext()).newPage();
  await other.goto(address);
  await other.getByLabel("Your name at the table").fill("Bo");
  await other.getByRole("button", { name: "Sit down" }).click();
  await other.getByRole("button", { name: /^Brazil/ }).click();
  await page.getByRole("button", { name: /^Start with India/ }).click();
  for (const one of [page, other]) await expect(lock(one)).toBeVisible();
  return { other, address };
}

const secretIn = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem("tctm.seats") ?? "[]")[0].token as string);

test("the lobby leads back to a seat, and a link that leads to none destroys nothing", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("region", { name: "Your seats" })).toHaveCount(0);
  await page.getByLabel("Your name at the table").fill("Ana");
  await page.getByRole("button", { name: "Play now" }).click();
  await page.getByRole("button", { name: /^India/ }).click();
  await expect(lock(page)).toBeVisible();
  const address = new URL(page.url()).pathname;
  const secret = await secretIn(page);

  await page.goto("/");
  const seats = page.getByRole("region", { name: "Your seats" });
  await expect(seats.getByRole("listitem")).toHaveText(/India.*as Ana.*quarter 1 of 8/s);
  await seats.getByRole("button", { name: "Back to your seat" }).click();
  await expect(lock(page)).toBeVisible();

  // In a page that is in the match already, and in one that is opened anew.
  await page.goto(`${address}#seat=${"x".repeat(22)}`);
  await expect(page.getByRole("dialog", { name: "No such seat" })).toBeVisible();
  expect(new URL(page.url()).hash).toBe("");
  await page.goto("/");
  await page.goto(`${address}#seat=${"x".repeat(22)}`);
  await expect(page.getByText("This match does not know the seat that the link leads to.")).toBeVisible();
  expect(new URL(page.url()).hash).toBe("");
  expect(await secretIn(page)).toBe(secret);
  await page.getByRole("button", { name: "Back to your seat: Ana (India)" }).click();
  await expect(lock(page)).toBeVisible();
});

test("a link to another seat asks before it takes the place of one's own", async ({ page, browser }) => {
  const { other, address } = await started(page, browser);
  const [ana, bo] = [await secretIn(page), await secretIn(other)];
  expect(bo).not.toBe(ana);
  await other.close();

  await page.goto(`${address}#seat=${bo}`);
  const asked = page.getByRole("dialog", { name: "Whose seat?" });
  await expect(asked).toContainText("Bo (Brazil)");
  await asked.getByRole("button", { name: "Stay Ana (India)" }).click();
  expect(await secretIn(page)).toBe(ana);

  await page.goto("/");
  await page.goto(`${address}#seat=${bo}`);
  await expect(page.getByRole("heading", { name: "Whose seat?" })).toBeVisible();
  expect(await secretIn(page)).toBe(ana);
  await page.getByRole("button", { name: "Play as Bo (Brazil)" }).click();
  await expect(lock(page)).toBeVisible();
  expect(await secretIn(page)).toBe(bo);

  // A browser that holds nothing is told that there is no such seat, and may come in as somebody new.
  const third = await (await browser.newContext()).newPage();
  await third.goto(`${address}#seat=made-up`);
  await expect(third.getByText(/perhaps a part of the link is missing/)).toBeVisible();
  await third.getByRole("button", { name: "Only watch" }).click();
  await expect(third.locator(".topWatching")).toBeVisible();
  await third.close();
});
