import { expect, type Page, test } from "@playwright/test";
import type { Key } from "../../client/words/keys.ts";
import { fixSeed } from "../shots/stage.ts";
import { type Say, wordsOf } from "../shots/wordsOf.ts";
import { STYLES } from "../styles/index.ts";
import { playStyle, styleMatch, TURNS, wins } from "../styles/playStyle.ts";
import type { Style } from "../styles/style.ts";
import { lockPlan } from "./lock.ts";
import { Ministries } from "./ministries.ts";
import { seeResult } from "./result.ts";

/**
 * A style's orders given by hand through the screen, against sound bots. The same match is played beside it without a screen: there
 * the style sees what its nation sees, and at the end both must have come to the same score.
 *
 * The style with most kinds of orders plays the first match that it wins; with `STYLES=all` each plays four.
 */
const isWhole = process.env.STYLES === "all";
const SEEDS = [1, 2, 3, 4];
const LEAST_WINS = 2;

async function playByHand(page: Page, say: Say, style: Style, seed: number): Promise<void> {
  const match = styleMatch(style, seed);
  const screen = new Ministries(page, say);
  await fixSeed(page, seed);
  await page.goto("/");
  await page.getByLabel("Your name at the table").fill("Ada");
  await page.getByRole("button", { name: say("lobby.playNow") }).click();
  await page
    .getByRole("button", { name: new RegExp(`^${say(`content.nations.${style.nation}.name` as Key)}`) })
    .first()
    .click();
  for (let turn = 0; !match.isOver(); turn++)
    await test.step(`${style.name}, match ${seed}, quarter ${turn + 1}`, async () => {
      await expect(page.getByText(`Quarter ${turn + 1} of ${TURNS}`)).toBeVisible();
      if (turn === 0) await page.getByRole("button", { name: "I'll plan myself" }).click();
      else
        await page
          .getByRole("region", { name: /^What happened/ })
          .getByRole("button", { name: "Close", exact: true })
          .click();
      const { at, orders } = match.plan();
      for (const order of orders) await screen.give(order, at);
      await expect(screen.planBar.getByRole("listitem")).toHaveCount(orders.length);
      match.resolve(orders);
      await lockPlan(page);
    });
  await seeResult(page);
  const scoresBp = match.scoresBp();
  const verdict = page.getByRole("heading", { level: 1 });
  await expect(verdict).toContainText(wins(style, scoresBp) ? "You win with" : "wins with");
  await expect(page.getByRole("main")).toContainText(((scoresBp[style.nation] ?? 0) / 100).toFixed(1));
}

for (const style of STYLES.filter(({ name }) => isWhole || name === "diplomat"))
  test(`a ${style.name} wins by hand`, async ({ browser }) => {
    test.setTimeout(isWhole ? 1_200_000 : 240_000);
    const say = await wordsOf("en");
    const won = SEEDS.filter((seed) => wins(style, playStyle(style, seed)));
    expect(won.length).toBeGreaterThanOrEqual(LEAST_WINS);
    for (const seed of isWhole ? SEEDS : won.slice(0, 1)) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      await playByHand(page, say, style, seed);
      expect(errors).toEqual([]);
      await context.close();
    }
  });
