import { entry } from "../content/ruleset.ts";
import { rate } from "../effects/active.ts";
import {
  askedByRank,
  type Bid,
  contractOf,
  expectedSupplyMW,
  nextSupplyBp,
  type OwnBid,
  ownBids,
  served,
  signableMW,
} from "../formulas/auction.ts";
import {
  cancellationM,
  chipPricePerGwM,
  fabOutputMW,
  generationNow,
  leadPriceM,
  ownChip,
  scarcityFactor,
} from "../formulas/chips.ts";
import { exp, ONE, sumOf } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { fabs } from "../state/queries.ts";
import { normal, pick, uniform } from "../state/random.ts";
import type { ChipMarket } from "../state/state.ts";
import { giveBack } from "../state/treasury.ts";
import type { Turn } from "../state/turn.ts";
import type { ChipId, Premium } from "../state/words.ts";
import { forceDebt } from "./debt.ts";

/** What one buyer bids for in this quarter, and what it gets. */
interface PlacedBid {
  at: Position;
  bid: OwnBid;
  filledMW: number;
}

/** Step 3. Vendors' generations, then the auction: contracts, premiums, pro rata; own fabs deliver. */
export function chipMarket(turn: Turn): void {
  const { rules, positions, state } = turn;
  advanceVendors(turn);
  const supplyMW = worldSupplyMW(turn);
  const lostAt = signContracts(turn, supplyMW);
  const placed = positions.flatMap((at) =>
    ownBids(at, at.cabinet.cashM).map((bid): PlacedBid => ({ at, bid, filledMW: 0 })),
  );
  const bids = placed.map(({ bid }) => bid);
  for (const [k, mw] of served(rules, bids, supplyMW).entries()) {
    const one = placed[k];
    if (one) one.filledMW = mw;
  }
  const { chipMarket: market } = state.world;
  const coarsely = coarse(supplyMW, positions.length);
  market.supplyMW = Math.round(supplyMW);
  market.askedMW = coarsely(
    sumOf(bids, ({ chip, wantedMW }) => (wantedMW * entry(rules.chips, chip).supplyUseBp) / ONE),
  );
  market.pricePerGwM = Math.round(leadPriceM(rules) * scarcityFactor(market.askedMW, supplyMW));
  market.book = bookOf(turn, placed, coarsely);
  settle(turn, placed);
  for (const at of positions) {
    const { cabinet, me } = at;
    cabinet.askedMW = askedByRank(rules, ofNation(placed, me));
    cabinet.chipOrders = cabinet.chipOrders.filter((order) => order.mw > 0);
    if (ofNation(placed, me).some(({ isUnpaid }) => isUnpaid)) defaultOnContracts(turn, at);
    for (const contract of cabinet.contracts) contract.turnsLeft--;
    cabinet.contracts = cabinet.contracts.filter((contract) => contract.turnsLeft > 0);
    runFabs(turn, at);
  }
  market.isScarcityAhead = isScarceIn(turn, state.world.turn + 1);
  market.signing = signingOf(turn, supplyMW, lostAt, coarsely);
}

const ofNation = (placed: readonly PlacedBid[], me: string): OwnBid[] =>
  placed.filter(({ at }) => at.me === me).map(({ bid }) => bid);

/**
 * What was asked is shown in steps of half an even share of the supply: where two nations play, the exact figure would tell each
 * what the other ordered.
 */
const coarse = (supplyMW: number, nations: number) => {
  const step = supplyMW / (2 * nations);
  return (mw: number): number => Math.round(Math.round(mw / step) * step);
};

/** What was asked for by rank of service, and what part of it was served, in quarters. */
function bookOf({ rules }: Turn, placed: readonly PlacedBid[], coarsely: (mw: number) => number): ChipMarket["book"] {
  const asked = askedByRank(
    rules,
    placed.map(({ bid }) => bid),
  );
  const got = askedByRank(
    rules,
    placed.map(({ bid, filledMW }): Bid => ({ ...bid, wantedMW: filledMW })),
  );
  const book: ChipMarket["book"] = {};
  for (const [chip, ranks] of Object.entries(asked))
    book[chip] = ranks.map((mw, rank) => ({
      askedMW: coarsely(mw),
      servedBp: mw > 0 ? Math.round((4 * (got[chip]?.[rank] ?? 0)) / mw) * 2_500 : ONE,
    }));
  return book;
}

