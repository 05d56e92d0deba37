import { entry } from "../content/ruleset.ts";
import {
  cancellationM,
  chipPricePerGwM,
  fabOutputMW,
  generationNow,
  leadPriceM,
  ownChip,
  scarcityFactor,
  supplyAfterEmbargoes,
} from "../formulas/chips.ts";
import { exp, ONE, pow, sumOf } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { fabs } from "../state/queries.ts";
import { normal, pick } from "../state/random.ts";
import type { ChipOrder } from "../state/state.ts";
import { giveBack } from "../state/treasury.ts";
import type { Turn } from "../state/turn.ts";
import { type ChipId, PREMIUMS } from "../state/words.ts";
import { forceDebt } from "./debt.ts";

/** One buyer's wish in this quarter's market. Rank: contracts first, then the premium. */
interface Bid {
  at: Position;
  chip: ChipId;
  rank: number;
  /** What the buyer asks for, and how much of it embargoes and its treasury let it bid for. */
  askedMW: number;
  wantedMW: number;
  filledMW: number;
  /** The treasury can't pay for what a contract would bring. */
  isUnpaid: boolean;
  /** Of a contract, the price that was agreed. Of an order, the last quarter's price, until the market has found its own. */
  pricePerGwM: number;
  order?: ChipOrder;
}

/** Step 3. Export controls, vendors' generations, then the market: contracts, premiums, pro rata; own fabs deliver. */
export function chipMarket(turn: Turn): void {
  setExportControls(turn);
  advanceVendors(turn);
  const supplyMW = worldSupplyMW(turn);
  const bids = turn.positions.flatMap((at) => bidsOf(at));
  const useOf = (bid: Bid) => entry(turn.rules.chips, bid.chip).supplyUseBp / ONE;
  const askedMW = sumOf(bids, (bid) => bid.wantedMW * useOf(bid));
  const { chipMarket: market } = turn.state.world;
  market.supplyMW = Math.round(supplyMW);
  market.askedMW = Math.round(coarsely(askedMW / Math.max(1, supplyMW)) * supplyMW);
  market.pricePerGwM = Math.round(leadPriceM(turn.rules) * scarcityFactor(market.askedMW, supplyMW));
  serve(turn, bids, supplyMW, useOf);
  settle(turn, bids);
  for (const at of turn.positions) {
    const { cabinet } = at;
    cabinet.chipOrders = cabinet.chipOrders.filter((order) => order.mw > 0);
    if (bids.some((bid) => bid.at === at && bid.isUnpaid)) defaultOnContracts(turn, at);
    for (const contract of cabinet.contracts) contract.turnsLeft--;
    cabinet.contracts = cabinet.contracts.filter((contract) => contract.turnsLeft > 0);
    runFabs(turn, at);
  }
}

/**
 * What was asked is shown in quarters of the supply: where two nations play, the exact figure would tell each what the
 * other ordered.
 */
const coarsely = (ratio: number): number => Math.round(ratio * 4) / 4;

function setExportControls({ state, positions, tell }: Turn): void {
  const { world } = state;
  for (const { me, nation, cabinet } of positions) {
    for (const { against, on } of cabinet.requests.exportControls) {
      world.embargoes = world.embargoes.filter((embargo) => embargo.by !== me || embargo.against !== against);
      if (on) {
        world.embargoes.push({ by: me, against });
        nation.standingBp = Math.round(nation.standingBp * 0.93);
      }
      tell(on ? "embargoSet" : "embargoLifted", { nation: me, other: against });
    }
  }
}

function advanceVendors({ state, rules, seed, tell }: Turn): void {
  const { world, fate } = state;
  for (const vendor in world.generations) {
    if (world.turn < (fate.nextGenerationTurn[vendor] ?? 0)) continue;
    const generation = (world.generations[vendor] ?? 0) + 1_000;
    world.generations[vendor] = generation;
    fate.nextGenerationTurn[vendor] = world.turn + 3 + pick(3, seed, "generation", vendor, generation);
    tell(
      "generationReleased",
      {},
      { chip: vendor, generation: generation / 1_000, factor: rules.constants.generationStep },
    );
  }
}

/** GW on sale this quarter: growth, the state of the world, an early spell of scarcity, and chance. */
const isScarceIn = ({ fate }: Turn["state"], early: number, turn: number): boolean =>
  turn === early || turn === fate.scarcityTurn;

