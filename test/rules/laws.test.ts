import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { botPlan } from "../../shared/bots/index.ts";
import { selfPlay } from "../../shared/bots/selfPlay.ts";
import { chipBalanceMW, moneyM, violationsOf } from "../../shared/bots/violations.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { type Order, planned, whyNot } from "../../shared/orders/index.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import { stateHash } from "../../shared/state/hash.ts";
import { positionOf } from "../../shared/state/position.ts";
import { CLAUSES } from "../../shared/state/state.ts";
import {
  AMBITIONS,
  MINISTRIES,
  MIXES,
  PREMIUMS,
  RELEASE_RULES,
  SECTORS,
  SHORTAGE_RULES,
  STANCES,
} from "../../shared/state/words.ts";
import { resolveTurn } from "../../shared/turn/index.ts";
import { combined, explain, FIGURES, heldValue } from "../../shared/view/explain.ts";
import { viewFor } from "../../shared/view/view.ts";

const rules = rulesetOf("base");
const NATIONS = ["US", "CN", "EU", "TW", "BR"];
const SITES = [...rules.sites.keys()];
const pick = <T>(values: readonly T[]) => fc.constantFrom(...values);
const mw = fc.integer({ min: 10, max: 3_000 });
const bp = fc.integer({ min: 0, max: 10_000 });
const clause = fc.record({ kind: pick(CLAUSES), amount: fc.integer({ min: 0, max: 5_000 }) });
const weight = fc.integer({ min: 0, max: 3 });

/** Any order at all that the schema lets through, sensible or not. */
const anyOrder: fc.Arbitrary<Order> = fc.oneof(
  fc.record({
    kind: fc.constant("build" as const),
    what: pick([...rules.plants.keys(), "hall", "fab"]),
    site: pick(SITES),
    mw,
  }),
  fc.record({ kind: fc.constant("campus" as const), plant: pick([...rules.plants.keys()]), site: pick(SITES), mw }),
  fc.record({ kind: fc.constant("buildAbroad" as const), market: pick([...rules.markets.keys()]) }),
  fc.record({
    kind: fc.constant("orderChips" as const),
    chip: pick([...rules.chips.keys()]),
    mw,
    premiumBp: pick(PREMIUMS),
    keep: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("contractChips" as const), chip: pick([...rules.chips.keys()]), mwPerTurn: mw }),
  fc.record({ kind: fc.constant("cancelContract" as const), index: fc.integer({ min: 0, max: 2 }) }),
  fc.record({ kind: fc.constant("inferenceStep" as const) }),
  fc.record({ kind: fc.constant("split" as const), trainBp: bp, researchBp: bp, leaseBp: bp }),
  fc.record({ kind: fc.constant("ambition" as const), ambition: pick(AMBITIONS) }),
  fc.record({
    kind: fc.constant("focus" as const),
    weights: fc.record({
      capability: weight,
      efficiency: weight,
      chip: weight,
      power: weight,
      safety: weight,
      agents: weight,
    }),
  }),
  fc.record({ kind: fc.constant("release" as const), open: fc.boolean() }),
  fc.record({ kind: fc.constant("releaseRule" as const), rule: pick(RELEASE_RULES) }),
  fc.record({ kind: fc.constant("agents" as const), count: fc.integer({ min: 0, max: 12 }) }),
  fc.record({
    kind: fc.constant("market" as const),
    stance: pick(STANCES),
    shortageRule: pick(SHORTAGE_RULES),
    mix: pick(MIXES),
    exportBp: fc.integer({ min: 0, max: 8_000 }),
    ads: fc.boolean(),
    reservations: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("programme" as const), sector: pick(SECTORS) }),
  fc.record({ kind: fc.constant("promote" as const), market: pick([...rules.markets.keys()]) }),
  fc.record({ kind: fc.constant("challenge" as const), challenge: pick([...rules.challenges.keys()]) }),
  fc.record({ kind: fc.constant("propose" as const), resolution: pick([...rules.resolutions.keys()]) }),
  fc.record({ kind: fc.constant("raiseDebt" as const), amountM: fc.integer({ min: 1, max: 300_000 }) }),
  fc.record({ kind: fc.constant("raiseRound" as const) }),
  fc.record({ kind: fc.constant("repay" as const), amountM: fc.integer({ min: 1, max: 100_000 }) }),
  fc.record({ kind: fc.constant("enact" as const), policy: pick([...rules.policies.keys()]) }),
  fc.record({ kind: fc.constant("repeal" as const), policy: pick([...rules.policies.keys()]) }),
  fc.record({
    kind: fc.constant("offer" as const),
    to: pick(NATIONS),
    gives: fc.array(clause, { maxLength: 3 }),
    takes: fc.array(clause, { maxLength: 3 }),
    turns: fc.integer({ min: 1, max: 8 }),
  }),
  fc.record({
    kind: fc.constant("accept" as const),
    from: pick(NATIONS),
    id: pick(["0-0", "1-0", "1-1", "2-0", "3-0"]),
  }),
  fc.record({ kind: fc.constant("withdraw" as const), id: pick(["0-0", "1-0", "2-0"]) }),
  fc.record({ kind: fc.constant("exportControl" as const), against: pick(NATIONS), on: fc.boolean() }),
  fc.record({
    kind: fc.constant("vote" as const),
    resolution: pick([...rules.resolutions.keys()]),
    vote: pick(["yes", "no"] as const),
  }),
  fc.record({ kind: fc.constant("speak" as const), resolution: pick([...rules.resolutions.keys()]) }),
  fc.record({ kind: fc.constant("delegate" as const), ministry: pick(MINISTRIES), on: fc.boolean() }),
);
const seed = fc.integer({ min: 0, max: 0xffffffff });
/** Plans of a whole short match: by turn, by nation. */
const match = fc.array(
  fc.array(fc.array(anyOrder, { maxLength: 14 }), { minLength: NATIONS.length, maxLength: NATIONS.length }),
  { minLength: 2, maxLength: 6 },
);

