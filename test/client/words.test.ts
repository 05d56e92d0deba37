import { describe, expect, test } from "vitest";
import { effectWords } from "../../client/hud/explain/effectWords.ts";
import { eventWords } from "../../client/hud/explain/eventWords.ts";
import { orderWords } from "../../client/hud/explain/orderWords.ts";
import { figureWords, termName } from "../../client/hud/explain/termWords.ts";
import { content as ofMatches } from "../../client/words/en/content.ts";
import { effects } from "../../client/words/en/effects.ts";
import { explain as explainWords } from "../../client/words/en/explain.ts";
import * as lobby from "../../client/words/en/lobby.ts";
import { orders } from "../../client/words/en/orders.ts";
import { hasWords } from "../../client/words/index.ts";
import "../../client/words/match.ts";
import { refusalInWords } from "../../client/words/refusal.ts";
import { aboutOf, builtWords, nameOf } from "../../client/words/terms.ts";
import { type Effect, IMMEDIATE, RATES, STATS } from "../../shared/content/effects.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { SCENARIOS } from "../../shared/content/scenarios/index.ts";
import { PLANT_FAMILIES } from "../../shared/content/schema.ts";
import { explain } from "../../shared/figures/explain.ts";
import { FIGURE_IDS, kindOf } from "../../shared/figures/table.ts";
import { drawnOrder, ORDER_KINDS, type Order } from "../../shared/orders/index.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import { positionOf } from "../../shared/state/position.ts";
import { BRANCHES, CONSTRAINTS, DOCTRINES, MINISTRIES, SECTORS, STAGES, TRACKS } from "../../shared/state/words.ts";

const rules = rulesetOf("base");
const content = { ...ofMatches, ...lobby.content };
const ids = (table: ReadonlyMap<string, unknown>) => [...table.keys()];

/** What each family of content must have words for, and nothing more. */
const FAMILIES: Record<keyof typeof content, readonly string[]> = {
  nations: ids(rules.nations),
  sites: ids(rules.sites),
  plants: ids(rules.plants),
  buildings: ["hall", "fab", "campus", "abroad"],
  constraints: CONSTRAINTS,
  families: PLANT_FAMILIES,
  chips: ids(rules.chips),
  sectors: SECTORS,
  branches: BRANCHES,
  policies: ids(rules.policies),
  flagships: ids(rules.flagships),
  pressures: ids(rules.pressures),
  accords: ids(rules.accords),
  eras: ids(rules.eras),
  hazards: ids(rules.hazards),
  resolutions: ids(rules.resolutions),
  markets: ids(rules.markets),
  challenges: ids(rules.challenges),
  milestones: ids(rules.milestones),
  projects: ids(rules.projects),
  scenarios: SCENARIOS.map(({ id }) => id),
  doctrines: DOCTRINES,
  ministries: MINISTRIES,
  tracks: TRACKS,
  stages: STAGES,
};

const sorted = (words: Iterable<string>) => [...words].sort();

describe("content", () => {
  test.each(Object.entries(FAMILIES))("%s have a name and a line each, and no words lie idle", (family, expected) => {
    const words: Record<string, { name: string; about: string }> = content[family as keyof typeof content];
    const home = family === "scenarios" ? "lobby.ts" : "content.ts";
    const without = expected.filter((id) => !(id in words));
    expect(without, `${family} that have no words in client/words/en/${home}`).toEqual([]);
    const idle = Object.keys(words).filter((id) => !expected.includes(id));
    expect(idle, `words in client/words/en/${home} for ${family} that there are not`).toEqual([]);
    for (const { name, about } of Object.values(words)) {
      expect(name.length).toBeGreaterThan(1);
      expect(about).toMatch(/\.$/);
    }
  });
});

describe("refusals", () => {
  test("terms are told in words and units", () => {
    expect(refusalInWords({ code: "money", terms: { needsM: 4_200, hasM: 900 } })).toBe(
      "This costs $4.2B; the treasury has $900M.",
    );
    expect(refusalInWords({ code: "siteFull", terms: { site: "us-abilene", what: "grid", roomMW: 300 } })).toBe(
      "Abilene has room for 0.3\u00a0GW of this.",
    );
    expect(refusalInWords({ code: "needsKnowledge", terms: { branch: "power", project: "smallReactors" } })).toBe(
      "This needs a research project first: Small reactor design (Power).",
    );
  });
});

describe("events", () => {
  test("an event is told with its nation, place and figures", () => {
    const terms = { hazard: "storm" };
    expect(eventWords({ kind: "hazardStruck", nation: "US", site: "us-abilene", terms })).toBe(
      "Storm at Abilene in the United States.",
    );
    expect(eventWords({ kind: "hazardStruck", terms: { hazard: "creditScare" } })).toBe(
      "Credit scare: the whole world feels it.",
    );
    expect(eventWords({ kind: "orderRefunded", nation: "BR", terms: { order: "build", code: "money" } })).toContain(
      "build",
    );
  });
});

