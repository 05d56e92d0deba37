import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "@playwright/test";
import { childServer } from "../support/childServer.ts";
import { FIRST_EDITION, firstEditionFolder } from "../support/firstEdition.ts";

const PAGES_DIR = resolve(import.meta.dirname, "../../dist");

test("what other rules recorded is shown as far as it was kept, and nothing is made up for the rest", async ({
  page,
}) => {
  const { folder } = firstEditionFolder();
  const server = await childServer(folder, { PAGES_DIR });
  const { ended, running, lesson } = FIRST_EDITION;
  const open = async (code: string) => {
    await page.goto(`${server.address}/m/${code}`);
    await page.getByLabel("Your name").fill("Ann");
    await page.getByRole("button", { name: "Sit down" }).click();
  };
  try {
    await open(ended);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("China won with 117");
    await expect(page.getByText("It was played by version 1 of the rules")).toBeVisible();
    await expect(page.getByRole("row")).toHaveText([
      /1.*China.*116\.6/,
      /2.*United States.*101\.6/,
      /3.*Brazil.*Ann.*87\.3/,
    ]);
    await expect(page.getByText("so there are no charts")).toBeVisible();

    await open(running);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Not played to its end: 2 quarters of 4");

    await page.goto(`${server.address}/teach/${lesson.code}/debrief#key=${lesson.key}`);
    await expect(page.getByRole("note")).toContainText("Table 1 was played by other rules");
    await expect(page.getByRole("row", { name: /United States.*Ada.*112/ })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Turning points" })).toBeHidden();
  } finally {
    await server.end("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  }
});