function play(
  seedOf: number,
  turns: Order[][][],
  visit?: (before: ReturnType<typeof newMatch>, after: ReturnType<typeof newMatch>) => void,
) {
  let state = newMatch(rules, { seed: seedOf, nations: NATIONS, turns: 16 });
  for (const plansOf of turns) {
    if (state.world.ending) break;
    const plans = Object.fromEntries(NATIONS.map((id, k) => [id, plansOf[k] ?? []]));
    const before = state;
    state = resolveTurn(rules, state, plans).state;
    visit?.(before, state);
  }
  return state;
}

describe("laws of the rules, whatever is ordered", () => {
  it("money and chips balance exactly, every number is a whole one, nothing goes below nothing", () => {
    fc.assert(
      fc.property(seed, match, (seedOf, turns) => {
        const broken: string[] = [];
        const start = newMatch(rules, { seed: seedOf, nations: NATIONS, turns: 16 });
        const end = play(seedOf, turns, (before, after) => broken.push(...violationsOf(before, after)));
        expect(broken).toEqual([]);
        expect(moneyM(end)).toBe(moneyM(start));
        expect(chipBalanceMW(end)).toBe(chipBalanceMW(start));
      }),
      { numRuns: 60 },
    );
  });

  it("the same seed and orders give the same result, and the state that came in is left alone", () => {
    fc.assert(
      fc.property(seed, match, (seedOf, turns) => {
        const hashes: string[] = [];
        const end = play(seedOf, turns, (before) => hashes.push(stateHash(before)));
        const again = play(seedOf, turns, (before) => expect(stateHash(before)).toBe(hashes.shift()));
        expect(stateHash(again)).toBe(stateHash(end));
      }),
      { numRuns: 20 },
    );
  });

  it("an order that is refused changes nothing, and one that is not is carried out", () => {
    fc.assert(
      fc.property(seed, match, fc.array(anyOrder, { maxLength: 10 }), (seedOf, turns, orders) => {
        const state = play(seedOf, turns);
        if (state.world.ending) return;
        const hash = stateHash(state);
        const at = positionOf(rules, state, "US");
        const { refusals } = planned(at, orders);
        expect(stateHash(state)).toBe(hash);
        const accepted = orders.filter((_, index) => !refusals.some((refusal) => refusal.index === index));
        expect(planned(at, accepted).refusals).toEqual([]);
        expect(JSON.stringify(planned(at, accepted).position.cabinet)).toBe(
          JSON.stringify(planned(at, orders).position.cabinet),
        );
        for (const order of orders) void whyNot(at, order);
        expect(stateHash(state)).toBe(hash);
      }),
      { numRuns: 40 },
    );
  });

  it("every explanation comes to the figure that the state holds", () => {
    fc.assert(
      fc.property(seed, match, (seedOf, turns) => {
        const state = play(seedOf, turns);
        for (const id of NATIONS)
          for (const figure of FIGURES) {
            const at = positionOf(rules, state, id);
            const explanation = explain(at, figure);
            expect(Number.isFinite(explanation.value), figure).toBe(true);
            expect(explanation.terms.length).toBeGreaterThan(1);
            expect(explanation.value).toBe(combined(explanation));
            const held = heldValue(at, figure);
            if (held === undefined || isRestated(figure, state.world.turn)) continue;
            expect(Math.abs(explanation.value - held), `${figure}: ${explanation.value} against ${held}`).toBeLessThan(
              0.02 + Math.abs(held) * 0.01,
            );
          }
      }),
      { numRuns: 25 },
    );
  });
});

