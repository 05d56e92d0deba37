import { describe, expect, it } from "vitest";
import { botPlan } from "../../shared/bots/index.ts";
import { temperamentOf } from "../../shared/bots/temperament.ts";
import { makeRuleset, rulesetOf } from "../../shared/content/ruleset.ts";
import { DOCTRINES, type Doctrine } from "../../shared/state/words.ts";
import { viewFor } from "../../shared/view/view.ts";
import { testGame } from "../support/testGame.ts";

const SEEDS = 2_000;
/** How often bots play a nation by each plan of play. */
function sharesOf(nation: string, rules = rulesetOf("base")): Record<Doctrine, number> {
  const drawn = Array.from({ length: SEEDS }, (_, seed) => temperamentOf(rules, seed, nation));
  return Object.fromEntries(
    DOCTRINES.map((id) => [id, drawn.filter((doctrine) => doctrine === id).length / SEEDS]),
  ) as Record<Doctrine, number>;
}

describe("how bots play a nation", () => {
  it("is drawn by what the nation is made for, and each plan of play occurs", () => {
    const shares = sharesOf("CN");
    const { aptitude } = rulesetOf("base").nations.get("CN")!;
    const all = DOCTRINES.reduce((sum, id) => sum + aptitude[id], 0);
    for (const id of DOCTRINES) {
      expect(shares[id], id).toBeGreaterThan(0);
      expect(Math.abs(shares[id] - aptitude[id] / all), id).toBeLessThan(0.04);
    }
  });

  it("makes China more open than the United States", () => {
    expect(sharesOf("CN").openStack).toBeGreaterThan(3 * sharesOf("US").openStack);
  });

  it("decides which flagship it chooses", () => {
    const rules = rulesetOf("base");
    const { state } = testGame({ nations: [...rules.scenario.nations] });
    const chosen = (nation: string, temperament: Doctrine) =>
      [1, 2, 3, 4, 5].flatMap((seed) =>
        botPlan(rules, viewFor(state, nation), seed, { level: "strong", temperament }).flatMap((order) =>
          order.kind === "flagship" ? [order.flagship] : [],
        ),
      );
    for (const nation of rules.nations.keys()) {
      const all = DOCTRINES.flatMap((doctrine) => chosen(nation, doctrine));
      expect(all, nation).toHaveLength(25);
      expect(new Set(all).size, nation).toBeGreaterThan(1);
    }
  });

  it("is drawn evenly where a nation says nothing of it", () => {
    const brazil = rulesetOf("base").nations.get("BR")!;
    const { aptitude: _, ...plain } = {
      ...brazil,
      id: "XX",
      sites: brazil.sites.map((site) => ({ ...site, id: `xx-${site.id}` })),
    };
    const rules = makeRuleset({ id: "thirteen", extends: "base", adds: { nations: [plain] } });
    for (const share of Object.values(sharesOf("XX", rules))) expect(Math.abs(share - 0.2)).toBeLessThan(0.04);
  });
});
