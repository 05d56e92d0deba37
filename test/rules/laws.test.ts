import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { botPlan } from "../../shared/bots/index.ts";
import { selfPlay } from "../../shared/bots/selfPlay.ts";
import { chipBalanceMW, moneyM, violationsOf } from "../../shared/bots/violations.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { combined, explain, explainPlanned } from "../../shared/figures/explain.ts";
import { FIGURE_IDS, FIGURES } from "../../shared/figures/table.ts";
import type { Unit } from "../../shared/figures/unit.ts";
import { drawnOrder, ORDER_KINDS, type Order, ordersSchema, planned, whyNot } from "../../shared/orders/index.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import { stateHash } from "../../shared/state/hash.ts";
import { sumTerms } from "../../shared/state/maths.ts";
import { positionOf } from "../../shared/state/position.ts";
import { resolveTurn } from "../../shared/turn/index.ts";
import { viewFor } from "../../shared/view/view.ts";

const rules = rulesetOf("base");
const NATIONS = ["US", "CN", "EU", "TW", "BR"];
const seed = fc.integer({ min: 0, max: 0xffffffff });
const start = newMatch(rules, { seed: 1, nations: NATIONS, turns: 16 });
const starts = NATIONS.map((nation) => positionOf(rules, start, nation));

/**
 * Any order at all, as the rule of its kind draws it for one of the nations: given by another it names sites and partners
 * that are not its own.
 */
const anyOrder: fc.Arbitrary<Order> = fc
  .tuple(fc.constantFrom(...ORDER_KINDS), fc.constantFrom(...starts), seed)
  .map(([kind, at, seedOf]) => drawnOrder(at, kind, seedOf));
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

describe("orders drawn at random", () => {
  it.each(ORDER_KINDS)("are ones that a server lets through: %s", (kind) => {
    const orders = starts.flatMap((at) => Array.from({ length: 10 }, (_, k) => drawnOrder(at, kind, k)));
    expect(ordersSchema.parse(orders)).toEqual(orders);
    expect(new Set(orders.map((order) => order.kind))).toEqual(new Set([kind]));
  });
});

/** What the state rounds away of a figure, where that is less than half a hundredth. */
const LEAST: Partial<Record<Unit, number>> = { "$/Mt": 2e-6, count: 1e-9 };

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

  it("a plan's treasury is what its orders moved, to the million", () => {
    fc.assert(
      fc.property(seed, match, fc.array(anyOrder, { maxLength: 14 }), (seedOf, turns, orders) => {
        const state = play(seedOf, turns);
        for (const id of NATIONS) {
          const { cabinet } = planned(positionOf(rules, state, id), orders).position;
          expect(cabinet.quarter.openingM + sumTerms(cabinet.quarter.flowsM)).toBe(cabinet.cashM);
        }
      }),
      { numRuns: 40 },
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

  it("the terms of every figure combine to what is shown, whatever the state, and whatever is planned", () => {
    fc.assert(
      fc.property(seed, match, fc.array(anyOrder, { maxLength: 10 }), (seedOf, turns, orders) => {
        const state = play(seedOf, turns);
        for (const id of NATIONS) {
          const standing = positionOf(rules, state, id);
          const { position } = planned(standing, orders);
          for (const figure of FIGURE_IDS) {
            const now = explain(standing, figure);
            expect(now.value).toBe(FIGURES[figure].value(standing));
            for (const shown of [now, explainPlanned(standing, position, figure) ?? now]) {
              const terms = combined(shown);
              expect(Math.abs(terms - shown.value), `${figure}: ${terms} for ${shown.value}`).toBeLessThan(
                (LEAST[shown.unit] ?? 0.006) + Math.abs(shown.value) * 0.002,
              );
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

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