/** Before the first turn there is no quarter to explain. */
const isRestated = (figure: string, turn: number): boolean => turn === 0 && figure !== "attention";

describe("what a nation may see", () => {
  it("a view holds nothing of another's cabinet, of fate, or of others' deals", () => {
    const { state } = selfPlay("quick", 3);
    const secret = structuredClone(state);
    for (const id of secret.world.order.filter((other) => other !== "US"))
      secret.cabinets[id] = structuredClone(state.cabinets.US!);
    secret.fate = { ...secret.fate, seed: 1, threshold1Tt: 1, capacityTt: 1, techLuckBp: 1, bestKnowledge: [] };
    secret.deals.push({
      id: "x",
      from: "CN",
      to: "EU",
      gives: [],
      takes: [],
      turns: 1,
      turnsLeft: 1,
      standing: [],
      until: 9,
    });
    secret.offers.push({ id: "y", from: "CN", to: "EU", gives: [], takes: [], turns: 1, until: 9 });
    expect(JSON.stringify(viewFor(secret, "US"))).toBe(JSON.stringify(viewFor(state, "US")));
    expect(JSON.stringify(viewFor(state, "US"))).not.toContain(String(state.fate.threshold1Tt));
    expect(viewFor(state)).not.toHaveProperty("cabinet");
  });

  it("bots decide the same when what is hidden from them differs", () => {
    const state = newMatch(rules, { seed: 5, nations: NATIONS });
    const other = structuredClone(state);
    other.cabinets.CN!.cashM *= 3;
    other.fate.threshold1Tt *= 2;
    expect(botPlan(rules, viewFor(other, "US"), 9)).toEqual(botPlan(rules, viewFor(state, "US"), 9));
  });
});

describe("bots", () => {
  it("give orders that the rules accept, with every nation and to the end", () => {
    const refunds: string[] = [];
    const { state, violations } = selfPlay("quick", 11, {
      watch: (_, events) =>
        refunds.push(...events.filter((event) => event.kind === "orderRefunded").map((event) => JSON.stringify(event))),
    });
    expect(violations).toEqual([]);
    expect(refunds).toEqual([]);
    expect(state.world.ending).toBe("finished");
    for (const nation of Object.values(state.nations)) expect(nation.onlineMW).toBeGreaterThan(nation.start.onlineMW);
  });
});
