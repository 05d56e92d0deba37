import { expect, type Locator, type Page } from "@playwright/test";
import { lockPlan } from "./lock.ts";

/** A person's hand at the planning screen: it does what a wish takes on the screen as it stands, and counts. */
export class Hand {
  count = 0;
  readonly page: Page;
  readonly screen: "desk" | "phone";
  constructor(page: Page, screen: "desk" | "phone") {
    this.page = page;
    this.screen = screen;
  }

  private get panel() {
    return this.page.locator(".sidePanel");
  }
  private get bar() {
    return this.page.getByRole("region", { name: "Plan of this quarter" });
  }
  private async press(wanted: Locator): Promise<void> {
    this.count += 1;
    await wanted.scrollIntoViewIfNeeded();
    await wanted.click({ force: (await wanted.getAttribute("aria-disabled")) === "true" });
  }

  async ministry(id: string): Promise<void> {
    const panel = this.page.locator(`.ministry-${id}`);
    if (await panel.isVisible()) return;
    await this.press(this.page.locator(`.rail [data-panel=${id}]`));
    await expect(panel).toBeVisible();
  }

  async section(title: string): Promise<void> {
    const control = this.panel.locator("details.control", {
      has: this.page.getByRole("heading", { name: title, exact: true }),
    });
    if ((await control.getAttribute("open")) === null) await this.press(control.locator("summary").first());
  }

  async disclose(title: string): Promise<void> {
    const details = this.panel.locator("details", { has: this.page.locator(`summary:text-is("${title}")`) }).last();
    if ((await details.getAttribute("open")) === null) await this.press(details.locator("summary").first());
  }

  /** Where it has to be opened before its stack can be promoted. */
  async market(index: number): Promise<void> {
    const row = this.panel.locator(".marketRow").nth(index);
    if (await row.getByRole("button", { name: /^Promote/ }).isVisible()) return;
    const details = row.locator("details");
    if ((await details.getAttribute("open")) === null) await this.press(details.locator("summary"));
  }

  /** One of a list. */
  async pick(label: string, index: number): Promise<void> {
    const radio = this.panel
      .locator("fieldset.pick", { hasText: label })
      .locator("visible=true")
      .first()
      .locator("input:not([disabled])")
      .nth(index);
    if (await radio.isChecked()) return;
    this.count += 1;
    await radio.check({ force: true });
  }

  /** One of a few side by side. */
  async choose(label: string, index: number): Promise<void> {
    const row = this.panel
      .locator("fieldset.choice", { has: this.page.locator(`legend:text-is("${label}")`) })
      .filter({ visible: true })
      .first();
    const choice = row.locator("label").nth(index);
    if (await choice.locator("input").isChecked()) return;
    await this.press(choice);
  }

  async drag(label: string, value: number): Promise<void> {
    const slider = this.panel.getByRole("slider", { name: label, exact: true }).filter({ visible: true }).first();
    this.count += 1;
    await slide(slider, value);
    await this.page.waitForTimeout(400);
  }

  async step(label: string): Promise<void> {
    await this.press(this.panel.locator(".stepper", { hasText: label }).getByRole("button").last());
  }

  /** What can't be paid any more is pressed all the same: it is presses that are counted. */
  async give(name: RegExp): Promise<void> {
    await this.press(this.panel.getByRole("button", { name }).filter({ visible: true }).first());
  }
  async giveNth(name: string, index: number): Promise<void> {
    await this.press(
      this.panel
        .locator(".marketRow")
        .nth(index)
        .getByRole("button", { name: new RegExp(`^${name}`) })
        .first(),
    );
  }

  /** What some settings needed beside being set. */
  async confirm(name: string): Promise<void> {
    const second = this.panel.getByRole("button", { name, exact: true });
    if (await second.isVisible()) await this.press(second);
  }

  private fold = () => this.page.locator(".planFold");
  private async openPlan(): Promise<boolean> {
    const fold = this.fold();
    if (!(await fold.isVisible()) || (await fold.getAttribute("aria-expanded")) === "true") return false;
    await this.press(fold);
    return true;
  }

  /** Reads the five tracks and the sum. */
  async look(): Promise<void> {
    if (await this.page.locator("[data-foretold]").filter({ visible: true }).first().isVisible()) return;
    const isOpened = await this.openPlan();
    await expect(this.page.locator(".outlookStrip")).toBeEnabled();
    await this.press(this.page.locator(".outlookStrip"));
    this.count += 1;
    await this.page.keyboard.press("Escape");
    if (isOpened) await this.press(this.fold());
  }

  /** What an order would lead to at this value, before it is decided. */
  async weigh(label: string, value: number, order: RegExp): Promise<void> {
    await this.drag(label, value);
    await this.weighOrder(order);
  }
  async weighOrder(order: RegExp): Promise<void> {
    if (await this.panel.locator("[data-effect]").filter({ visible: true }).first().isVisible()) return;
    await this.give(order);
    await this.look();
    await this.undo();
  }

  private async undo(): Promise<void> {
    const isOpened = await this.openPlan();
    await this.press(this.bar.getByRole("button", { name: "Undo" }));
    if (isOpened) await this.press(this.fold());
  }

  /** What an order of the plan is worth: with it and without it. */
  async weighPlanned(index: number): Promise<void> {
    await this.openPlan();
    const order = this.bar.getByRole("listitem").nth(index);
    if ((await order.locator("[data-worth]").count()) > 0) return;
    await this.press(order.getByRole("button", { name: /^Take back/ }));
    await this.look();
    await this.undo();
  }

  /** @param keeping what stays in the plan */
  async takeBack(index: number, keeping = /^$/): Promise<void> {
    await this.openPlan();
    await this.press(
      this.bar
        .getByRole("listitem")
        .filter({ hasNotText: keeping })
        .nth(index)
        .getByRole("button", { name: /^Take back/ }),
    );
  }

  /** Another amount of an order in the plan. @param anew how it is given from the start, where it can't be changed */
  async resize(order: RegExp, value: number, anew: () => Promise<void>): Promise<void> {
    const isOpened = await this.openPlan();
    const planned = this.bar.getByRole("listitem").filter({ hasText: order }).first();
    const change = planned.getByRole("button", { name: /^Change/ });
    if ((await change.count()) > 0) {
      await this.press(change);
      this.count += 1;
      await slide(this.page.locator("[popover]:popover-open").getByRole("slider").first(), value);
      // The next press closes it: a mouse's does what it is for besides, a finger's does nothing else.
      if (this.screen === "phone") this.count += 1;
      await this.page.keyboard.press("Escape");
      return;
    }
    await this.press(planned.getByRole("button", { name: /^Take back/ }));
    if (isOpened) await this.press(this.fold());
    await anew();
  }

  async advice(): Promise<void> {
    await this.openPlan();
    await this.press(this.bar.getByRole("button", { name: "Ask my ministers" }));
    await expect(this.bar.getByRole("listitem").first()).toBeVisible();
  }

  async lock(): Promise<void> {
    await lockPlan(this.page, (button) => this.press(button));
  }
}

/** A slider is dragged to about so much, in its own units. */
const slide = (slider: Locator, value: number) =>
  slider.evaluate((input: HTMLInputElement, to) => {
    // A slider over certain values counts their places, hundreds of MW.
    input.value = String(Number(input.max) < to ? to / 100 : to);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }, value);
