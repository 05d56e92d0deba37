import { expect, type Locator, type Page } from "@playwright/test";
import type { Key, WordFamily } from "../../client/words/keys.ts";
import type { Order } from "../../shared/orders/index.ts";
import type { Position } from "../../shared/state/position.ts";
import type { Clause } from "../../shared/state/state.ts";
import { AMBITIONS, BRANCHES, PREMIUMS } from "../../shared/state/words.ts";
import type { Say } from "../shots/wordsOf.ts";
import type { Hands } from "./hands.ts";
import { pick, unfold, type Way, whole } from "./ways.ts";

/** A person who knows what to order, and gives it with these hands, by lists or on the map: everything by the name that it has. */
export class Planner {
  private readonly page: Page;
  private readonly say: Say;
  private readonly hands: Hands;
  private readonly way: Way;

  constructor(page: Page, say: Say, hands: Hands, way: Way) {
    this.page = page;
    this.say = say;
    this.hands = hands;
    this.way = way;
  }

  private readonly name = (family: WordFamily, id: string): string => this.say(`content.${family}.${id}.name` as Key);

  get planBar(): Locator {
    return this.page.getByRole("region", { name: this.say("plan.label") });
  }

  /** Gives an order that is possible by pressing what gives it. */
  async give(order: Order, at: Position): Promise<void> {
    const { say, name, way, hands } = this;
    switch (order.kind) {
      case "campus":
      case "build": {
        const control = await way.site(order.site);
        const kind =
          order.kind === "campus" ? "campus" : order.what === "hall" || order.what === "fab" ? order.what : "plant";
        await this.choose(control, say("ministries.energy.what"), say(`ministries.energy.kinds.${kind}`));
        const plant = order.kind === "campus" ? order.plant : order.what;
        if (kind === "campus" || kind === "plant")
          await pick(hands, control, say("ministries.energy.plant"), name("plants", plant));
        if (kind !== "fab") await this.slide(control, say("ministries.amount"), stopOf(order.mw));
        return hands.press(control.getByRole("button", { name: /^Build / }));
      }
      case "orderChips": {
        const control = await way.control("chips", "ministries.chips.buy");
        await pick(hands, control, say("ministries.chips.which"), name("chips", order.chip));
        await this.chooseNth(control, say("ministries.chips.premium"), PREMIUMS.indexOf(order.premiumBp));
        await this.slide(control, say("ministries.amount"), stopOf(order.mw));
        return hands.press(control.getByRole("button", { name: /^Order / }));
      }
      case "inferenceStep":
        return this.press(await way.control("chips", "ministries.chips.programme"), "ministries.chips.step");
      case "split": {
        const control = await way.control("research", "ministries.research.split");
        const { split } = at.cabinet;
        const uses = (["train", "research", "lease"] as const).map((use) => ({
          use,
          more: order[`${use}Bp`] - split[`${use}Bp`],
        }));
        // What is taken from one use can go to another only then.
        for (const { use } of uses.sort((a, b) => a.more - b.more))
          await this.slide(control, say(`ministries.research.uses.${use}`), order[`${use}Bp`]);
        return;
      }
      case "ambition": {
        const control = await way.control("research", "ministries.research.next");
        return this.chooseNth(control, say("ministries.research.ambition"), AMBITIONS.indexOf(order.ambition));
      }
      case "agents": {
        const control = await way.control("research", "ministries.research.agents");
        return this.step(control, say("ministries.research.wanted"), order.count - at.cabinet.agentsWanted);
      }
      case "focus": {
        const control = await way.control("research", "ministries.research.focus");
        for (const branch of BRANCHES)
          await this.step(control, name("branches", branch), order.weights[branch] - at.cabinet.focus[branch]);
        return;
      }
      case "release": {
        const control = await way.control("research", "ministries.research.release");
        return this.press(
          control.locator(".pair"),
          order.open ? "ministries.research.releaseOpen" : "ministries.research.releaseClosed",
        );
      }
      case "market": {
        const control = await way.control("economy", "ministries.economy.market");
        const { market } = at.cabinet;
        const key = "ministries.economy" as const;
        if (order.stance !== market.stance)
          await this.choose(control, say(`${key}.stance`), say(`${key}.stances.${order.stance}`));
        if (order.shortageRule !== market.shortageRule)
          await this.choose(control, say(`${key}.shortage`), say(`${key}.shortages.${order.shortageRule}`));
        if (order.mix !== market.mix) await this.choose(control, say(`${key}.mix`), say(`${key}.mixes.${order.mix}`));
        if (order.exportBp !== market.exportBp) await this.slide(control, say(`${key}.export`), order.exportBp);
        for (const toggle of ["ads", "reservations"] as const)
          if (order[toggle] !== market[toggle])
            await hands.check(control.getByRole("switch", { name: say(`${key}.${toggle}`) }), order[toggle]);
        return;
      }
      case "programme": {
        const control = await way.control("economy", "ministries.economy.programmes");
        await pick(hands, control, say("ministries.economy.sectors"), name("sectors", order.sector));
        return hands.press(control.getByRole("button", { name: /^Programme / }));
      }
      case "enact": {
        const control = await way.control("economy", "ministries.economy.policies");
        await unfold(hands, control.locator("details", { hasText: say("ministries.economy.otherPolicies") }).last());
        await pick(hands, control, say("ministries.economy.policy"), name("policies", order.policy));
        return this.press(control, "orders.enact", { policy: name("policies", order.policy) });
      }
      case "flagship": {
        const control = await way.control("economy", "flagships.title");
        return this.press(control, "flagships.chooseIt", { flagship: name("flagships", order.flagship) });
      }
      case "raiseRound": {
        const control = await way.control("economy", "ministries.economy.money");
        return hands.press(control.getByRole("button", { name: /^Raise a round/ }));
      }
      case "promote":
        return this.press(await way.market(order.market), "ministries.foreign.promote");
      case "speak": {
        const control = await way.control("foreign", "ministries.foreign.summit");
        const title = this.page.getByRole("heading", { level: 4, name: name("resolutions", order.resolution) });
        return this.press(control.locator(".entry", { has: title }), "ministries.foreign.speak");
      }
      case "pressure": {
        const pressure = await way.pressureOn(order.against);
        return hands.press(pressure.getByRole("button", { name: /^(Put|End your) pressure on / }));
      }
      case "accept":
        return this.press(await way.offerFrom(order.from, order.id, at), "ministries.deal.accept");
      case "offer": {
        const compose = await way.offerTo(order.to);
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
        if (await owed.isVisible()) await hands.press(owed);
        const answer = say(`content.dilemmas.${order.dilemma}.answers.${order.answer}.name` as Key);
        await hands.press(card.getByRole("button", { name: answer, exact: true }));
        return this.press(card, "dilemma.aside");
      }
      default:
        throw new Error(`no way to give ${order.kind} by hand is known here`);
    }
  }