/** One order of each kind; a new kind must be added here to be told in the plan bar. */
const EXAMPLES: Record<Order["kind"], Order> = {
  build: { kind: "build", what: "gas", site: "us-abilene", mw: 500 },
  campus: { kind: "campus", site: "us-abilene", plant: "nuclear", mw: 1_000 },
  buildAbroad: { kind: "buildAbroad", market: "mexico" },
  orderChips: { kind: "orderChips", chip: "nvidia", mw: 300, premiumBp: 500, keep: true },
  contractChips: { kind: "contractChips", chip: "amd", mwPerTurn: 200, premiumBp: 0 },
  cancelContract: { kind: "cancelContract", id: "0-100" },
  withdrawChips: { kind: "withdrawChips", id: "0-100" },
  inferenceStep: { kind: "inferenceStep" },
  split: { kind: "split", trainBp: 3_000, researchBp: 2_000, leaseBp: 1_000 },
  ambition: { kind: "ambition", ambition: 20_000 },
  focus: {
    kind: "focus",
    weights: { capability: 3, efficiency: 3, chip: 0, power: 0, safety: 1, agents: 0 },
  },
  release: { kind: "release", open: true },
  releaseRule: { kind: "releaseRule", rule: "closed" },
  agents: { kind: "agents", count: 1 },
  market: {
    kind: "market",
    stance: "under",
    shortageRule: "ration",
    mix: "fast",
    exportBp: 2_000,
    ads: false,
    reservations: true,
  },
  programme: { kind: "programme", sector: "software" },
  flagship: { kind: "flagship", flagship: "us-genesis" },
  promote: { kind: "promote", market: "turkey" },
  challenge: { kind: "challenge", challenge: "cure" },
  propose: { kind: "propose", resolution: "pause" },
  raiseDebt: { kind: "raiseDebt", amountM: 5_000, maturity: "middle" },
  raiseRound: { kind: "raiseRound" },
  repay: { kind: "repay", amountM: 5_000 },
  enact: { kind: "enact", policy: "retraining" },
  repeal: { kind: "repeal", policy: "levy" },
  offer: { kind: "offer", to: "GULF", gives: [{ kind: "lease", amount: 100 }], takes: [], turns: 2 },
  accept: { kind: "accept", from: "IN", id: "0-1" },
  withdraw: { kind: "withdraw", id: "0-1" },
  pressure: { kind: "pressure", against: "CN", on: true },
  decline: { kind: "decline", from: "IN", id: "0-1", reason: "tooDear" },
  vote: { kind: "vote", resolution: "levy", vote: "no" },
  speak: { kind: "speak", resolution: "levy" },
  doctrine: { kind: "doctrine", doctrine: "lab" },
  delegate: { kind: "delegate", ministry: "energy", on: true },
  decide: { kind: "decide", dilemma: "gasNow", answer: "sign" },
};

const OFFER = { gives: [{ kind: "lease" as const, amount: 300 }], takes: [], turns: 2, until: 9 };
/** Each order that is named in it stands twice, so that another can be named. */
const at = positionOf(rules, newMatch(rules, { seed: 1, nations: ["US", "IN", "GULF", "CN"] }), "US");
at.cabinet.contracts = [100, 200, 300].map((mwPerTurn) => ({
  id: `0-${mwPerTurn}`,
  chip: "amd",
  mwPerTurn,
  turnsLeft: 3,
  pricePerGwM: 1,
}));
at.cabinet.chipOrders = [100, 200, 300].map((mw) => ({
  id: `0-${mw}`,
  chip: "amd",
  mw,
  premiumBp: 0,
  keep: true,
  escrowM: 0,
}));
at.offers = ["CN", "IN"].flatMap((other, k) => [
  { ...OFFER, id: `0-${k}`, from: other, to: "US" },
  { ...OFFER, id: `0-${k}`, from: "US", to: other },
]);

/** The order once with every figure, word and flag in it changed: to what another of its kind has there. */
function changedOnce(order: Order): { field: string; changed: Order }[] {
  const others = Array.from({ length: 40 }, (_, k) => drawnOrder(at, order.kind, k));
  const changes = (own: object, other: object): { field: string; changed: object }[] =>
    Object.entries(own).flatMap(([field, value]) => {
      const there: unknown = Reflect.get(other, field);
      if (typeof value === "object" && !Array.isArray(value))
        return changes(value, there as object).map((inside) => ({
          field: `${field}.${inside.field}`,
          changed: { ...own, [field]: inside.changed },
        }));
      return JSON.stringify(there) === JSON.stringify(value) ? [] : [{ field, changed: { ...own, [field]: there } }];
    });
  return others.flatMap((other) => changes(order, other)) as { field: string; changed: Order }[];
}

