import { entry } from "../content/ruleset.ts";
import { contractsDue } from "../formulas/auction.ts";
import { budgetOf, forcedSales, lapsingM } from "../formulas/capital.ts";
import { cancellationM, fabOutputMW, supplyAfterEmbargoes } from "../formulas/chips.ts";
import { couponM, forcedLoan, instalmentM, redemptionOf, rolledLoan } from "../formulas/debt.ts";
import { answerOf, lastAnswer } from "../formulas/dilemmas.ts";
import { acceptedOffer, dealOf } from "../orders/accept.ts";
import { dealCostM, moneyNow } from "../orders/offer.ts";
import { quartersOfYear } from "../score/banks.ts";
import { each } from "../state/each.ts";
import { sumOf } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { fabs } from "../state/queries.ts";
import type { Clause, Deal, Decision } from "../state/state.ts";
import { issueBond } from "../state/treasury.ts";

/** What comes and goes in a quarter, in the order in which the turn settles it. */
export const LEDGER_LINES = [
  "deals",
  "appropriation",
  "upkeep",
  "operations",
  "interest",
  "principal",
  "debt",
  "sales",
  "contracts",
  "fabs",
  "revenue",
  "lapse",
] as const;
export type LedgerLine = (typeof LEDGER_LINES)[number];

/** What comes of it when a quarter's bills can't be met, and for how much. */
export const WAYS_UNMET = ["dealBroken", "rolledOver", "calledIn", "sitesSold", "debtForced", "contractsLost", "fabsIdle"] as const; // biome-ignore format: a list
export interface Unmet {
  kind: (typeof WAYS_UNMET)[number];
  amountM: number;
}

export interface LedgerQuarter {
  turn: number;
  openingM: number;
  linesM: Record<LedgerLine, number>;
  /** When all bills have come and before the quarter's revenue does. */
  leftM: number;
  closingM: number;
  unmet: Unmet[];
}

/** How far a ledger looks, in quarters. */
export const LEDGER_QUARTERS = 4;

/**
 * What is due and what comes in, quarter by quarter, from a position with its plan: bills as they stand and will fall due, and
 * the revenue of the last quarter in each. Nothing that others decide is in it, nor what hazards take.
 */
export function ledger(planned: Position): LedgerQuarter[] {
  const { world, cabinet } = planned;
  const at: Position = {
    ...planned,
    cabinet: {
      ...cabinet,
      bonds: [...cabinet.bonds],
      decisions: decisionsOf(planned),
      contracts: contractsDue(planned),
      requests: { ...cabinet.requests, contractBids: [] },
    },
    deals: [...planned.deals],
  };
  const count = Math.max(0, Math.min(LEDGER_QUARTERS, world.turns - world.turn));
  return Array.from({ length: count }, (_, ahead) => quarterOf(at, ahead));
}

/** What is answered now acts from this quarter on. How a gamble falls, and what others answer, is not known. */
function decisionsOf({ rules, world, cabinet }: Position): Decision[] {
  const asked = cabinet.dilemma;
  if (!asked) return cabinet.decisions;
  const dilemma = entry(rules.dilemmas, asked.id);
  const answer = (asked.answer === undefined ? undefined : answerOf(dilemma, asked.answer)) ?? lastAnswer(dilemma);
  return [...cabinet.decisions, { dilemma: dilemma.id, answer: answer.id, until: world.turn + (answer.lasts ?? 0) }];
}

/** Settles one quarter as the turn does, on a position of the ledger's own. */
function quarterOf(at: Position, ahead: number): LedgerQuarter {
  at.world = { ...at.world, turn: at.world.turn + (ahead === 0 ? 0 : 1) };
  const { cabinet, world } = at;
  const linesM: Record<LedgerLine, number> = each(LEDGER_LINES, () => 0);
  const unmet: Unmet[] = [];
  const openingM = cabinet.cashM;
  const book = (line: LedgerLine, amountM: number) => {
    linesM[line] += amountM;
    cabinet.cashM += amountM;
  };
  const warn = (kind: Unmet["kind"], amountM: number) => {
    if (amountM > 0) unmet.push({ kind, amountM });
  };
  if (ahead === 0) acceptDeals(at, book);
  keepDeals(at, book, warn);
  const { appropriationM, upkeepM, operationsM } = budgetOf(at);
  book("appropriation", appropriationM);
  book("upkeep", -upkeepM);
  book("operations", -operationsM);
  serveDebt(at, book, warn);
  payContracts(at, book, warn);
  runFabs(at, book, warn, ahead);
  const leftM = cabinet.cashM;
  book("revenue", cabinet.quarter.revenueM);
  book("lapse", -lapsingM(at, quartersOfYear(world.turns, world.turn)));
  return { turn: world.turn, openingM, linesM, leftM, closingM: cabinet.cashM, unmet };
}