/** What vendors say that they still sign in the next quarter. */
function signingOf(
  { rules, positions }: Turn,
  supplyMW: number,
  lostAt: ReadonlyMap<ChipId, ChipMarket["signing"][ChipId]["lostAtBp"]>,
  coarsely: (mw: number) => number,
): ChipMarket["signing"] {
  const signing: ChipMarket["signing"] = {};
  for (const { id, maker } of rules.chips.values()) {
    if (maker !== "vendor") continue;
    const freeMW = Math.max(0, coarsely(signableMW(rules, id, supplyMW) - inForceMW(positions, id)));
    const lostAtBp = lostAt.get(id);
    signing[id] = lostAtBp === undefined ? { freeMW } : { freeMW, lostAtBp };
  }
  return signing;
}

const inForceMW = (positions: readonly Position[], chip: ChipId): number =>
  sumOf(positions, ({ cabinet }) =>
    sumOf(cabinet.contracts, (contract) => (contract.chip === chip && contract.turnsLeft > 0 ? contract.mwPerTurn : 0)),
  );

/**
 * Vendors sign a part of their supply for a year: whoever bids most comes first, and lots decide between equals.
 * @returns the highest bid for each chip that was not signed in full
 */
function signContracts(turn: Turn, supplyMW: number) {
  const { rules, positions, seed, state } = turn;
  const lostAt = new Map<ChipId, Premium>();
  for (const { id: chip } of rules.chips.values()) {
    let freeMW = Math.max(0, Math.floor(signableMW(rules, chip, supplyMW) - inForceMW(positions, chip)));
    // By nation, so that a bid in many pieces has no more lots than one.
    const lot = ({ me }: Position) => uniform(seed, "contract", state.world.turn, chip, me);
    const bids = positions
      .flatMap((at) => at.cabinet.requests.contractBids.filter((bid) => bid.chip === chip).map((bid) => ({ at, bid })))
      .sort((a, b) => b.bid.premiumBp - a.bid.premiumBp || lot(a.at) - lot(b.at));
    for (const { at, bid } of bids) {
      const mw = Math.min(bid.mwPerTurn, freeMW);
      freeMW -= mw;
      const contract = contractOf(at, bid, mw);
      if (mw > 0) at.cabinet.contracts.push(contract);
      // The first that is cut is the highest.
      if (mw < bid.mwPerTurn && !lostAt.has(chip)) lostAt.set(chip, bid.premiumBp);
      const costM = Math.ceil((mw * contract.pricePerGwM) / 1_000);
      turn.tell("contractSigned", { nation: at.me, seenBy: [at.me] }, { chip, mw, askedMW: bid.mwPerTurn, costM });
    }
  }
  return lostAt;
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

/** Two spells in a match: an early one, and one that is drawn. */
const isScarceIn = ({ state, rules }: Turn, turn: number): boolean =>
  turn === rules.constants.earlyScarcityTurn || turn === state.fate.scarcityTurn;

/** MW on sale this quarter: what could be foretold, and chance. */
function worldSupplyMW(turn: Turn): number {
  const { rules, seed } = turn;
  const { world } = turn.state;
  const foretoldMW = expectedSupplyMW({ rules, world });
  world.supplyBp = nextSupplyBp(world);
  if (world.supplyShockTurns > 0) world.supplyShockTurns--;
  return foretoldMW * exp(rules.constants.supplyNoise * normal(seed, "supply", world.turn));
}

/**
 * Each pays for what was filled out of what its treasury held before anybody paid: what others' purchases bring in royalties
 * would else buy chips for those who sit further down the list.
 */
function settle(turn: Turn, placed: readonly PlacedBid[]): void {
  for (const { cabinet } of turn.positions) for (const order of cabinet.chipOrders) giveBack(cabinet, order);
  const purses = new Map(turn.positions.map(({ me, cabinet }) => [me, Math.max(0, cabinet.cashM)]));
  for (const one of placed) {
    const purseM = purses.get(one.at.me) ?? 0;
    purses.set(one.at.me, purseM - settleBid(turn, one, purseM));
  }
}

/** Pays for what was filled, and leaves the rest in the queue or lets it lapse. @returns what it cost, $M. */
function settleBid(turn: Turn, { at, bid, filledMW }: PlacedBid, purseM: number): number {
  const { order, chip, askedMW } = bid;
  const { cabinet, me } = at;
  const pricePerGwM = order ? chipPricePerGwM(at, chip, order.premiumBp) : bid.pricePerGwM;
  const mw = Math.min(filledMW, Math.floor((purseM * 1_000) / pricePerGwM));
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
    const earns = rate(at, "royalties");
    for (const role in roles) {
      if (isInference && role === "design") continue;
      const royaltyM = Math.floor((costM * 0.5 * (roles[role as keyof typeof roles] ?? 0) * earns) / ONE);
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
