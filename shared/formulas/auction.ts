import { entry, type Ruleset } from "../content/ruleset.ts";
import type { Band } from "../state/band.ts";
import { clamp, exp, ONE, pow, sumOf } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import type { ChipContract, ChipOrder, ContractBid } from "../state/state.ts";
import { type ChipId, PREMIUMS, type Premium } from "../state/words.ts";
import { chipPricePerGwM, supplyAfterEmbargoes } from "./chips.ts";

/** A wish in the chip market. */
export interface Bid {
  chip: ChipId;
  /** Place in the order of service: see `rankOf`. */
  rank: number;
  wantedMW: number;
}

/** Contracts are served first, then the highest premium. */
export const CONTRACT_RANK = PREMIUMS.length;
export const rankOf = (premiumBp: Premium): number => PREMIUMS.indexOf(premiumBp);

/** What is left of the world's supply after hazards, when the next market opens. */
export const nextSupplyBp = ({ supplyBp, supplyShockTurns }: Position["world"]): number =>
  supplyShockTurns > 0 ? supplyBp : supplyBp + Math.round((ONE - supplyBp) * 0.6);

/** MW on sale in the quarter that is being planned, but for chance: growth, hazards, and spells of scarcity that are announced. */
export function expectedSupplyMW({ rules, world }: Pick<Position, "rules" | "world">): number {
  const c = rules.constants;
  const spell = world.chipMarket.isScarcityAhead ? c.earlyScarcity : 1;
  const shared = (world.scaleBp / ONE) * (nextSupplyBp(world) / ONE);
  return c.supplyGw * 1_000 * pow(c.supplyGrowth, world.turn) * shared * spell;
}

/** Four fifths of a normal distribution lie within so many standard deviations. */
const FOUR_FIFTHS = 1.2816;

/** What will be on sale, as all can foretell it: chance moves its logarithm by a normal distribution. */
export function supplyBand(at: Pick<Position, "rules" | "world">): Band {
  const middle = expectedSupplyMW(at);
  const factor = exp(FOUR_FIFTHS * at.rules.constants.supplyNoise);
  return { low: Math.round(middle / factor), middle: Math.round(middle), high: Math.round(middle * factor) };
}

/** MW that a vendor has to sell. Of own inference chips there are as many as the world's supply leaves room for. */
const offeredMW = (rules: Ruleset, chip: ChipId, supplyMW: number): number => {
  const { maker, supplyShareBp } = entry(rules.chips, chip);
  return maker === "vendor" ? (supplyMW * supplyShareBp) / ONE : Number.POSITIVE_INFINITY;
};

/**
 * What each bid gets, MW: rank by rank, pro rata within a rank. What a vendor can't fill of its bids, no other vendor fills.
 * Own inference chips come from the same foundries: they and the vendors' together are never more than the supply.
 */
export function served(rules: Ruleset, bids: readonly Bid[], supplyMW: number): number[] {
  const filled = new Map<Bid, number>();
  const left = new Map([...rules.chips.keys()].map((chip) => [chip, offeredMW(rules, chip, supplyMW)]));
  const useOf = ({ chip }: Bid) => entry(rules.chips, chip).supplyUseBp / ONE;
  let pool = supplyMW;
  for (let rank = CONTRACT_RANK; rank >= 0; rank--) {
    const inRank = bids.filter((bid) => bid.rank === rank);
    const asked = new Map<ChipId, number>();
    for (const { chip, wantedMW } of inRank) asked.set(chip, (asked.get(chip) ?? 0) + wantedMW);
    // Bids beyond what a vendor has are cut before the world's supply is shared out, so that they take nothing from the
    // buyers of others.
    const vendorPart = ({ chip }: Bid) => Math.min(1, (left.get(chip) ?? 0) / Math.max(1, asked.get(chip) ?? 0));
    const wanted = sumOf(inRank, (bid) => bid.wantedMW * vendorPart(bid) * useOf(bid));
    const poolPart = wanted > pool ? pool / wanted : 1;
    for (const bid of inRank) filled.set(bid, Math.floor(bid.wantedMW * vendorPart(bid) * poolPart));
    for (const bid of inRank) {
      const mw = filled.get(bid) ?? 0;
      pool = Math.max(0, pool - mw * useOf(bid));
      left.set(bid.chip, Math.max(0, (left.get(bid.chip) ?? 0) - mw));
    }
  }
  return bids.map((bid) => filled.get(bid) ?? 0);
}

