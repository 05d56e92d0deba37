import { expect, type Locator, type Page } from "@playwright/test";
import type { Key, WordFamily } from "../../client/words/keys.ts";
import type { Order } from "../../shared/orders/index.ts";
import type { Position } from "../../shared/state/position.ts";
import type { Clause } from "../../shared/state/state.ts";
import { AMBITIONS, BRANCHES, PREMIUMS } from "../../shared/state/words.ts";
import type { Say } from "../shots/wordsOf.ts";

/** The screen as a person uses it who knows what to order: panels, controls and buttons by the names that they have. */
export class Ministries {
  private readonly page: Page;
  private readonly say: Say;

  constructor(page: Page, say: Say) {
    this.page = page;
    this.say = say;
  }

  private readonly name = (family: WordFamily, id: string): string => this.say(`content.${family}.${id}.name` as Key);

  get planBar(): Locator {
    return this.page.getByRole("region", { name: this.say("plan.label") });
  }

  /** Gives an order that is possible by pressing what gives it. */
  async give(order: Order, at: Position): Promise<void> {
    const { say, name } = this;
    switch (order.kind) {
      case "campus":
      case "build": {
        const control = await this.control("energy", "ministries.energy.build");
        const kind =
          order.kind === "campus" ? "campus" : order.what === "hall" || order.what === "fab" ? order.what : "plant";
        await pick(control, say("ministries.energy.site"), name("sites", order.site));
        await choose(control, say("ministries.energy.what"), say(`ministries.energy.kinds.${kind}`));
        const plant = order.kind === "campus" ? order.plant : order.what;
        if (kind === "campus" || kind === "plant")
          await pick(control, say("ministries.energy.plant"), name("plants", plant));
        if (kind !== "fab") await slide(control, say("ministries.amount"), stopOf(order.mw));
        return control.getByRole("button", { name: /^Build / }).click();
      }
      case "orderChips": {
        const control = await this.control("chips", "ministries.chips.buy");
        await pick(control, say("ministries.chips.which"), name("chips", order.chip));
        await chooseNth(control, say("ministries.chips.premium"), PREMIUMS.indexOf(order.premiumBp));
        await slide(control, say("ministries.amount"), stopOf(order.mw));
        return control.getByRole("button", { name: /^Order / }).click();
      }
      case "inferenceStep":
        return this.press(await this.control("chips", "ministries.chips.programme"), "ministries.chips.step");
      case "split": {
        const control = await this.control("research", "ministries.research.split");
        const { split } = at.cabinet;
        const uses = (["train", "research", "lease"] as const).map((use) => ({
          use,
          more: order[`${use}Bp`] - split[`${use}Bp`],
        }));
        // What is taken from one use can go to another only then.
        for (const { use } of uses.sort((a, b) => a.more - b.more))
          await slide(control, say(`ministries.research.uses.${use}`), order[`${use}Bp`]);
        return;
      }
      case "ambition": {
        const control = await this.control("research", "ministries.research.next");
        return chooseNth(control, say("ministries.research.ambition"), AMBITIONS.indexOf(order.ambition));
      }
      case "agents": {
        const control = await this.control("research", "ministries.research.agents");
        return this.step(control, say("ministries.research.wanted"), order.count - at.cabinet.agentsWanted);
      }
      case "focus": {
        const control = await this.control("research", "ministries.research.focus");
        for (const branch of BRANCHES)
          await this.step(control, name("branches", branch), order.weights[branch] - at.cabinet.focus[branch]);
        return;
      }
      case "release": {
        const control = await this.control("research", "ministries.research.release");
        return this.press(
          control.locator(".pair"),
          order.open ? "ministries.research.releaseOpen" : "ministries.research.releaseClosed",
        );
      }
      case "market": {
        const control = await this.control("economy", "ministries.economy.market");
        const { market } = at.cabinet;
        const key = "ministries.economy" as const;
        if (order.stance !== market.stance)
          await choose(control, say(`${key}.stance`), say(`${key}.stances.${order.stance}`));
        if (order.shortageRule !== market.shortageRule)
          await choose(control, say(`${key}.shortage`), say(`${key}.shortages.${order.shortageRule}`));
        if (order.mix !== market.mix) await choose(control, say(`${key}.mix`), say(`${key}.mixes.${order.mix}`));
        if (order.exportBp !== market.exportBp) await slide(control, say(`${key}.export`), order.exportBp);
        for (const toggle of ["ads", "reservations"] as const)
          if (order[toggle] !== market[toggle])
            await control.getByRole("switch", { name: say(`${key}.${toggle}`) }).setChecked(order[toggle]);
        return;
      }
      case "programme": {
        const control = await this.control("economy", "ministries.economy.programmes");
        await pick(control, say("ministries.economy.sectors"), name("sectors", order.sector));
        return control.getByRole("button", { name: /^Programme / }).click();
      }
      case "enact": {
        const control = await this.control("economy", "ministries.economy.policies");
        await unfold(control, say("ministries.economy.otherPolicies"));
        await pick(control, say("ministries.economy.policy"), name("policies", order.policy));
        return this.press(control, "orders.enact", { policy: name("policies", order.policy) });
      }
      case "flagship": {
        const control = await this.control("economy", "flagships.title");
        return this.press(control, "flagships.chooseIt", { flagship: name("flagships", order.flagship) });
      }
      case "raiseRound": {
        const control = await this.control("economy", "ministries.economy.money");
        return control.getByRole("button", { name: /^Raise a round/ }).click();
      }
      case "promote": {
        const control = await this.control("foreign", "ministries.foreign.markets");
        const market = control.locator("details", {
          has: this.page.getByText(name("markets", order.market), { exact: true }),
        });
        await market.locator("summary").click();
        return this.press(market, "ministries.foreign.promote");
      }
      case "speak": {
        const control = await this.control("foreign", "ministries.foreign.summit");
        const title = this.page.getByRole("heading", { level: 4, name: name("resolutions", order.resolution) });
        return this.press(control.locator(".entry", { has: title }), "ministries.foreign.speak");
      }
      case "pressure": {
        const control = await this.control("foreign", "ministries.foreign.pressure");
        await control.getByLabel(say("ministries.foreign.onWhom"), { exact: true }).selectOption(order.against);
        return control.getByRole("button", { name: /^(Put|End your) pressure on / }).click();
      }
      case "accept": {
        const control = await this.control("foreign", "ministries.foreign.deals");
        // Offers to us stand first, in the order in which they came.
        const place = at.offers
          .filter(({ to }) => to === at.me)
          .findIndex(({ from, id }) => from === order.from && id === order.id);
        return this.press(control.locator(".entry").nth(place), "ministries.deal.accept");
      }
      case "offer": {
        const control = await this.control("foreign", "ministries.foreign.deals");
        await unfold(control, say("ministries.deal.compose"));
        const compose = control.locator("details", { hasText: say("ministries.deal.compose") }).last();
        await compose.getByLabel(say("ministries.deal.partner"), { exact: true }).selectOption(order.to);
        await this.clauses(compose, say("ministries.deal.give"), order.gives);
        await this.clauses(compose, say("ministries.deal.take"), order.takes);
        const lasts = compose.getByRole("group", { name: say("ministries.deal.lasts"), exact: true });
        await this.step(
          compose,
          say("ministries.deal.lasts"),
          order.turns - Number.parseInt(await lasts.locator("output").innerText(), 10),
        );
        return this.press(compose, "ministries.deal.offer");
      }
      case "decide": {
        const title = name("dilemmas", order.dilemma);
        const card = this.page.getByRole("region", { name: say("dilemma.label", { title }) });
        // It lies open at the beginning of a quarter; put aside, it waits in the plan bar.
        const owed = this.planBar.getByRole("button", { name: say("dilemma.owed", { title }), exact: true });
        await expect(card.or(owed).first()).toBeVisible();
        if (await owed.isVisible()) await owed.click();
        await card
          .getByRole("button", {
            name: say(`content.dilemmas.${order.dilemma}.answers.${order.answer}.name` as Key),
            exact: true,
          })
          .click();
        return this.press(card, "dilemma.aside");
      }
      default:
        throw new Error(`no way to give ${order.kind} by hand is known here`);
    }
  }

