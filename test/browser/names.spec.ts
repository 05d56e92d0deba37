import { expect, type Page, test } from "@playwright/test";

const WIDEST = "W".repeat(24);
const PHONE = { width: 390, height: 844 };
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const page = document.documentElement;
    return page.scrollWidth - page.clientWidth;
  });

test("a name that can't be seen or is too long is told of before it is sent, and the widest fits a phone", async ({
  page,
  browser,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto("/");
  const name = page.getByLabel("Your name at the table");
  const play = page.getByRole("button", { name: "Play now", exact: true });
  await name.fill("\u3164\u2800");
  await expect(page.getByText("Write a name that can be seen.")).toBeVisible();
  await expect(play).toBeDisabled();
  await name.fill("王".repeat(17));
  await expect(page.getByText("Choose a shorter name")).toBeVisible();
  await name.fill(WIDEST);
  await expect(play).toBeEnabled();

  await page.getByText("Show it in the list of open matches").click();
  await page.getByRole("button", { name: "Open the table", exact: true }).click();
  await page.getByRole("button", { name: /^India/ }).click();
  const other = await browser.newPage({ viewport: PHONE });
  await other.goto(page.url());
  await other.getByLabel("Your name at the table").fill("👨\u200D👩\u200D👧\u200D👦".repeat(16));
  await other.getByRole("button", { name: "Sit down" }).click();
  await expect(other.getByText(WIDEST).first()).toBeVisible();
  expect(await sticksOut(other)).toBeLessThanOrEqual(0);
  await other.goto("/");
  await expect(other.getByText(`${WIDEST}'s match`)).toBeVisible();
  expect(await sticksOut(other)).toBeLessThanOrEqual(0);
  await other.close();
});
