import { expect, test } from "@playwright/test";

test("by the personal link somebody goes on in their seat on another device, and the first one gives way", async ({
  page,
  browser,
}) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Play now" }).click();
  await page.getByRole("button", { name: /^India/ }).click();
  await page.getByRole("button", { name: "Take my ministers' advice" }).click();
  const plan = page.getByRole("region", { name: "Plan of this quarter" }).getByRole("listitem");
  await expect(plan.first()).toBeVisible();
  const planned = await plan.allTextContents();
  await page.keyboard.press("?");
  const link = new URL((await page.locator(".returnLink code").textContent()) ?? "");
  expect(link.hash).toMatch(/^#seat=[\w-]{20,}$/);

  const other = await (await browser.newContext()).newPage();
  await other.goto(link.pathname + link.hash);
  const again = other.getByRole("region", { name: "Plan of this quarter" }).getByRole("listitem");
  await expect(again).toHaveText(planned);
  expect(new URL(other.url()).hash, "the secret does not stay in the address").toBe("");
  await expect(page.getByText("You went on in another window")).toBeVisible();
  await other.close();
});
