import { expect, type Page, test } from "@playwright/test";
import type { Key } from "../../client/words/keys.ts";
import { fixSeed } from "../shots/stage.ts";
import { type Say, wordsOf } from "../shots/wordsOf.ts";
import { STYLES } from "../styles/index.ts";
import { playStyle, styleMatch, TURNS, wins } from "../styles/playStyle.ts";
import type { Style } from "../styles/style.ts";
import { finger, type Hands, keys, mouse } from "./hands.ts";
import { lockPlan } from "./lock.ts";
import { Planner } from "./planner.ts";
import { seeResult } from "./result.ts";
import { byLists, byMap, type Way } from "./ways.ts";

/**
 * A style's orders given by hand through the screen, against sound bots: its first quarter on the map alone, by keys alone and by
 * touch alone, each from an empty plan, the rest by the ministries' lists. The same match is played beside it without a screen:
 * there the style sees what its nation sees, and both must come to the same score.
 *
 * The style with most kinds of orders plays the first match that it wins to its end, the others one quarter; with `STYLES=all`
 * each plays four whole matches.
 */
const isAll = process.env.STYLES === "all";
const SEEDS = [1, 2, 3, 4];

const DESK = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

interface Manner {
  name: string;
  size: typeof DESK;
  hands: Hands;
  way: Way;
}
const mannersOf = (page: Page, say: Say, { nation }: Style): Manner[] => {
  const byKeys = keys(page);
  return [
    { name: "on the map", size: DESK, hands: mouse, way: byMap(page, say, mouse, nation) },
    { name: "by keys", size: DESK, hands: byKeys, way: byLists(page, say, byKeys) },
    { name: "by touch", size: PHONE, hands: finger, way: byLists(page, say, finger) },
  ];
};
const byMouse = (page: Page, say: Say): Manner => ({
  name: "by mouse",
  size: DESK,
  hands: mouse,
  way: byLists(page, say, mouse),
});

/** More than a plan's changes. */
const MOST_UNDONE = 100;

async function emptyPlan(page: Page): Promise<void> {
  for (let undone = 0; undone < MOST_UNDONE && (await page.locator(".plannedOrder").count()) > 0; undone++)
    await page.keyboard.press("Control+z");
  await expect(page.locator(".plannedOrder")).toHaveCount(0);
}

/** What lies over the map: a ministry left open, the welcome or the report. */
async function putAside(page: Page, hands: Hands): Promise<void> {
  const ministry = page.locator(".sidePanelHead").getByRole("button", { name: "Close", exact: true });
  if (await ministry.isVisible()) await hands.press(ministry);
  const welcome = page.locator(".welcome").getByRole("button", { name: "I'll plan myself" });
  if (await welcome.isVisible()) await hands.press(welcome);
  const report = page.locator(".report").getByRole("button", { name: "Close", exact: true });
  if (await report.isVisible()) await hands.press(report);
}

async function playByHand(page: Page, say: Say, style: Style, seed: number, turns: number): Promise<void> {
  const match = styleMatch(style, seed);
  await fixSeed(page, seed);
  await page.goto("/");
  await page.getByLabel("Your name at the table").fill("Ada");
  await page.getByRole("button", { name: say("lobby.playNow") }).click();
  await page
    .getByRole("button", { name: new RegExp(`^${say(`content.nations.${style.nation}.name` as Key)}`) })
    .first()
    .click();
  for (let turn = 0; turn < turns && !match.isOver(); turn++) {
    if (turn > 0) await expect(page.locator(".report")).toBeVisible();
    const { at, orders } = match.plan();
    const ways = turn === 0 ? mannersOf(page, say, style) : [byMouse(page, say)];
    for (const { name, size, hands, way } of ways)
      await test.step(`${style.name}, match ${seed}, quarter ${turn + 1} ${name}`, async () => {
        await page.setViewportSize(size);
        await expect(page.getByText(`Quarter ${turn + 1} of ${TURNS}`)).toBeAttached();
        await putAside(page, hands);
        await emptyPlan(page);
        const planner = new Planner(page, say, hands, way);
        for (const order of orders) await planner.give(order, at);
        await expect(page.locator(".plannedOrder")).toHaveCount(orders.length);
      });
    match.resolve(orders);
    await lockPlan(page);
    if (match.isOver()) break;
    const own = inWords(match.plan().at.nation.score.totalBp);
    await expect(page.locator(".rivals .isMe strong")).toHaveText(own, { timeout: 30_000 });
    await expect(page.getByText(`Quarter ${turn + 2} of ${TURNS}`)).toBeAttached();
  }
  if (!match.isOver()) return;
  await seeResult(page);
  const verdict = page.getByRole("heading", { level: 1 });
  await expect(verdict).toContainText(wins(style, match.scoresBp()) ? "You win with" : "wins with");
  await expect(page.getByRole("main")).toContainText(((match.scoresBp()[style.nation] ?? 0) / 100).toFixed(1));
}

const inWords = (scoreBp: number): string => String(Math.round(scoreBp / 100));

for (const style of STYLES) {
  // A whole match of one style belongs here, too, once a ministry is no longer covered by a second one that lies open.
  const isWhole = isAll;
  test(`a ${style.name} ${isWhole ? "wins" : "plays"} on the map, by keys and by touch`, async ({ browser }) => {
    test.setTimeout(isAll ? 1_200_000 : 240_000);
    const say = await wordsOf("en");
    const [won = SEEDS[0]] = isWhole ? SEEDS.filter((seed) => wins(style, playStyle(style, seed))) : [];
    for (const seed of isAll ? SEEDS : [won]) {
      const context = await browser.newContext({ viewport: DESK, hasTouch: true, reducedMotion: "reduce" });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      await playByHand(page, say, style, seed!, isWhole ? TURNS : 1);
      expect(errors).toEqual([]);
      await context.close();
    }
  });
}