/** What a nation bids for itself. */
export interface OwnBid extends Bid {
  /** What it asks for, of which embargoes and its treasury leave `wantedMW`. */
  askedMW: number;
  /** Of a contract, the price that was agreed. Of an order, the last quarter's price, until the market has found its own. */
  pricePerGwM: number;
  /** The treasury can't pay for what a contract would bring. */
  isUnpaid: boolean;
  /** Where it is no contract's. */
  order?: ChipOrder;
}

/**
 * What a nation bids for, contracts first: no more than its treasury can pay for, so that nobody keeps chips from others.
 * @param purseM what it has for them beside the money that is set aside
 */
export function ownBids(at: Position, purseM: number): OwnBid[] {
  const { cabinet } = at;
  const share = supplyAfterEmbargoes(at);
  let leftM = Math.max(0, purseM) + sumOf(cabinet.chipOrders, ({ escrowM }) => escrowM);
  const bid = (chip: ChipId, rank: number, askedMW: number, pricePerGwM: number, order?: ChipOrder): OwnBid => {
    const allowedMW = Math.round(askedMW * share);
    const wantedMW = Math.min(allowedMW, Math.floor((leftM * 1_000) / pricePerGwM));
    leftM = Math.max(0, leftM - (wantedMW * pricePerGwM) / 1_000);
    const isUnpaid = !order && wantedMW < allowedMW;
    return { chip, rank, askedMW, wantedMW, isUnpaid, pricePerGwM, ...(order ? { order } : {}) };
  };
  const contracts = cabinet.contracts.filter(({ turnsLeft }) => turnsLeft > 0);
  return [
    ...contracts.map(({ chip, mwPerTurn, pricePerGwM }) => bid(chip, CONTRACT_RANK, mwPerTurn, pricePerGwM)),
    ...cabinet.chipOrders.map((order) => {
      const { chip, mw, premiumBp } = order;
      return bid(chip, rankOf(premiumBp), mw, chipPricePerGwM(at, chip, premiumBp), order);
    }),
  ];
}

/** Every bid of a chip, by rank, MW. */
export function askedByRank(rules: Ruleset, bids: readonly Bid[]): Record<ChipId, number[]> {
  const asked: Record<ChipId, number[]> = {};
  for (const chip of rules.chips.values())
    if (chip.maker !== "fab") asked[chip.id] = Array.from({ length: CONTRACT_RANK + 1 }, () => 0);
  for (const { chip, rank, wantedMW } of bids) {
    const ranks = asked[chip];
    if (ranks) ranks[rank] = (ranks[rank] ?? 0) + wantedMW;
  }
  return asked;
}

/** Of their even part of the supply, what others ask for in the first market, when nobody knows yet, and usually later. */
const FIRST_ASKED = 0.5;
const USUAL_ASKED = 0.8;
/** How much of the way to what is usual demand goes in a quarter. */
const RETURNS = 0.4;

/**
 * What all others together are likely to ask for: what they asked for in the last market, which is shown to all, less what was
 * one's own, and some of the way back to what is usual.
 */
export function othersBids(at: Position): Bid[] {
  const { rules, world, cabinet, nations, nation } = at;
  const { book } = world.chipMarket;
  const others =
    1 -
    nation.onlineMW /
      Math.max(
        1,
        sumOf(Object.values(nations), ({ onlineMW }) => onlineMW),
      );
  const evenMW = expectedSupplyMW(at) * others;
  if (Object.keys(book).length === 0)
    return [...rules.chips.values()].flatMap(({ id, maker }) =>
      maker === "vendor"
        ? [{ chip: id, rank: 0, wantedMW: Math.round(offeredMW(rules, id, evenMW * FIRST_ASKED)) }]
        : [],
    );
  const last = Object.entries(book).flatMap(([chip, ranks]) =>
    ranks.flatMap(({ askedMW }, rank) => {
      const wantedMW = askedMW - (cabinet.askedMW[chip]?.[rank] ?? 0);
      return wantedMW > 0 ? [{ chip, rank, wantedMW }] : [];
    }),
  );
  const lastMW = sumOf(last, ({ chip, wantedMW }) => (wantedMW * entry(rules.chips, chip).supplyUseBp) / ONE);
  const factor = clamp(1 + RETURNS * ((USUAL_ASKED * evenMW) / Math.max(1, lastMW) - 1), 0.7, 1.6);
  return last.map((bid) => ({ ...bid, wantedMW: Math.round(bid.wantedMW * factor) }));
}

