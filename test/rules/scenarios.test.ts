import { describe, expect, it } from "vitest";
import { selfPlay } from "../../shared/bots/selfPlay.ts";
import {
  addScenario,
  ContentError,
  makeRuleset,
  type Ruleset,
  rulesetOf,
  TABLES,
} from "../../shared/content/ruleset.ts";
import { SCENARIOS } from "../../shared/content/scenarios/index.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import { stateHash } from "../../shared/state/hash.ts";
import { testGame } from "../support/testGame.ts";

/** What is wrong with a scenario, in words. */
function problem(scenario: unknown): string {
  try {
    makeRuleset(scenario);
    return "";
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
}

describe("scenarios", () => {
  it.each(SCENARIOS.map(({ id }) => id))("%s is played to its end by bots, and every law holds", (id) => {
    const { state, violations } = selfPlay(id, 3);
    expect(violations).toEqual([]);
    expect(state.world.turn).toBe(rulesetOf(id).scenario.turns);
  });

  it("say only what differs", () => {
    const { scenario, constants, plants } = rulesetOf("energyCrunch");
    expect(scenario.turns).toBe(16);
    expect(scenario.nations).toEqual(rulesetOf("base").scenario.nations);
    expect(constants.elasticity).toBe(rulesetOf("base").constants.elasticity);
    expect(plants.get("gas")?.lead).toBe(5);
    expect(plants.get("gas")?.queues).toBe(true);
    expect(rulesetOf("base").plants.get("gas")?.lead).toBe(3);
  });

  it("begin as they say", () => {
    const cut = testGame({ scenario: "deglobalisation", nations: ["US", "CN", "TW"] });
    expect(cut.state.world.pressures).toContainEqual({ by: "TW", against: "CN" });
    expect(cut.state.world.pressures.some(({ against }) => against === "JP")).toBe(false);
    const open = testGame({ scenario: "openWorld" });
    expect(open.cabinet("US").releaseRule).toBe("open");
    expect(testGame({ scenario: "sandbox", nations: ["US", "CN"] }).cabinet("US").cashM).toBe(
      2 * testGame({ scenario: "quick", nations: ["US", "CN"] }).cabinet("US").cashM,
    );
  });

  it("open systems one after another: an order of a closed one is refused with the quarter in which it opens", () => {
    const game = testGame({ scenario: "classroom", nations: ["US", "CN"] });
    const order = { kind: "raiseDebt" as const, amountM: 100, maturity: "middle" as const };
    expect(game.why("US", order)).toBe("notOpenYet");
    expect(game.why("US", { kind: "build", what: "hall", site: "us-abilene", mw: 100 })).toBe("ok");
    expect(game.cabinet("US").outlookBp).toEqual({});
    for (let turn = 0; turn < 3; turn++) {
      game.turn();
      expect(game.events.filter(({ kind }) => kind === "hazardStruck" || kind === "resolutionPassed")).toEqual([]);
    }
    expect(game.why("US", order)).toBe("ok");
    expect(Object.keys(game.cabinet("US").outlookBp).length).toBeGreaterThan(3);
  });

  it("bring policies, hazards and nations of their own in one file, with their words", () => {
    const france = structuredClone(rulesetOf("base").nations.get("GB")!);
    const rules = addScenario({
      id: "atlantis",
      extends: "quick",
      nations: ["US", "CN", "ATL"],
      adds: {
        policies: [
          {
            id: "siesta",
            effects: [
              { kind: "add", stat: "legitimacy", by: 900 },
              { kind: "multiply", rate: "tokens", byBp: 13_000 },
            ],
          },
        ],
        hazards: [
          {
            id: "seaMonster",
            scope: "site",
            chanceBp: 3_000,
            likelier: [],
            isBlunted: true,
            effects: [{ kind: "damage", bp: 1_000 }],
          },
        ],
        nations: [
          {
            ...france,
            id: "ATL",
            sites: france.sites.map((site, k) => ({ ...site, id: `atl-${k}`, hazards: ["seaMonster"] })),
          },
        ],
      },
      words: { en: { policies: { siesta: { name: "Siesta", about: "Everyone sleeps at noon." } } } },
    });
    const seen = new Set<string>();
    const { state, violations } = selfPlay(rules, 5, {
      watch: (now, events) => {
        for (const { kind, terms } of events) if (kind === "hazardStruck") seen.add(String(terms.hazard));
        for (const nation of Object.values(now.nations)) for (const policy of nation.policies) seen.add(policy);
      },
    });
    expect(violations).toEqual([]);
    expect(state.nations.ATL?.score.totalBp).toBeGreaterThan(0);
    expect([...seen]).toEqual(expect.arrayContaining(["seaMonster", "siesta"]));
    expect(rulesetOf("atlantis")).toBe(rules);
    expect(() => addScenario({ id: "base" })).toThrow(ContentError);
  });

  it("choose twelve nations of more, and what is not chosen changes nothing", () => {
    const thirteenth = { ...rulesetOf("base").nations.get("GB")!, id: "ATL" };
    const sites = thirteenth.sites.map((site, k) => ({ ...site, id: `atl-${k}` }));
    const tables = { ...TABLES, nations: [...TABLES.nations, { ...thirteenth, sites }] };
    const { nations } = rulesetOf("base").scenario;
    const start = (rules: Ruleset) => stateHash(newMatch(rules, { seed: 1, nations: rules.scenario.nations }));
    expect(start(makeRuleset(SCENARIOS[0], tables))).toBe(start(rulesetOf("base")));
    const chosen = [...nations.filter((id) => id !== "GB"), "ATL"];
    const rules = makeRuleset({ id: "chosen", extends: "base", nations: chosen }, tables);
    expect(Object.keys(newMatch(rules, { seed: 1, nations: chosen }).nations)).toEqual(chosen);
    expect(selfPlay(rules, 1, { turns: 4 }).violations).toEqual([]);
  });

  it("do without any plant, and without chips of one's own", () => {
    const without = makeRuleset({
      id: "bare",
      extends: "quick",
      removes: { plants: ["gas", "grid"], chips: ["fab", "inference"] },
    });
    const game = testGame({ rules: without, nations: ["US", "CN"] });
    expect(game.why("US", { kind: "inferenceStep" })).toBe("unknown");
    expect(Object.keys(Object.values(game.nation("US").sites)[0]!.plantsMW)).toEqual(["renewables"]);
    expect(selfPlay(without, 3).violations).toEqual([]);
  });

  it("that are wrong are refused with the path and in words", () => {
    const quick = { id: "wrong", extends: "quick" };
    expect(problem({ ...quick, turns: "many" })).toMatch(/scenarios\/wrong: turns: /);
    expect(problem({ ...quick, extends: "nowhere" })).toMatch(/there is no scenario nowhere/);
    expect(problem({ ...quick, turnz: 3 })).toMatch(/turnz/);
    expect(problem({ ...quick, constants: { gravity: 9 } })).toMatch(/gravity: is not a constant/);
    expect(problem({ ...quick, nations: ["US", "XX"] })).toMatch(/no nation XX/);
    expect(problem({ ...quick, nations: ["US", "CN"], learnersNation: "IN" })).toMatch(/learnersNation: no nation IN/);
    expect(problem({ ...quick, firstDilemma: "allHands" })).toMatch(/firstDilemma: allHands is no dilemma of one/);
    expect(problem({ ...quick, changes: { plants: { coal: { lead: 1 } } } })).toMatch(
      /changes.plants.coal: there is no such entry/,
    );
    expect(problem({ ...quick, changes: { plants: { gas: { lead: -1 } } } })).toMatch(/plants\/gas: lead/);
    expect(problem({ ...quick, adds: { spells: [] } })).toMatch(/adds.spells: is no family/);
    expect(problem({ ...quick, opens: { magic: 2 } })).toMatch(/opens/);
    expect(problem({ ...quick, start: { pressures: [{ by: "US", against: "XX" }] } })).toMatch(/pressures/);
    expect(problem({ ...quick, changes: { markets: { turkey: { weightBp: 5_000 } } } })).toMatch(/sum to/);
    expect(problem({ ...quick, removes: { chips: ["nvidia", "amd"] } })).toMatch(/chips: maker: one at least/);
    expect(problem(null)).not.toBe("");
    expect(problem("base")).not.toBe("");
  });
});
