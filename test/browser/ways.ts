import { expect, type Locator, type Page } from "@playwright/test";
import type { Key } from "../../client/words/keys.ts";
import type { Position } from "../../shared/state/position.ts";
import type { Ministry, NationId } from "../../shared/state/words.ts";
import type { Say } from "../shots/wordsOf.ts";
import type { Hands } from "./hands.ts";

/** The way to what an order is given with: each leads to it, opened. */
export interface Way {
  /** What is ordered for the nation as a whole. */
  control: (ministry: Ministry, title: Key) => Promise<Locator>;
  site: (id: string) => Promise<Locator>;
  market: (id: string) => Promise<Locator>;
  offerTo: (nation: NationId) => Promise<Locator>;
  /** What puts an end to pressure, or begins it, is all that can be pressed there. */
  pressureOn: (nation: NationId) => Promise<Locator>;
  offerFrom: (nation: NationId, id: string, at: Position) => Promise<Locator>;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
export const startsWith = (name: string): RegExp => new RegExp(`^${escaped(name)}`);
export const whole = (text: string): RegExp => new RegExp(`^${escaped(text)}$`);

/** One of several that each have a line of their own, with figures behind the name. */
export async function pick(hands: Hands, within: Locator, label: string, name: string): Promise<void> {
  const group = within.getByRole("group", { name: label, exact: true });
  await hands.check(group.getByRole("radio", { name: startsWith(name) }).first());
}

export async function unfold(hands: Hands, details: Locator): Promise<void> {
  if ((await details.getAttribute("open")) === null) await hands.press(details.locator("summary").first());
}

/** Through the ministries' lists. */
export function byLists(page: Page, say: Say, hands: Hands): Way {
  const control = async (ministry: Ministry, title: Key): Promise<Locator> => {
    const panel = page.locator(`.sidePanel:has(.ministry-${ministry})`);
    // What waits there is told behind its name.
    if (!(await panel.isVisible())) await hands.press(page.locator(`.rail [data-panel=${ministry}]`));
    await expect(panel).toBeVisible();
    const heading = page.getByRole("heading", { name: say(title), exact: true, level: 3 });
    const details = panel.locator("details.control", { has: heading });
    await unfold(hands, details);
    return details;
  };
  return {
    control,
    async site(id) {
      const build = await control("energy", "ministries.energy.build");
      await pick(hands, build, say("ministries.energy.site"), say(`content.sites.${id}.name` as Key));
      return build;
    },
    async market(id) {
      const markets = await control("foreign", "ministries.foreign.markets");
      const name = say(`content.markets.${id}.name` as Key);
      const market = markets.locator("details", { has: page.getByText(name, { exact: true }) });
      await unfold(hands, market);
      return market;
    },
    async offerTo(nation) {
      const deals = await control("foreign", "ministries.foreign.deals");
      const compose = deals.locator("details", { hasText: say("ministries.deal.compose") }).last();
      await unfold(hands, compose);
      await hands.choose(compose.getByLabel(say("ministries.deal.partner"), { exact: true }), nation);
      return compose;
    },
    async pressureOn(nation) {
      const pressure = await control("foreign", "ministries.foreign.pressure");
      await hands.choose(pressure.getByLabel(say("ministries.foreign.onWhom"), { exact: true }), nation);
      return pressure;
    },
    async offerFrom(from, id, { offers, me }) {
      const deals = await control("foreign", "ministries.foreign.deals");
      // Offers to us stand first, in the order in which they came.
      const toUs = offers.filter(({ to }) => to === me);
      return deals.locator(".entry").nth(toUs.findIndex((offer) => offer.from === from && offer.id === id));
    },
  };
}

/** Through cards at places of the map, which are chosen by the map's own list. */
export function byMap(page: Page, say: Say, hands: Hands, me: NationId): Way {
  const card = async (kind: "nation" | "site" | "market", id: string): Promise<Locator> => {
    const selected = page.locator(".selected", {
      has: page.getByRole("heading", { name: say(`content.${kind}s.${id}.name` as Key) }),
    });
    if (!(await selected.isVisible())) {
      await page.keyboard.press("m");
      await page.locator(".placeChooser select").selectOption(`${kind} ${id}`);
    }
    await expect(selected).toBeVisible();
    return selected;
  };
  const fold = async (nation: NationId, title: Key): Promise<Locator> => {
    const details = (await card("nation", nation)).locator("details.disclosure", {
      has: page.locator("summary", { hasText: whole(say(title)) }),
    });
    await unfold(hands, details.first());
    return details.first();
  };
  return {
    control: (_ministry, title) => fold(me, title),
    site: (id) => card("site", id),
    market: (id) => card("market", id),
    offerTo: (nation) => fold(nation, "ministries.deal.compose"),
    pressureOn: (nation) => fold(nation, "ministries.foreign.pressure"),
    async offerFrom(from, id, { offers, me: us }) {
      const theirs = offers.filter((offer) => offer.to === us && offer.from === from);
      return (await card("nation", from)).locator(".entry").nth(theirs.findIndex((offer) => offer.id === id));
    },
  };
}
