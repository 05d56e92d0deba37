import type { Ruleset } from "../content/ruleset.ts";
import type { Order, OrderKind } from "../orders/index.ts";
import type { Position } from "../state/position.ts";
import { pick, uniform } from "../state/random.ts";
import { CLAUSES, type Clause } from "../state/state.ts";
import {
  AMBITIONS,
  BRANCHES,
  DOCTRINES,
  MINISTRIES,
  MIXES,
  PREMIUMS,
  RELEASE_RULES,
  SECTORS,
  SHORTAGE_RULES,
  STANCES,
} from "../state/words.ts";

/** Draws for one order: every call has an address of its own below the order's. */
interface Draw {
  of: <T>(values: readonly T[]) => T;
  between: (least: number, most: number) => number;
  chance: () => boolean;
}

function drawsAt(seed: number, ...address: (string | number)[]): Draw {
  let count = 0;
  const of = <T>(values: readonly T[]): T => {
    if (values.length === 0) throw new Error("there is nothing to choose among");
    return values[pick(values.length, seed, ...address, count++)] as T;
  };
  return {
    of,
    between: (least, most) => least + Math.floor(uniform(seed, ...address, count++) * (most - least + 1)),
    chance: () => uniform(seed, ...address, count++) < 0.5,
  };
}

const idsOf = (table: ReadonlyMap<string, unknown>): string[] => [...table.keys()];

/** A map of generators, so that a new kind of order can't be forgotten. */
const DRAWN: { [K in OrderKind]: (at: Position, draw: Draw) => Omit<Extract<Order, { kind: K }>, "kind"> } = {
  build: (at, d) => ({ what: d.of([...buildables(at.rules), "hall"]), site: ownSite(at, d), mw: size(d) }),
  campus: (at, d) => ({ site: ownSite(at, d), plant: d.of(idsOf(at.rules.plants)), mw: size(d) }),
  buildAbroad: (at, d) => ({ market: d.of(idsOf(at.rules.markets)) }),
  orderChips: (at, d) => ({
    chip: d.of(idsOf(at.rules.chips)),
    mw: size(d),
    premiumBp: d.of(PREMIUMS),
    keep: d.chance(),
  }),
  contractChips: (at, d) => ({ chip: d.of(idsOf(at.rules.chips)), mwPerTurn: size(d) }),
  withdrawChips: (_, d) => ({ index: d.between(0, 2) }),
  cancelContract: (_, d) => ({ index: d.between(0, 2) }),
  inferenceStep: () => ({}),
  split: (_, d) => ({
    trainBp: d.between(0, 50) * 100,
    researchBp: d.between(0, 40) * 100,
    leaseBp: d.between(0, 40) * 100,
  }),
  ambition: (_, d) => ({ ambition: d.of(AMBITIONS) }),
  focus: (_, d) => ({
    weights: Object.fromEntries(BRANCHES.map((branch) => [branch, d.between(0, 3)])) as Record<
      (typeof BRANCHES)[number],
      number
    >,
  }),
  release: (_, d) => ({ open: d.chance() }),
  releaseRule: (_, d) => ({ rule: d.of(RELEASE_RULES) }),
  agents: (_, d) => ({ count: d.between(0, 8) }),
  market: (_, d) => ({
    stance: d.of(STANCES), shortageRule: d.of(SHORTAGE_RULES), mix: d.of(MIXES), exportBp: d.between(0, 80) * 100,
    ads: d.chance(), reservations: d.chance(),
  }), // biome-ignore format: a list
  programme: (_, d) => ({ sector: d.of(SECTORS) }),
  promote: (at, d) => ({ market: d.of(idsOf(at.rules.markets)) }),
  challenge: (at, d) => ({ challenge: d.of(idsOf(at.rules.challenges)) }),
  propose: (at, d) => ({ resolution: d.of(idsOf(at.rules.resolutions)) }),
  raiseDebt: (_, d) => ({ amountM: d.between(1, 40_000) }),
  raiseRound: () => ({}),
  repay: (_, d) => ({ amountM: d.between(1, 20_000) }),
  enact: (at, d) => ({ policy: d.of(idsOf(at.rules.policies)) }),
  repeal: (at, d) => ({ policy: d.of(at.nation.policies.length > 0 ? at.nation.policies : idsOf(at.rules.policies)) }),
  offer: (at, d) => ({ to: d.of(at.world.order), gives: clauses(d), takes: clauses(d), turns: d.between(1, 8) }),
  accept: (at, d) => {
    const offer = at.offers.find(({ to }) => to === at.me);
    return offer ? { from: offer.from, id: offer.id } : { from: d.of(at.world.order), id: "0-none" };
  },
  withdraw: (at) => ({ id: at.offers.find(({ from }) => from === at.me)?.id ?? "0-none" }),
  exportControl: (at, d) => ({ against: d.of(at.world.order), on: d.chance() }),
  vote: (at, d) => ({ resolution: d.of(idsOf(at.rules.resolutions)), vote: d.of(["yes", "no"] as const) }),
  speak: (at, d) => ({ resolution: d.of(idsOf(at.rules.resolutions)) }),
  doctrine: (_, d) => ({ doctrine: d.of(DOCTRINES) }),
  delegate: (_, d) => ({ ministry: d.of(MINISTRIES), on: d.chance() }),
};

const buildables = (rules: Ruleset): string[] => [...idsOf(rules.plants), "hall", "fab"];
const ownSite = (at: Position, draw: Draw): string => draw.of(Object.keys(at.nation.sites));
/** Small sites more often than giant ones, 10 MW to 1.4 GW. */
function size(draw: Draw): number {
  const edge = draw.between(1, 12);
  return edge * edge * 10;
}

function clauses(draw: Draw): Clause[] {
  const count = draw.between(0, 2);
  return Array.from({ length: count }, () => ({ kind: draw.of(CLAUSES), amount: draw.between(0, 2_000) }));
}

/** An order of this kind drawn at random, plausible and not always possible. */
export const randomOrder = (at: Position, kind: OrderKind, seed: number, ...address: (string | number)[]): Order =>
  ({ kind, ...DRAWN[kind](at, drawsAt(seed, "random", ...address)) }) as Order;