  /** One of a ministry's controls, opened where it is not. */
  private async control(
    ministry: "energy" | "chips" | "research" | "economy" | "foreign",
    title: Key,
  ): Promise<Locator> {
    const { page, say } = this;
    const panel = page.getByRole("complementary", { name: say(`rail.${ministry}`) });
    if (!(await panel.isVisible()))
      await page
        .getByRole("navigation", { name: say("rail.label") })
        // What waits there is told behind its name.
        .getByRole("button", { name: startsWith(say(`rail.${ministry}`)) })
        .click();
    const control = panel.locator("details.control", {
      has: page.getByRole("heading", { name: say(title), exact: true, level: 3 }),
    });
    if ((await control.getAttribute("open")) === null) await control.locator("summary").first().click();
    return control;
  }

  private async press(within: Locator, key: Key, terms: Record<string, string> = {}): Promise<void> {
    const words = this.say(key, terms as never);
    const named = within.getByRole("button", { name: words, exact: true });
    // Of several alike each is called by its order, and shows these words alone.
    const shown = within.locator("button").filter({ hasText: whole(words) });
    await named.or(shown).first().click();
  }

  /** Presses − or + so many times. */
  private async step(within: Locator, label: string, by: number): Promise<void> {
    const stepper = within.getByRole("group", { name: label, exact: true });
    const button = stepper.getByRole("button", {
      name: this.say(by < 0 ? "ui.lessOf" : "ui.moreOf", { what: label }),
      exact: true,
    });
    for (let k = 0; k < Math.abs(by); k++) await button.click();
  }

