import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, expect, test } from "@playwright/test";

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
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.goto("/");
  await expect(page.evaluate(() => localStorage.length)).rejects.toThrow("Access is denied");
  const told = page.getByText("This browser keeps nothing for the game.");
  await expect(told).toHaveCount(1);
  await page.getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "Play now" }).click();
  await page.getByRole("button", { name: /^India/ }).click();
  await expect(page.getByText("Quarter 1 of 8")).toBeVisible();
  await page.getByRole("button", { name: /^Lock/ }).click();
  await expect(page.getByText("Quarter 2 of 8")).toBeVisible();
  await expect(told).toHaveCount(0);
  expect(errors).toEqual([]);
  await context.close();
});