  private async press(within: Locator, key: Key, terms: Record<string, string> = {}): Promise<void> {
    const words = this.say(key, terms as never);
    const named = within.getByRole("button", { name: words, exact: true });
    // Of several alike each is called by its order, and shows these words alone.
    const shown = within.locator("button").filter({ hasText: whole(words) });
    await this.hands.press(named.or(shown).first());
  }

  /** Presses − or + so many times. */
  private async step(within: Locator, label: string, by: number): Promise<void> {
    const stepper = within.getByRole("group", { name: label, exact: true });
    const button = stepper.getByRole("button", {
      name: this.say(by < 0 ? "ui.lessOf" : "ui.moreOf", { what: label }),
      exact: true,
    });
    for (let k = 0; k < Math.abs(by); k++) await this.hands.press(button);
  }

  private async clauses(compose: Locator, title: string, clauses: readonly Clause[]): Promise<void> {
    const side = compose.getByRole("group", { name: title, exact: true });
    const remove = side.locator(".clause > button");
    while ((await remove.count()) > 0) await this.hands.press(remove.first());
    for (const { kind, amount } of clauses) {
      await this.hands.choose(side.getByLabel(this.say("ministries.deal.add"), { exact: true }), kind);
      if (amount > 0) await this.slide(side, this.say(`ministries.clauseNames.${kind}`), amount);
    }
  }

  /** One of a few, side by side. */
  private async choose(within: Locator, label: string, name: string): Promise<void> {
    const group = within.getByRole("group", { name: label, exact: true });
    await this.hands.check(group.getByRole("radio", { name, exact: true }));
  }

  private async chooseNth(within: Locator, label: string, place: number): Promise<void> {
    await this.hands.check(within.getByRole("group", { name: label, exact: true }).getByRole("radio").nth(place));
  }

  private async slide(within: Locator, label: string, value: number): Promise<void> {
    const slider = within.getByRole("slider", { name: label, exact: true });
    // What can't be moved stands at the one amount that is possible.
    if (await slider.isEnabled()) await this.hands.slide(slider, value);
    await expect(slider).toHaveValue(String(value));
  }
}

const STEP_MW = 100;
/** The slider of amounts counts its stops from 0: 100 MW, 200 MW, and at last exactly the most. */
const stopOf = (mw: number): number => mw / STEP_MW - 1;
