import { describe, expect, test } from "vitest";
import { signsOf } from "../../client/world/signs/signsOf.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import { viewFor } from "../../shared/view/view.ts";
import { mapScene } from "../support/mapScene.ts";

const rules = rulesetOf("base");
const NATIONS = ["US", "TW", "IN"];
const india = viewFor(newMatch(rules, { seed: 5, nations: NATIONS }), "IN");
const shown = (overlay: "none" | "hazards" | "chips" | "votes" | "reach", view = india) =>
  signsOf({ ...mapScene(rules, view, NATIONS), overlay });

describe("what a layer shows as light", () => {
  test("the map without a layer shows none", () => {
    expect(shown("none")).toEqual([]);
  });

  test("a hazard has a sign at each site that it seeks out, the likeliest first, and else at home", () => {
    const view = structuredClone(india);
    const sites = mapScene(rules, view, NATIONS).lands.realms.get("IN")!.sites;
    const sited = sites.flatMap(({ content }) => content.hazards)[0]!;
    const count = sites.filter(({ content }) => content.hazards.includes(sited)).length;
    view.cabinet!.outlookBp = { cyberAttack: 300, [sited]: 1_500, creditScare: 20 };
    const signs = shown("hazards", view).map((sign) => (sign.kind === "hazard" ? [sign.hazard, sign.part] : []));
    expect(signs).toEqual([...Array.from({ length: count }, () => [sited, 0.15]), ["cyberAttack", 0.03]]);
    expect(shown("hazards", viewFor(newMatch(rules, { seed: 5, nations: NATIONS })))).toEqual([]);
  });

  test("signs of one place stand over one another", () => {
    const view = structuredClone(india);
    view.cabinet!.outlookBp = { cyberAttack: 300, weightLeak: 200 };
    expect(shown("hazards", view).map((sign) => sign.kind === "hazard" && sign.above)).toEqual([0, 1]);
  });

  test("votes weigh together as much as all, and what was promised to us is marked", () => {
    const view = structuredClone(india);
    const resolution = [...rules.resolutions.keys()][0]!;
    const clause = { kind: "vote", amount: 0, resolution, vote: "no" } as const;
    view.deals = [
      { id: "a", from: "US", to: "IN", gives: [clause], takes: [], turns: 4, until: 3, turnsLeft: 4, standing: [] },
    ];
    const signs = shown("votes", view).flatMap((sign) => (sign.kind === "vote" ? [sign] : []));
    expect(signs.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(1);
    expect(signs.map(({ promised }) => promised)).toEqual(
      view.world.order.map((id) => (id === "US" ? "no" : undefined)),
    );
  });

  test("a market's line comes from whose stack leads there", () => {
    const view = structuredClone(india);
    view.world.sharesBp = { mexico: { US: 4_000, IN: 1_000 } };
    expect(shown("reach", view)).toEqual([{ kind: "stack", nation: "US", market: "mexico", part: 0.4 }]);
  });

  test("who makes the world's chips shines, and nobody else", () => {
    expect(shown("chips").every((sign) => sign.kind === "supply" && sign.part > 0)).toBe(true);
    expect(shown("chips").length).toBeGreaterThan(0);
  });
});
