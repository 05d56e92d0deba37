import { expect, test } from "@playwright/test";
import { firefoxPath, webkitPaths } from "../../server/launch/engines.mjs";
import { type EnginePage, openFirefox, openWebKit } from "./engines.ts";
import { WARM_FOR_WHITE } from "./mapColours.ts";

/** Chromium plays whole matches in the other tests; here the other engines show that they can. */

const button = (words: string) => `//button[starts-with(normalize-space(.), "${words}")]`;
const text = (words: string) => `//*[contains(normalize-space(text()), "${words}")]`;

async function playQuarter(page: EnginePage, address: string): Promise<void> {
  await page.go(address);
  await page.press(button("Play now"));
  await page.press(button("India"));
  await page.sees(text("Quarter 1 of 8"));
  await page.press(button("Ask my ministers"));
  await page.sees('//*[@aria-label="Plan of this quarter"]//li');
  await page.press(button("Lock"));
  // What the plan leaves unused is said once.
  await new Promise((heard) => setTimeout(heard, 600));
  await page.run(
    `const lock = document.querySelector(".lockButton"); if (lock?.textContent.includes("all the same")) lock.click();`,
  );
  await page.sees(text("Quarter 2 of 8"));
  await page.sees('//*[@class="worldMap"]/canvas');
  expect(await page.errors()).toEqual([]);
}

test("a quarter is played in Firefox, with odd languages and without WebGL", async ({ baseURL }) => {
  test.skip(firefoxPath() === undefined, "there is no Firefox on this machine");
  const page = await openFirefox();
  try {
    await playQuarter(page, baseURL ?? "");
    await expect.poll(() => page.run(WARM_FOR_WHITE)).toBeGreaterThan(5);
  } finally {
    await page.end();
  }
});

test("a quarter is played in WebKit", async ({ baseURL }) => {
  test.skip(webkitPaths() === undefined, "there is no WebKit on this machine");
  const page = await openWebKit();
  try {
    await playQuarter(page, baseURL ?? "");
  } finally {
    await page.end();
  }
});