  private async clauses(compose: Locator, title: string, clauses: readonly Clause[]): Promise<void> {
    const side = compose.getByRole("group", { name: title, exact: true });
    const remove = side.locator(".clause > button");
    while ((await remove.count()) > 0) await remove.first().click();
    for (const { kind, amount } of clauses) {
      await side.getByLabel(this.say("ministries.deal.add"), { exact: true }).selectOption(kind);
      if (amount > 0) await slide(side, this.say(`ministries.clauseNames.${kind}`), amount);
    }
  }
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
const startsWith = (name: string): RegExp => new RegExp(`^${escaped(name)}`);
const whole = (text: string): RegExp => new RegExp(`^${escaped(text)}$`);

/** One of several that each have a line of their own, with figures behind the name. */
async function pick(within: Locator, label: string, name: string): Promise<void> {
  const group = within.getByRole("group", { name: label, exact: true });
  await group
    .getByRole("radio", { name: startsWith(name) })
    .first()
    .check();
}

/** One of a few, side by side. */
async function choose(within: Locator, label: string, name: string): Promise<void> {
  const group = within.getByRole("group", { name: label, exact: true });
  await group.getByRole("radio", { name, exact: true }).check();
}

async function chooseNth(within: Locator, label: string, place: number): Promise<void> {
  await within.getByRole("group", { name: label, exact: true }).getByRole("radio").nth(place).check();
}

async function slide(within: Locator, label: string, value: number): Promise<void> {
  const slider = within.getByRole("slider", { name: label, exact: true });
  // What can't be moved stands at the one amount that is possible.
  if (await slider.isEnabled()) await slider.fill(String(value));
  await expect(slider).toHaveValue(String(value));
}

const STEP_MW = 100;
/** The slider of amounts counts its stops from 0: 100 MW, 200 MW, and at last exactly the most. */
const stopOf = (mw: number): number => mw / STEP_MW - 1;

async function unfold(within: Locator, summary: string): Promise<void> {
  const fold = within.locator("summary", { hasText: summary });
  const details = fold.locator("..");
  if ((await details.getAttribute("open")) === null) await fold.click();
}
