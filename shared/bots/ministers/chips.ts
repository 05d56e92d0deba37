import { contractPricePerGwM, ownChip } from "../../formulas/chips.ts";
import { dueMW } from "../../state/queries.ts";
import type { Premium } from "../../state/words.ts";
import { needsOf, secondVendor } from "../pipelines.ts";
import { type Minister, roundMW, type Wish, WORTHWHILE_MW } from "../wish.ts";

/** Chips in step with power, own inference chips once there are any; contracts and premiums when supply is short. */
export const chips: Minister = (brief) => {
  const { at, temper, turnsLeft } = brief;
  const { world, cabinet } = at;
  const { capital, inference } = temper.weights;
  const { askedMW, supplyMW, isScarcityAhead } = world.chipMarket;
  const needs = needsOf(brief);
  const wishes: Wish[] = [];
  const scarcity = (supplyMW > 0 ? askedMW / supplyMW : 1) * (isScarcityAhead ? 1.3 : 1);
  const premiumBp: Premium = scarcity > 1.9 ? 1_000 : scarcity > 1.4 ? 500 : 0;
  const hasProgramme = cabinet.inferenceSteps >= at.rules.constants.inferenceSteps;
  const own = ownChip(at.rules, "programme");
  const ownGw = own && hasProgramme && inference > 0.3 ? Math.min(needs.chipsGw, needs.growthGw) * 0.6 : 0;
  const order = (chip: string, gw: number, urgency: number) => {
    const mw = roundMW(gw);
    if (mw >= WORTHWHILE_MW)
      wishes.push({ urgency, order: { kind: "orderChips", chip, mw, premiumBp, keep: turnsLeft > 3 } });
  };
  const pressing = needs.chipsGw / needs.growthGw;
  const vendorGw = needs.chipsGw - ownGw;
  // Where the leader's queue is long, part of the order goes to the vendor that has chips.
  const second = scarcity > 1 && vendorGw > 0.2 ? secondVendor(at, needs.chip) : undefined;
  const secondGw = second ? vendorGw * 0.25 : 0;
  if (own) order(own.id, ownGw, (1.2 + pressing) * capital);
  order(needs.chip, vendorGw - secondGw, (1.2 + 1.2 * pressing) * capital);
  if (second) order(second, secondGw, (0.8 + pressing) * capital);
  // A promise for a year is for whoever has the money for it in hand, and builds on.
  const yearM = (gw: number) => 4 * gw * contractPricePerGwM(at, needs.chip);
  const contractGw = Math.min(0.4 * needs.growthGw, vendorGw);
  const mwPerTurn = roundMW(contractGw);
  if (scarcity > 1.2 && turnsLeft > 6 && cabinet.contracts.length === 0 && mwPerTurn >= WORTHWHILE_MW)
    if (cabinet.cashM > 0.6 * yearM(contractGw))
      wishes.push({ urgency: 1.4 * capital, order: { kind: "contractChips", chip: needs.chip, mwPerTurn } });
  if (own && !hasProgramme && turnsLeft > 6 && cabinet.cashM > 10_000 && inference > 0.3)
    wishes.push({ urgency: 1.6 * inference, order: { kind: "inferenceStep" } });
  return [...wishes, ...tooMany(brief)];
};

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
