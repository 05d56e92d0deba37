import { expect, type Page, test } from "@playwright/test";
import { enter, tabTo } from "./keys.ts";
import { lockByKey } from "./lock.ts";

/** As in keyboard.spec.ts: everything is done by keys. */
const guide = (page: Page) => page.getByRole("region", { name: "Learn by playing" });
const says = (page: Page, title: string) => expect(guide(page).getByRole("heading")).toHaveText(title);
const orders = (page: Page) => page.getByRole("region", { name: "Plan of this quarter" }).getByRole("listitem");

async function lock(page: Page): Promise<void> {
  await says(page, "Lock the plan");
  await page.keyboard.press("l");
}

test("a newcomer plays the tutorial to its end, leaves it and comes back, by keyboard alone", async ({ page }) => {
  test.setTimeout(180_000);
  await test.step("from the lobby into a match of one's own", async () => {
    await page.goto("/");
    await enter(page, /^Learn by playing$/);
    await says(page, "You lead India");
  });

  await test.step("turn 1: what binds is seen and lifted, whatever else is ordered first", async () => {
    await enter(page, /^Next$/);
    await says(page, "Chips bind");
    await enter(page, /^Next$/);
    await says(page, "Buy what is short");
    await page.keyboard.press("1");
    await enter(page, /^Build a .* campus/);
    await says(page, "A good order, but not the one");
    await page.keyboard.press("2");
    await says(page, "Order chips");
    await enter(page, /^Order .* of Nvidia chips$/);
    await expect(orders(page)).toHaveCount(2);
    await says(page, "What the plan leads to");
    await page.keyboard.press("Escape");
    await enter(page, /^To the report$/);
    await enter(page, /^Next$/);
    await says(page, "Spend your attention");
    await enter(page, /^Ask my ministers$/);
    await lock(page);
  });

  await test.step("turn 2: the report is read", async () => {
    await says(page, "What came of it");
    await page.keyboard.press("Escape");
  });

  await test.step("turn 2: a neighbour asks something, and is answered; the card can be put aside before", async () => {
    await says(page, "You are asked something");
    await page.keyboard.press("Escape");
    await says(page, "An answer is owed");
    await enter(page, /^You are asked: Is that a spaceship\?$/);
    await says(page, "You are asked something");
    await enter(page, /^Give the town jobs at the campus$/);
    await says(page, "Answered");
    await page.keyboard.press("Escape");
  });

  await test.step("turn 2: what takes long is begun, and compute used; a reload comes back to the same step", async () => {
    await says(page, "Build ahead");
    await page.reload();
    await says(page, "Build ahead");
    await page.keyboard.press("1");
    await says(page, "Build a campus");
    await enter(page, /^Build a .* campus/);
    await says(page, "And what compute is for");
    await page.keyboard.press("3");
    await says(page, "Split your compute");
    await tabTo(page, /^Train$/);
    await page.keyboard.press("ArrowRight");
    await lock(page);
  });

  await test.step("turn 3: the guide is put aside, and help brings it back", async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await says(page, "Bring it into work");
    await enter(page, /^Put the guide aside/);
    await expect(guide(page)).toBeHidden();
    await page.keyboard.press("?");
    await enter(page, /^Guide me through the first turns$/);
    await says(page, "Bring it into work");
    await page.keyboard.press("4");
    await says(page, "A programme or a policy");
    await enter(page, /^Take: (Programme|Enact)/);
    await says(page, "How the race stands");
    await page.keyboard.press("Escape");
    await enter(page, /^Nations$/);
    await says(page, "Everything explains itself");
    await page.keyboard.press("Escape");
    await enter(page, /^To the report$/);
    await enter(page, /^Next$/);
    await lock(page);
  });

  await test.step("the match goes on without the guide, to its end", async () => {
    await page.keyboard.press("Escape");
    await says(page, "You know the game");
    await enter(page, /^Play on$/);
    await expect(guide(page)).toBeHidden();
    for (let turn = 4; turn <= 6; turn++) {
      await expect(page.getByText(`Quarter ${turn} of 6`)).toBeVisible();
      await page.keyboard.press("Escape");
      await lockByKey(page);
    }
    await enter(page, /^To the report$/);
    await enter(page, /^See the result$/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/wins? with/);
  });
});
