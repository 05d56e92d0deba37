import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { playedLesson } from "../support/playedLesson.ts";
import { linesOf, overlaid, printed } from "../support/printed.ts";

/** What a class takes home: figures and paper. */

const NAMES = Array.from({ length: 24 }, (_, index) => `Pupil of a long name ${index + 1}`);

/** The debrief of a lesson, as if the server had it on record. */
async function openDebrief(page: Page, tables: number, quarters?: number): Promise<void> {
  const record = JSON.stringify(playedLesson(NAMES, tables, quarters));
  await page.route("**/api/lessons/ABCDEF/record", (route) =>
    route.fulfill({ body: record, contentType: "application/json" }),
  );
  await page.goto("/teach/ABCDEF/debrief#key=a-key-that-only-the-test-knows-of");
  await expect(page.locator(".claimQuestion").first()).toBeVisible({ timeout: 30_000 });
}

async function expectReadable(page: Page, format: "A4" | "Letter", title: string): Promise<void> {
  const sheets = await printed(page, format);
  const texts = sheets.map(({ runs }) => runs.map(({ text }) => text).join(" "));
  expect(texts[0], "it was printed at all").toContain(title);
  for (const [index, sheet] of sheets.entries()) {
    const where = `${title}, ${format}, sheet ${index + 1} of ${sheets.length}`;
    expect(overlaid(sheet), where).toEqual([]);
    expect(linesOf(sheet) > 3 || sheet.hasPicture, `${where}: ${texts[index]}`).toBe(true);
    expect(Math.max(...sheet.runs.map(({ right }) => right)), where).toBeLessThan(sheet.width);
  }
}

test("a long lesson's figures come as a spreadsheet, which its page's policy lets it make", async ({ page }) => {
  await openDebrief(page, 8);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Figures (Excel)" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("lesson-ABCDEF.xlsx");
  const parts = unzipSync(new Uint8Array(readFileSync(await file.path())));
  // What is over this the library would zip in a worker that no page of ours may start.
  expect(parts["xl/worksheets/sheet1.xml"]?.length).toBeGreaterThan(160_000);
});

test("on paper nothing stands over another, and no sheet has a title alone", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openDebrief(page, 4, 3);
  await expect(page.locator(".uplot").first()).toBeVisible();
  for (const format of ["A4", "Letter"] as const) await expectReadable(page, format, "What came of it");
  await page.emulateMedia({ media: "print" });
  const ink = await page.locator("h1").evaluate((title) => getComputedStyle(title).color);
  expect(ink, "dark ink, whatever the theme").toBe("rgb(31, 27, 22)");
  const paper = await page.locator("main").evaluate((main) => main.clientWidth);
  for (const chart of await page.locator(".uplot canvas").all())
    expect((await chart.boundingBox())?.width).toBeLessThanOrEqual(paper);
  await page.emulateMedia({ media: null });
  for (const [address, title, last] of [
    ["/pack", "The lesson pack", ".answers li"],
    ["/privacy", "What is kept", ".packPage p"],
    ["/encyclopedia/S12", "Encyclopedia", ".entryQuestion"],
  ] as const) {
    await page.goto(address);
    await expect(page.locator(last).first()).toBeVisible();
    await expectReadable(page, "A4", title);
  }
});