function worldSupplyMW({ state, rules, seed }: Turn): number {
  const { world } = state;
  const c = rules.constants;
  if (world.supplyShockTurns > 0) world.supplyShockTurns--;
  else world.supplyBp += Math.round((ONE - world.supplyBp) * 0.6);
  const spell = isScarceIn(state, c.earlyScarcityTurn, world.turn) ? c.earlyScarcity : 1;
  world.chipMarket.isScarcityAhead = isScarceIn(state, c.earlyScarcityTurn, world.turn + 1);
  const noise = exp(c.supplyNoise * normal(seed, "supply", world.turn));
  return (
    c.supplyGw *
    1_000 *
    pow(c.supplyGrowth, world.turn) *
    (world.scaleBp / ONE) *
    (world.supplyBp / ONE) *
    spell *
    noise
  );
}

/** What a nation bids for, contracts first: no more than its treasury can pay for, so that nobody keeps chips from others. */
function bidsOf(at: Position): Bid[] {
  const { cabinet } = at;
  const share = supplyAfterEmbargoes(at);
  let leftM = Math.max(0, cabinet.cashM) + sumOf(cabinet.chipOrders, ({ escrowM }) => escrowM);
  const bid = (chip: ChipId, rank: number, askedMW: number, pricePerGwM: number, order?: ChipOrder): Bid => {
    const allowedMW = Math.round(askedMW * share);
    const wantedMW = Math.min(allowedMW, Math.floor((leftM * 1_000) / pricePerGwM));
    leftM = Math.max(0, leftM - (wantedMW * pricePerGwM) / 1_000);
    const isUnpaid = !order && wantedMW < allowedMW;
    return { at, chip, rank, askedMW, wantedMW, filledMW: 0, isUnpaid, pricePerGwM, ...(order ? { order } : {}) };
  };
  const contracts = cabinet.contracts.filter(({ turnsLeft }) => turnsLeft > 0);
  return [
    ...contracts.map(({ chip, mwPerTurn, pricePerGwM }) => bid(chip, PREMIUMS.length, mwPerTurn, pricePerGwM)),
    ...cabinet.chipOrders.map((order) => {
      const { chip, mw, premiumBp } = order;
      return bid(chip, PREMIUMS.indexOf(premiumBp), mw, chipPricePerGwM(at, chip, premiumBp), order);
    }),
  ];
}

/** Serves bids rank by rank, and pro rata within a rank. What a vendor can't fill of its bids, no other vendor fills. */
function serve(turn: Turn, bids: Bid[], supplyMW: number, useOf: (bid: Bid) => number): void {
  const left = new Map<ChipId, number>();
  for (const { id, maker, supplyShareBp } of turn.rules.chips.values())
    left.set(id, maker === "vendor" ? (supplyMW * supplyShareBp) / ONE : Number.POSITIVE_INFINITY);
  // Own inference chips come from the same foundries: they and the vendors' together are never more than the supply.
  let pool = supplyMW;
  for (let rank = PREMIUMS.length; rank >= 0; rank--) {
    const inRank = bids.filter((bid) => bid.rank === rank);
    const asked = new Map<ChipId, number>();
    for (const { chip, wantedMW } of inRank) asked.set(chip, (asked.get(chip) ?? 0) + wantedMW);
    // Bids beyond what a vendor has are cut before the world's supply is shared out, so that they take nothing from the
    // buyers of others.
    const vendorPart = ({ chip }: Bid) => Math.min(1, (left.get(chip) ?? 0) / Math.max(1, asked.get(chip) ?? 0));
    const wanted = sumOf(inRank, (bid) => bid.wantedMW * vendorPart(bid) * useOf(bid));
    const poolPart = wanted > pool ? pool / wanted : 1;
    for (const bid of inRank) bid.filledMW = Math.floor(bid.wantedMW * vendorPart(bid) * poolPart);
    for (const bid of inRank) {
      pool = Math.max(0, pool - bid.filledMW * useOf(bid));
      left.set(bid.chip, Math.max(0, (left.get(bid.chip) ?? 0) - bid.filledMW));
    }
  }
}

/**
 * Each pays for what was filled out of what its treasury held before anybody paid: what others' purchases bring in royalties
 * would else buy chips for those who sit further down the list.
 */