/**
 * By what factor others' demand may be otherwise than in the last market, and how much of the supply comes with it, four times
 * in five: measured among sound bots (`npm run sim -- --forecast`).
 */
const DEMAND = { low: 0.85, middle: 1.2, high: 3.5 };

/** What comes in beside what is planned, before the market opens: about what did in the last quarter, $M. */
const incomeM = ({ cabinet: { quarter, appropriationM } }: Position): number => appropriationM + quarter.revenueM;

/**
 * What each of a plan's bids is likely to get, and between what it may lie, from what its nation sees: the auction held with
 * what others asked for in the last one. Bots, forecasts and the screen go by it.
 * @param at with the plan carried out
 */
export function likelyFills(at: Position): { bid: OwnBid; mw: Band }[] {
  const own = ownBids(at, at.cabinet.cashM + incomeM(at));
  const others = othersBids(at);
  const supply = supplyBand(at);
  const fills = (demand: number, supplyMW: number) =>
    served(
      at.rules,
      [...own, ...others.map((bid) => ({ ...bid, wantedMW: Math.round(bid.wantedMW * demand) }))],
      supplyMW,
    );
  const [low, middle, high] = [
    fills(DEMAND.high, supply.middle),
    fills(DEMAND.middle, supply.middle),
    fills(DEMAND.low, supply.middle),
  ];
  return own.map((bid, k) => ({
    bid,
    mw: { low: low[k] ?? 0, middle: middle[k] ?? 0, high: high[k] ?? 0 },
  }));
}

/** What one order more would get, beside all that is planned already. */
export function likelyFill(at: Position, order: Pick<ChipOrder, "chip" | "mw" | "premiumBp">): Band {
  const escrowM = Math.ceil((chipPricePerGwM(at, order.chip, order.premiumBp) * order.mw) / 1_000);
  const more: ChipOrder = { ...order, id: "", keep: false, escrowM };
  const cabinet = { ...at.cabinet, chipOrders: [...at.cabinet.chipOrders, more] };
  return likelyFills({ ...at, cabinet }).at(-1)?.mw ?? { low: 0, middle: 0, high: 0 };
}

/** MW a quarter that a vendor signs contracts for, at most, of a supply. */
export const signableMW = (rules: Ruleset, chip: ChipId, supplyMW: number): number =>
  entry(rules.chips, chip).maker === "vendor" ? offeredMW(rules, chip, supplyMW) * rules.constants.contractShare : 0;

/** The contract that a bid becomes, for so many MW a quarter: at the price now, and what was bid over it. */
export const contractOf = (at: Position, { id, chip, premiumBp }: ContractBid, mwPerTurn: number): ChipContract => ({
  id,
  chip,
  mwPerTurn,
  turnsLeft: at.rules.constants.contractTurns,
  pricePerGwM: chipPricePerGwM(at, chip, premiumBp),
});

/** Contracts that must be paid from this quarter on: those in force, and those bid for, as if they were signed in full. */
export const contractsDue = (at: Position): ChipContract[] => [
  ...at.cabinet.contracts.filter(({ turnsLeft }) => turnsLeft > 0),
  ...at.cabinet.requests.contractBids.map((bid) => contractOf(at, bid, bid.mwPerTurn)),
];

/**
 * What a bid for a contract is likely to be signed for: what the vendors say they still sign, if it is above what lost the last time; as
 * much as lost, half of it; less, none.
 */
export function likelySigned(
  at: Position,
  { chip, mwPerTurn, premiumBp }: { chip: ChipId; mwPerTurn: number; premiumBp: Premium },
): Band {
  const { freeMW = signableMW(at.rules, chip, expectedSupplyMW(at)), lostAtBp } =
    at.world.chipMarket.signing[chip] ?? {};
  const most = Math.min(mwPerTurn, Math.max(0, Math.round(freeMW)));
  const isOver = lostAtBp === undefined || premiumBp > lostAtBp;
  const middle = isOver ? most : premiumBp === lostAtBp ? Math.round(most / 2) : 0;
  return { low: isOver ? Math.round(most / 2) : 0, middle, high: isOver || premiumBp === lostAtBp ? most : 0 };
}
