import { mkdtempSync, rmSync } from "node:fs";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { childServer } from "../support/childServer.ts";

/** By it a browser sees the server as one on the network, on plain http: there pages have no clipboard. */
const OWN = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ family, internal }) => family === "IPv4" && !internal)?.address;

/** What the next paste brings. */
async function pasted(page: Page): Promise<string> {
  const nickname = page.getByLabel("Copied here");
  await page.evaluate(() => {
    const field = document.createElement("textarea");
    field.ariaLabel = "Copied here";
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press("Control+V");
  const text = await nickname.inputValue();
  await nickname.evaluate((field) => field.remove());
  return text;
}

test("on plain http a link is copied, or selected and said so", async ({ page }) => {
  test.skip(OWN === undefined, "this machine is in no network");
  const folder = mkdtempSync(join(tmpdir(), "tctm-copy-"));
  const game = await childServer(folder, { HOST: "", PAGES_DIR: "" });
  try {
    await page.goto(game.address.replace("127.0.0.1", OWN ?? ""));
    expect(await page.evaluate(() => "clipboard" in navigator)).toBe(false);
    await page.getByRole("button", { name: "Open the table" }).click();
    const link = (await page.locator(".shareLink code").textContent()) ?? "";
    await page.getByRole("button", { name: "Copy the link" }).click();
    await expect(page.getByRole("button", { name: "Copied" })).toBeFocused();
    expect(await pasted(page)).toBe(link);

    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    await page.getByRole("button", { name: "Copied" }).click();
    await expect(page.getByText("The text is selected: press Ctrl+C")).toBeVisible();
    await page.keyboard.press("Control+C");
    expect(await pasted(page)).toBe(link);

    // Within a dialog, which lets nothing outside of it be selected.
    await page.getByRole("button", { name: /^India/ }).click();
    await page.getByRole("button", { name: /^Start with India/ }).click();
    await page.getByRole("button", { name: "I'll plan myself" }).click();
    await page.keyboard.press("?");
    const help = page.getByRole("dialog");
    await page.evaluate(() => Reflect.deleteProperty(document, "execCommand"));
    await help.getByRole("button", { name: "Copy the link" }).click();
    await expect(help.getByRole("button", { name: "Copied" })).toBeVisible();
    const seat = (await help.locator(".returnLink code").textContent()) ?? "";
    await page.keyboard.press("Escape");
    expect(await pasted(page)).toBe(seat);
  } finally {
    await game.end("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  }
});