describe("orders", () => {
  test.each(ORDER_KINDS)("%s: whatever of it is changed, the plan bar says", (kind) => {
    const order = EXAMPLES[kind];
    const fields = new Set<string>();
    for (const { field, changed } of changedOnce(order)) {
      fields.add(field);
      expect(orderWords(changed, at), JSON.stringify(changed)).not.toBe(orderWords(order, at));
    }
    const all = Object.keys(order).flatMap((field) =>
      field === "kind" ? [] : field === "weights" ? BRANCHES.map((branch) => `weights.${branch}`) : [field],
    );
    expect(sorted(fields)).toEqual(sorted(all));
  });

  test("of the token market the plan bar says what is changed, and no more", () => {
    const { market } = at.cabinet;
    expect(orderWords({ kind: "market", ...market, ads: !market.ads }, at)).toBe("Sell tokens: with ads");
  });

  test.each(ORDER_KINDS)("%s is told in a phrase, with nothing left to fill in", (kind) => {
    const words = orderWords(EXAMPLES[kind]);
    expect(words).not.toContain("orders.");
    expect(words).not.toContain("{{");
    expect(words).not.toMatch(/ {2}|^\s|\s$/);
    expect(hasWords(`orders.kinds.${kind}`)).toBe(true);
  });

  test("a build says how much of what and where", () => {
    expect(orderWords(EXAMPLES.build)).toBe("Build 0.5\u00a0GW of gas turbines at Abilene");
    expect(orderWords(EXAMPLES.split)).toBe(
      "Split compute: train 30\u00a0%, research 20\u00a0%, lease 10\u00a0%, serve 40\u00a0%",
    );
    expect(orderWords(EXAMPLES.agents)).toBe("Put 1 agent to work");
  });

  test("everything that can be built has a word", () => {
    expect(sorted(Object.keys(orders.what))).toEqual(sorted(["hall", ...ids(rules.plants)]));
    expect(sorted(Object.keys(orders.chips))).toEqual(sorted(ids(rules.chips)));
    expect(sorted(Object.keys(orders.kinds))).toEqual(sorted(ORDER_KINDS));
  });
});

describe("effects", () => {
  const all = [
    rules.policies,
    rules.accords,
    rules.hazards,
    rules.resolutions,
    rules.challenges,
    rules.projects,
  ].flatMap((table) => [...table.values()].flatMap((entry): Effect[] => entry.effects));

  test("every effect of the content has a sentence made from it", () => {
    for (const effect of all) {
      const words = effectWords(effect, rules);
      expect(words).not.toContain("effects.");
      expect(words).not.toContain("{{");
    }
  });

  test("every rate and stat has words, and no others", () => {
    expect(sorted(Object.keys(effects.multiply))).toEqual(sorted(RATES));
    expect(sorted(Object.keys(effects.add))).toEqual(sorted(STATS));
    const stats = new Set(IMMEDIATE.map((stat) => stat.split(".")[0] ?? stat));
    expect(sorted(Object.keys(effects.now))).toEqual(sorted(stats));
  });

  test("the sentence carries the effect's own figures", () => {
    expect(effectWords({ kind: "multiply", rate: "time", byBp: 6_000 })).toBe("Building takes 40\u00a0% less time");
    expect(effectWords({ kind: "multiply", rate: "embargo", byBp: 0 })).toBe("Export controls have no bite");
    expect(effectWords({ kind: "add", stat: "legitimacy", by: -500 })).toBe("Legitimacy −5");
    expect(effectWords({ kind: "now", stat: "knowledge.power", by: 1_000 })).toBe("+1 in knowledge of power");
    expect(effectWords({ kind: "supply", bp: 6_000, turns: 2 })).toBe(
      "The world's chip supply falls to 60\u00a0% for 2 quarters",
    );
  });
});

describe("explanations", () => {
  const state = newMatch(rules, { seed: 1, nations: rules.scenario.nations });
  const explanations = FIGURE_IDS.map((figure) => explain(positionOf(rules, state, "US"), figure));

  test("every figure has its title, and every term its name", () => {
    for (const { figure, terms } of explanations) {
      expect(figureWords(figure)).not.toContain("explain.");
      for (const { id } of terms) {
        expect(termName(figure, id)).not.toContain("explain.");
        // A term that has no name goes by its id, and nobody can read that.
        expect(termName(figure, id), `${id} of ${figure} has no name in client/words/en/explain.ts`).not.toBe(id);
      }
    }
  });

  test("no words of terms lie idle", () => {
    const used = new Set(explanations.flatMap(({ terms }) => terms.map(({ id }) => id)));
    expect(Object.keys(explainWords.terms).filter((id) => !used.has(id))).toEqual([]);
    const kinds = new Set(FIGURE_IDS.map(kindOf));
    expect(sorted(Object.keys(explainWords.figures))).toEqual(sorted(kinds));
  });
});

test("an entry that a scenario adds without words goes by its id", () => {
  expect([nameOf("plants", "cheese"), builtWords("cheese"), aboutOf("plants", "cheese")]).toEqual([
    "cheese",
    "cheese",
    "",
  ]);
});
