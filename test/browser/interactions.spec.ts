import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Browser, expect, test } from "@playwright/test";
import { Hand } from "./hand.ts";

/**
 * How many clicks, drags and keys four plans of a quarter take, on a desk and on a phone: at most half of what they took before
 * the screen was made for thinking at (`interactions.json`; written anew with KEEP=1). It takes three minutes, and runs where
 * INTERACTIONS is set.
 */
const SCREENS = {
  desk: { viewport: { width: 1366, height: 768 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const;
type Screen = keyof typeof SCREENS;
const AMOUNT = "How much";

const PLANS: Record<string, (hand: Hand) => Promise<void>> = {
  /** Two buildings, chips and a contract, weighed one by one; then the first is made larger. */
  async builder(hand) {
    await hand.ministry("energy");
    await hand.pick("Site", 1);
    await hand.pick("Plant", 1);
    await hand.weigh(AMOUNT, 400, /^Build a .* campus/);
    await hand.weigh(AMOUNT, 300, /^Build a .* campus/);
    await hand.give(/^Build a .* campus/);
    await hand.look();
    await hand.ministry("chips");
    await hand.drag(AMOUNT, 200);
    await hand.choose("Premium", 1);
    await hand.give(/^Order /);
    await hand.look();
    await hand.section("Contracts");
    await hand.drag("Each quarter", 200);
    await hand.give(/^Bid/);
    await hand.look();
    await hand.resize(/campus/, 200, async () => {
      await hand.ministry("energy");
      await hand.pick("Site", 1);
      await hand.pick("Plant", 1);
      await hand.drag(AMOUNT, 200);
      await hand.give(/^Build a .* campus/);
    });
    await hand.look();
    await hand.lock();
  },
  /** Compute between training and research, the aim, the focus, the rule of release; each looked at, and the split a second time. */
  async lab(hand) {
    await hand.ministry("research");
    await hand.section("Compute");
    await hand.drag("Train", 4_000);
    await hand.look();
    await hand.drag("Research", 2_000);
    await hand.look();
    await hand.section("Next model");
    await hand.choose("Aim, against the released horizon", 2);
    await hand.look();
    await hand.section("Release");
    await hand.choose("When a model is ready", 1);
    await hand.confirm("Set this rule");
    await hand.look();
    await hand.section("Research focus");
    await hand.step("Efficiency");
    await hand.step("Safety");
    await hand.confirm("Change the focus");
    await hand.look();
    await hand.section("Compute");
    await hand.drag("Train", 4_500);
    await hand.look();
    await hand.lock();
  },
  /** Stacks promoted in two markets, a hall abroad, a policy weighed and taken, a programme. */
  async diplomat(hand) {
    await hand.ministry("foreign");
    await hand.section("Open markets");
    await hand.market(0);
    await hand.giveNth("Promote", 0);
    await hand.look();
    await hand.market(1);
    await hand.giveNth("Promote", 1);
    await hand.look();
    await hand.ministry("economy");
    await hand.section("Policies");
    await hand.disclose("Enact a policy");
    await hand.pick("Policy", 1);
    await hand.weighOrder(/^Enact:/);
    await hand.pick("Policy", 2);
    await hand.give(/^Enact:/);
    await hand.look();
    await hand.section("Adoption");
    await hand.give(/^Programme /);
    await hand.look();
    await hand.ministry("foreign");
    await hand.section("Open markets");
    await hand.market(2);
    await hand.giveNth("Promote", 2);
    await hand.look();
    await hand.takeBack(-1);
    await hand.look();
    await hand.lock();
  },
  /** What ministers advise, each order weighed, one taken back, one made another size. */
  async advised(hand) {
    await hand.advice();
    await hand.look();
    await hand.weighPlanned(0);
    await hand.weighPlanned(1);
    await hand.takeBack(-1, /GW/);
    await hand.look();
    await hand.resize(/GW/, 100, async () => {
      await hand.ministry("chips");
      await hand.drag(AMOUNT, 100);
      await hand.give(/^Order /);
    });
    await hand.look();
    await hand.lock();
  },
};

async function count(browser: Browser, screen: Screen, plan: (hand: Hand) => Promise<void>): Promise<number> {
  const context = await browser.newContext({ ...SCREENS[screen], reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto("/");
  await page.getByRole("button", { name: "Play now" }).click();
  await page
    .getByRole("button", { name: /^United States/ })
    .first()
    .click();
  await page.getByRole("button", { name: "I'll plan myself" }).click();
  const hand = new Hand(page, screen);
  await plan(hand);
  await context.close();
  return hand.count;
}

const FILE = resolve(import.meta.dirname, "interactions.json");
const baseline: Record<string, Partial<Record<Screen, number>>> = JSON.parse(readFileSync(FILE, "utf8"));

test.skip(!process.env.INTERACTIONS && !process.env.KEEP, "INTERACTIONS=1 npm test -- interactions");
test.setTimeout(120_000);
test.use({ actionTimeout: 40_000 });
for (const [name, plan] of Object.entries(PLANS))
  for (const screen of Object.keys(SCREENS) as Screen[])
    test(`${name} on a ${screen}`, async ({ browser }) => {
      const needed = await count(browser, screen, plan);
      const then = baseline[name]?.[screen] ?? 0;
      console.log(`${name} on a ${screen}: ${needed} (before: ${then})`);
      if (process.env.KEEP) keep(name, screen, needed);
      else expect(needed).toBeLessThanOrEqual(then / 2);
    });

function keep(name: string, screen: Screen, needed: number): void {
  const counts = JSON.parse(readFileSync(FILE, "utf8"));
  writeFileSync(FILE, `${JSON.stringify({ ...counts, [name]: { ...counts[name], [screen]: needed } }, null, 2)}\n`);
}
