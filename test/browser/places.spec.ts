import { expect, test } from "@playwright/test";
import { playNow } from "./playNow.ts";

/** The list of places does what the map does, without the map. */
test("by the list of places a site is found, read and built on, by keyboard alone", async ({ page }) => {
  await playNow(page);

  await page.keyboard.press("p");
  const places = page.getByRole("complementary", { name: "Places" });
  await expect(places).toBeFocused();
  await expect(places.getByRole("heading", { name: "Open markets" })).toBeAttached();

  await places.getByRole("button", { name: /^Jamnagar/ }).focus();
  await page.keyboard.press("Enter");
  for (const part of ["What stands here", "Under construction", "Hazards of this place", "What can be built here"])
    await expect(places.getByRole("region", { name: part })).toBeAttached();
  const buildable = places.getByRole("table");
  await expect(buildable.getByRole("row", { name: /^Gas turbines.*GW/ })).toBeAttached();
  await expect(buildable.getByRole("row", { name: /^Hydro.*no room/ })).toBeAttached();

  await places.getByRole("radio", { name: /^Nuclear/ }).focus();
  await page.keyboard.press("Space");
  await places.getByRole("button", { name: /^Build a .* campus/ }).focus();
  await page.keyboard.press("Enter");
  const orders = page.getByRole("region", { name: "Plan of this quarter" }).getByRole("listitem");
  await expect(orders).toHaveCount(1);
  await expect(orders).toContainText("Jamnagar");

  await page.getByRole("button", { name: "All places" }).focus();
  await page.keyboard.press("Enter");
  // Another site keeps what was to be built.
  await places.getByRole("button", { name: /^Visakhapatnam/ }).focus();
  await page.keyboard.press("Enter");
  await expect(places.getByRole("radio", { name: /^Nuclear/ })).toBeChecked();
  await page.getByRole("button", { name: "All places" }).focus();
  await page.keyboard.press("Enter");
  await places.locator("summary", { hasText: "China" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(places.getByRole("button", { name: /^Ulanqab/ })).toBeVisible();
});
