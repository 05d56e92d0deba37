import { likelyFill, likelySigned } from "../../formulas/auction.ts";
import { chipPricePerGwM, ownChip } from "../../formulas/chips.ts";
import { ONE } from "../../state/maths.ts";
import type { Position } from "../../state/position.ts";
import { dueMW } from "../../state/queries.ts";
import { type ChipId, PREMIUMS, type Premium } from "../../state/words.ts";
import { needsOf, secondVendor } from "../pipelines.ts";
import { type Brief, type Minister, roundMW, type Wish, WORTHWHILE_MW } from "../wish.ts";

/** Chips in step with power, own inference chips once there are any; premiums and contracts by what they are likely to get. */
export const chips: Minister = (brief) => {
  const { at, temper, turnsLeft } = brief;
  const { cabinet } = at;
  const { constants } = at.rules;
  const { capital, inference } = temper.weights;
  const needs = needsOf(brief);
  const wishes: Wish[] = [];
  const hasProgramme = cabinet.inferenceSteps >= constants.inferenceSteps;
  const own = ownChip(at.rules, "programme");
  const ownGw = own && hasProgramme && inference > 0.3 ? Math.min(needs.chipsGw, needs.growthGw) * 0.6 : 0;
  const pressing = needs.chipsGw / needs.growthGw;
  const worth = worthOf(pressing);
  /** @returns MW that it is likely to get. */
  const order = (chip: ChipId, mw: number, urgency: number): number => {
    if (mw < WORTHWHILE_MW) return mw;
    const { premiumBp, likelyMW } = bestPremium(at, chip, mw, worth, temper.mostPremiumBp);
    wishes.push({ urgency, order: { kind: "orderChips", chip, mw, premiumBp, keep: turnsLeft > 3 } });
    return likelyMW;
  };
  if (own) order(own.id, roundMW(ownGw), (1.2 + pressing) * capital);
  const vendorMW = roundMW(needs.chipsGw - ownGw);
  const likelyMW = order(needs.chip, vendorMW, (1.2 + 1.2 * pressing) * capital);
  // What the best vendor is likely to leave unfilled is asked of the next.
  const second = secondVendor(at, needs.chip);
  if (second) order(second, roundMW((vendorMW - likelyMW) / 1_000), (0.8 + pressing) * capital);
  // A promise for a year is for whoever has the money for it in hand, and builds on.
  const mwPerTurn = roundMW(Math.min(0.4 * needs.growthGw, needs.chipsGw - ownGw));
  const isSuited = turnsLeft > constants.contractTurns && cabinet.contracts.length === 0 && mwPerTurn >= WORTHWHILE_MW;
  const premiumBp = isSuited ? contractPremium(at, needs.chip, mwPerTurn, worth) : undefined;
  if (premiumBp !== undefined) {
    const yearM = (constants.contractTurns * mwPerTurn * chipPricePerGwM(at, needs.chip, premiumBp)) / 1_000;
    if (cabinet.cashM > 0.6 * yearM)
      wishes.push({ urgency: 1.4 * capital, order: { kind: "contractChips", chip: needs.chip, mwPerTurn, premiumBp } });
  }
  if (own && !hasProgramme && inference > 0.3 && isWorthDesigning(brief))
    wishes.push({ urgency: cabinet.inferenceSteps > 0 ? FINISHES : 1.6 * inference, order: { kind: "inferenceStep" } });
  return [...wishes, ...tooMany(brief)];
};

/** Half a chip is worth nothing: what is begun goes before most of all else. */
const FINISHES = 5;

/** Quarters in which an own chip has to serve to be worth its design. */
const SERVES_AT_LEAST = 2;

/** An own chip is begun by whoever can pay all its steps at once and has time to use it; what is begun is gone on with. */
function isWorthDesigning({ at: { rules, cabinet }, turnsLeft }: Brief): boolean {
  const { inferenceSteps, inferenceStepM } = rules.constants;
  const stepsLeft = inferenceSteps - cabinet.inferenceSteps;
  const part = cabinet.inferenceSteps > 0 ? 0.8 : stepsLeft;
  return turnsLeft >= stepsLeft + SERVES_AT_LEAST && cabinet.cashM > 1.25 * part * inferenceStepM;
}

const MOST_PREMIUM_BP: Premium = 2_000;

/** What chips are worth against their price: more, the more of them compute lacks. */
const worthOf = (pressing: number): number => 1.2 + 0.3 * Math.min(1, pressing);

/** The premium at which what an order is likely to get is worth most over what it costs. */
function bestPremium(
  at: Position,
  chip: ChipId,
  mw: number,
  worth: number,
  mostBp: Premium = MOST_PREMIUM_BP,
): { premiumBp: Premium; likelyMW: number } {
  let best = { premiumBp: 0 as Premium, likelyMW: 0, gain: Number.NEGATIVE_INFINITY };
  for (const premiumBp of PREMIUMS.filter((premiumBp) => premiumBp <= mostBp)) {
    const { middle: likelyMW } = likelyFill(at, { chip, mw, premiumBp });
    const gain = likelyMW * (worth - 1 - premiumBp / ONE);
    if (gain > best.gain) best = { premiumBp, likelyMW, gain };
    if (likelyMW >= mw) break;
  }
  return best;
}

/** What to bid for a contract, where one is likely to bring more than an order would. */
function contractPremium(at: Position, chip: ChipId, mwPerTurn: number, worth: number): Premium | undefined {
  const { premiumBp: ordered, likelyMW } = bestPremium(at, chip, mwPerTurn, worth);
  const byOrder = likelyMW * (worth - 1 - ordered / ONE);
  const gain = (premiumBp: Premium) =>
    likelySigned(at, { chip, mwPerTurn, premiumBp }).middle * (worth - 1 - premiumBp / ONE);
  const best = PREMIUMS.reduce((a, b) => (gain(b) > gain(a) ? b : a));
  return gain(best) > byOrder ? best : undefined;
}

/** Chips that nothing could run: contracts are ended, and what stands in the queue is taken back. */
const tooMany: Minister = ({ at, turnsLeft }) => {
  const { cabinet, nation } = at;
  const due = dueMW(nation, cabinet, 4);
  const isGlut = due.chips > 1.15 * Math.min(due.power, due.halls);
  const wishes: Wish[] = [];
  for (const { id, mw, escrowM } of cabinet.chipOrders)
    if (escrowM === 0 && mw > 0 && (isGlut || turnsLeft < 1))
      wishes.push({ urgency: 9, order: { kind: "withdrawChips", id } });
  const [contract] = cabinet.contracts;
  const isPoor = contract && cabinet.cashM < (contract.mwPerTurn * contract.pricePerGwM) / 1_000;
  if (contract && contract.turnsLeft > 1 && (isGlut || isPoor))
    wishes.push({ urgency: 2.2, order: { kind: "cancelContract", id: contract.id } });
  return wishes;
};