function settle(turn: Turn, bids: readonly Bid[]): void {
  for (const { cabinet } of turn.positions) for (const order of cabinet.chipOrders) giveBack(cabinet, order);
  const purses = new Map(turn.positions.map(({ me, cabinet }) => [me, Math.max(0, cabinet.cashM)]));
  for (const bid of bids) {
    const purseM = purses.get(bid.at.me) ?? 0;
    purses.set(bid.at.me, purseM - settleBid(turn, bid, purseM));
  }
}

/** Pays for what was filled, and leaves the rest in the queue or lets it lapse. @returns what it cost, $M. */
function settleBid(turn: Turn, bid: Bid, purseM: number): number {
  const { at, order, chip, askedMW } = bid;
  const { cabinet, me } = at;
  const pricePerGwM = order ? chipPricePerGwM(at, chip, order.premiumBp) : bid.pricePerGwM;
  const mw = Math.min(bid.filledMW, Math.floor((purseM * 1_000) / pricePerGwM));
  const costM = Math.min(purseM, Math.ceil((mw * pricePerGwM) / 1_000));
  if (mw > 0) {
    payForChips(turn, at, chip, costM);
    const generation = generationNow(at, chip);
    cabinet.deliveries.push({ chip, generation, mw, turnsLeft: entry(turn.rules.chips, chip).delivery });
    cabinet.chipsMadeMW += mw;
    turn.tell("chipsBought", { nation: me, seenBy: [me] }, { chip, mw, costM, askedMW: bid.wantedMW });
  }
  if (mw < askedMW)
    turn.tell("chipsShort", { nation: me, seenBy: [me] }, { chip, mw, askedMW, kept: order?.keep ? 1 : 0 });
  if (order) order.mw = order.keep ? order.mw - mw : 0;
  return costM;
}

/** Who can't pay an instalment loses all contracts and owes the vendors half of what was left, as cancelling would cost. */
function defaultOnContracts(turn: Turn, at: Position): void {
  const { cabinet, me } = at;
  const owedM = sumOf(cabinet.contracts, (contract) => cancellationM(at, contract));
  cabinet.contracts = [];
  const paidM = Math.min(owedM, Math.max(0, cabinet.cashM));
  turn.pay(me, "suppliers", paidM, "contracts");
  // Lenders pay the vendors the rest.
  forceDebt(turn, at, owedM - paidM);
  turn.pay(me, "suppliers", owedM - paidM, "contracts");
  cabinet.confidenceBp = Math.round(cabinet.confidenceBp * 0.8);
  turn.tell("contractBroken", { nation: me, seenBy: [me] }, { owedM });
}

/** Half of a role's share of the price goes to the nation that holds the role, where it plays. */
function payForChips(turn: Turn, buyer: Position, chip: ChipId, costM: number): void {
  let restM = costM;
  const isInference = entry(turn.rules.chips, chip).maker === "programme";
  for (const at of turn.positions) {
    const { roles } = entry(turn.rules.nations, at.me).traits;
    for (const role in roles) {
      if (isInference && role === "design") continue;
      const royaltyM = Math.floor((costM * 0.5 * (roles[role as keyof typeof roles] ?? 0)) / ONE);
      turn.pay(buyer.me, at.me, royaltyM, "chips", "royalties");
      restM -= royaltyM;
    }
  }
  turn.pay(buyer.me, "suppliers", restM, "chips");
}

/** Own fabs make chips each turn, if the treasury can pay for them; embargo and earthquake don't touch these. */
function runFabs(turn: Turn, at: Position): void {
  const count = fabs(at.nation);
  const chip = ownChip(at.rules, "fab");
  if (count === 0 || !chip) return;
  const mw = fabOutputMW(at, count);
  const costM = Math.ceil((mw * at.rules.constants.fabChipPerGwM) / 1_000);
  if (at.cabinet.cashM < costM) {
    turn.tell("fabsUnpaid", { nation: at.me, seenBy: [at.me] }, { costM });
    return;
  }
  turn.pay(at.me, "suppliers", costM, "chips");
  at.cabinet.deliveries.push({
    chip: chip.id,
    generation: generationNow(at, chip.id),
    mw,
    turnsLeft: chip.delivery,
  });
  at.cabinet.chipsMadeMW += mw;
}