type Book = (line: LedgerLine, amountM: number) => void;
type Warn = (kind: Unmet["kind"], amountM: number) => void;

/** What the plan accepts is paid at once, and its promises hold from this quarter on. */
function acceptDeals(at: Position, book: Book): void {
  for (const accept of at.cabinet.requests.accepts) {
    const offer = acceptedOffer(at, accept);
    if (!offer) continue;
    const onceM = moneyOf(offer.gives, "money") - dealCostM(at, offer.takes, offer.gives, offer.from);
    // What is paid each quarter is counted there, with the other deals.
    book("deals", onceM + moneyOf(offer.takes, "moneyPerTurn"));
    at.deals.push(dealOf(offer));
  }
}

const moneyOf = (clauses: readonly Clause[], kind: "money" | "moneyPerTurn"): number =>
  moneyNow(clauses.filter((clause) => clause.kind === kind));

function keepDeals(at: Position, book: Book, warn: Warn): void {
  const kept: Deal[] = [];
  for (const deal of at.deals) {
    const [own, theirs] = deal.from === at.me ? [deal.gives, deal.takes] : [deal.takes, deal.gives];
    const outM = moneyOf(own, "moneyPerTurn");
    if (outM > at.cabinet.cashM) {
      warn("dealBroken", outM);
      continue;
    }
    book("deals", moneyOf(theirs, "moneyPerTurn") - outM);
    if (deal.turnsLeft > 1) kept.push({ ...deal, turnsLeft: deal.turnsLeft - 1 });
  }
  at.deals = kept;
}

function serveDebt(at: Position, book: Book, warn: Warn): void {
  const { cabinet, world } = at;
  book("interest", -sumOf(cabinet.bonds, couponM));
  const { dueM, rolledM, calledM } = redemptionOf(at);
  cabinet.bonds = cabinet.bonds.filter(({ dueTurn }) => dueTurn > world.turn);
  book("principal", -dueM);
  if (rolledM > 0) issueBond(cabinet, world.turn, rolledLoan(at, rolledM));
  book("debt", rolledM);
  warn("rolledOver", rolledM);
  warn("calledIn", calledM);
  const sold = forcedSales(at);
  const soldM = sumOf(sold, ({ priceM }) => priceM);
  cabinet.projects = cabinet.projects.filter((project) => !sold.some((sale) => sale.project === project));
  book("sales", soldM);
  warn("sitesSold", soldM);
  forceDebt(at, Math.max(0, -cabinet.cashM), book, warn);
}

function forceDebt(at: Position, shortM: number, book: Book, warn: Warn): void {
  if (shortM === 0) return;
  issueBond(at.cabinet, at.world.turn, forcedLoan(at, shortM));
  book("debt", shortM);
  warn("debtForced", shortM);
}

/** Contracts come before the quarter's orders of chips, and may take what was set aside for these. */
function payContracts(at: Position, book: Book, warn: Warn): void {
  const { cabinet } = at;
  const share = supplyAfterEmbargoes(at);
  const costM = sumOf(cabinet.contracts, (contract) =>
    instalmentM({ ...contract, mwPerTurn: Math.round(contract.mwPerTurn * share) }),
  );
  const setAsideM = sumOf(cabinet.chipOrders, ({ escrowM }) => escrowM);
  cabinet.chipOrders = [];
  if (costM <= cabinet.cashM + setAsideM) {
    book("contracts", -costM);
    cabinet.contracts = cabinet.contracts.flatMap((contract) =>
      contract.turnsLeft > 1 ? { ...contract, turnsLeft: contract.turnsLeft - 1 } : [],
    );
    return;
  }
  const owedM = sumOf(cabinet.contracts, (contract) => cancellationM(at, contract));
  warn("contractsLost", owedM);
  book("contracts", -owedM);
  cabinet.contracts = [];
  forceDebt(at, Math.max(0, -cabinet.cashM), book, warn);
}

function runFabs(at: Position, book: Book, warn: Warn, ahead: number): void {
  const built = at.cabinet.projects.filter(({ what, turnsLeft }) => what === "fab" && turnsLeft <= ahead).length;
  const mw = fabOutputMW(at, fabs(at.nation) + built);
  const costM = Math.ceil((mw * at.rules.constants.fabChipPerGwM) / 1_000);
  if (costM > at.cabinet.cashM) warn("fabsIdle", costM);
  else book("fabs", -costM);
}
