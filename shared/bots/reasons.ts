import { entry } from "../content/ruleset.ts";
import { answerOf } from "../formulas/dilemmas.ts";
import type { Order } from "../orders/index.ts";
import type { Position } from "../state/position.ts";
import { dueMW } from "../state/queries.ts";
import type { Coded, CodeTable } from "../state/terms.ts";
import { CONSTRAINTS, type Constraint } from "../state/words.ts";
import { weightiest } from "./decision.ts";

/** Why ministers propose an order, each with the terms of its sentence. The client has the words. */
// biome-ignore format: a table
export const REASONS = {
  binds: ["binds"],
  willBind: ["binds"],
  keepsStep: [],
  ownFab: [],
  presence: [],
  secures: [],
  ownChip: [],
  tooManyChips: [],
  modelReady: ["readyMilliH"],
  ceilingNear: ["shareBp"],
  marketOpen: ["shareBp"],
  challengeOpen: [],
  policyBrings: [],
  policyCosts: [],
  moreToBuild: [],
  roundNow: [],
  moneyToSpare: [],
  offerBrings: [],
  offerCosts: [],
  worthMoreThere: [],
  keptNoMore: [],
  ourInterest: [],
  ranAhead: [],
  caughtUp: [],
  answerBrings: ["place"],
  suitsPlan: [],
} as const satisfies CodeTable;
export type Reason = Coded<typeof REASONS>;

/** Why the ministers of a nation would give an order from here. */
export function reasonOf(at: Position, order: Order): Reason {
  const { cabinet, nation, world, me } = at;
  switch (order.kind) {
    case "build":
      return order.what === "fab" ? { code: "ownFab" } : growth(at, [order.what === "hall" ? "halls" : "power"]);
    case "campus":
      return growth(at, ["power", "halls"]);
    case "orderChips":
      return growth(at, ["chips"]);
    case "contractChips":
      return { code: "secures" };
    case "inferenceStep":
      return { code: "ownChip" };
    case "withdrawChips":
    case "cancelContract":
      return { code: "tooManyChips" };
    case "buildAbroad":
      return { code: "presence" };
    case "release":
      return { code: "modelReady", terms: { readyMilliH: cabinet.readyMilliH } };
    case "programme":
      return { code: "ceilingNear", terms: { shareBp: nation.adoptionBp[order.sector] } };
    case "promote":
      return { code: "marketOpen", terms: { shareBp: world.sharesBp[order.market]?.[me] ?? 0 } };
    case "challenge":
      return { code: "challengeOpen" };
    case "enact":
      return { code: "policyBrings" };
    case "repeal":
      return { code: "policyCosts" };
    case "raiseDebt":
      return { code: "moreToBuild" };
    case "raiseRound":
      return { code: "roundNow" };
    case "repay":
      return { code: "moneyToSpare" };
    case "decide": {
      const answer = answerOf(entry(at.rules.dilemmas, order.dilemma), order.answer);
      const place = answer && weightiest(at, answer);
      return place === undefined ? { code: "suitsPlan" } : { code: "answerBrings", terms: { place } };
    }
    case "accept":
      return { code: "offerBrings" };
    case "decline":
      return { code: "offerCosts" };
    case "offer":
      return { code: "worthMoreThere" };
    case "withdraw":
      return { code: "keptNoMore" };
    case "vote":
    case "speak":
    case "propose":
      return { code: "ourInterest" };
    case "pressure":
      return { code: order.on ? "ranAhead" : "caughtUp" };
    default:
      return { code: "suitsPlan" };
  }
}

/** Quarters ahead in which what is ordered now will mostly stand. */
const SOON = 3;

/** What binds compute now, or will when what is under way stands, if the order adds to it. */
function growth({ cabinet, nation }: Position, adds: readonly Constraint[]): Reason {
  const { binds } = cabinet.quarter;
  const due = dueMW(nation, cabinet, SOON);
  const next = CONSTRAINTS.reduce((least, one) => (due[one] < due[least] ? one : least));
  if (adds.includes(next)) return { code: next === binds ? "binds" : "willBind", terms: { binds: next } };
  return { code: "keepsStep" };
}
