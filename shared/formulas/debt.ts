import { clamp, ONE, productOf, sumOf, sumTerms } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { debtM } from "../state/queries.ts";
import type { Bond, ChipContract } from "../state/state.ts";
import type { Maturity } from "../state/words.ts";
import { contractsDue } from "./auction.ts";

/** What lenders take as security: revenue and half of appropriations, $M a quarter. */
const pledgeableM = ({ cabinet }: Position): number => cabinet.quarter.revenueM + cabinet.appropriationM / 2;

/** What lenders go by; income in $M. */
export const debtLimitTerms = (at: Position) => ({
  multiple: 6,
  income: pledgeableM(at),
  confidence: at.cabinet.confidenceBp / ONE,
  mood: 0.5 + at.world.moodBp / ONE,
});

/** Most debt that lenders allow, $M. */
export const debtLimitM = (at: Position): number => Math.floor(productOf(debtLimitTerms(at)));

export const debtRoomM = (at: Position): number => Math.max(0, debtLimitM(at) - debtM(at.cabinet));

/** So much debt in quarters of what carries it. */
const inQuarters = (at: Position, amountM: number): number => amountM / (pledgeableM(at) + 100);

export const debtBurden = (at: Position): number => inQuarters(at, debtM(at.cabinet));

/**
 * Part of the compute that counts for lenders and not for the nation: 4 % for each quarter's income of debt beyond one,
 * at most 30 %. Without it, borrowing in the last turns would cost nothing.
 */
export const pledgedShare = (at: Position): number => clamp(0.04 * (debtBurden(at) - 1), 0, 0.3);

/** Quarters after which a loan of this maturity falls due. */
const PART_OF_MATCH: Record<Maturity, number> = { short: 1 / 8, middle: 1 / 4, long: 1 / 2 };
export const quartersOf = ({ world }: Pick<Position, "world">, maturity: Maturity): number =>
  Math.max(1, Math.round(world.turns * PART_OF_MATCH[maturity]));

/**
 * What a loan costs a quarter, as parts of it. Its price rises with what is owed, so a loan is priced by the burden in its
 * middle: many small loans cost as much as one.
 */
export const couponTerms = (at: Position, amountM = 0, maturity: Maturity = "middle") => ({
  base: 0.02,
  confidence: 0.06 * (1 - at.cabinet.confidenceBp / ONE),
  mood: 0.04 * (0.55 - at.world.moodBp / ONE),
  burden: at.rules.constants.burdenPrice * inQuarters(at, debtM(at.cabinet) + amountM / 2),
  maturity: 0.001 * quartersOf(at, maturity),
});

export const couponBp = (at: Position, amountM = 0, maturity: Maturity = "middle"): number =>
  Math.max(1, Math.round(sumTerms(couponTerms(at, amountM, maturity)) * ONE));

/** What the next dollar borrowed costs a quarter, as a share. */
export const interestRate = (at: Position): number => couponBp(at) / ONE;

/** The most that can be borrowed so that its last dollar costs no more than this a quarter, $M. */
export function loanUpToM(at: Position, most: number): number {
  const quarters = (most - interestRate(at)) / at.rules.constants.burdenPrice;
  return Math.floor(Math.max(0, quarters) * (pledgeableM(at) + 100));
}

export const couponM = ({ principalM, couponBp }: Pick<Bond, "principalM" | "couponBp">): number =>
  Math.round((principalM * couponBp) / ONE);

export const dueM = (bonds: readonly Bond[], turn: number): number =>
  sumOf(bonds, ({ principalM, dueTurn }) => (dueTurn <= turn ? principalM : 0));

/** Bonds in the order in which they are best repaid: the dearest first, then what falls due first. */
export const dearestFirst = (bonds: readonly Bond[]): Bond[] =>
  [...bonds].sort((a, b) => b.couponBp - a.couponBp || a.dueTurn - b.dueTurn || (a.id < b.id ? -1 : 1));

/** A loan before it is a bond. */
interface Loan {
  principalM: number;
  couponBp: number;
  quarters: number;
}

export const loanOf = (at: Position, principalM: number, maturity: Maturity): Loan => ({
  principalM,
  couponBp: couponBp(at, principalM, maturity),
  quarters: quartersOf(at, maturity),
});

/** What lenders lend again stands for a middle term. */
export const rolledLoan = (at: Position, amountM: number): Loan => loanOf(at, amountM, "middle");

/** Debt that nobody chose costs so much more, at once and each quarter, and falls due soon. */
const FORCED_FEE = 0.05;
const FORCED_BP = 300;
export function forcedLoan(at: Position, shortM: number): Loan {
  const loan = loanOf(at, Math.ceil(shortM * (1 + FORCED_FEE)), "short");
  return { ...loan, couponBp: loan.couponBp + FORCED_BP };
}

/** What a contract costs in a quarter, $M. */
export const instalmentM = ({ mwPerTurn, pricePerGwM }: ChipContract): number =>
  Math.ceil((mwPerTurn * pricePerGwM) / 1_000);

/** What becomes of the principal that falls due, $M. */
export interface Redemption {
  dueM: number;
  /** Paid out of the treasury, beyond what the quarter's contracts need. */
  paidM: number;
  /** Lenders lend it again, at what they ask now. */
  rolledM: number;
  /** Lenders want it back all the same: it goes beyond what they allow. */
  calledM: number;
}

export function redemptionOf(at: Position): Redemption {
  const { cabinet, world } = at;
  const due = dueM(cabinet.bonds, world.turn);
  const paidM = Math.floor(clamp(cabinet.cashM - sumOf(contractsDue(at), instalmentM), 0, due));
  const roomM = debtLimitM(at) - (debtM(cabinet) - due);
  const rolledM = clamp(roomM, 0, due - paidM);
  return { dueM: due, paidM, rolledM, calledM: due - paidM - rolledM };
}
