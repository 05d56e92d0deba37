import { couponM, forcedLoan, redemptionOf, rolledLoan } from "../formulas/debt.ts";
import { sumOf } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { issueBond } from "../state/treasury.ts";
import type { Turn } from "../state/turn.ts";

/** Interest on all that is owed, then the principal that falls due: paid, lent again, or called in. */
export function serveDebt(turn: Turn, at: Position): void {
  const { cabinet, me, world } = at;
  turn.pay(me, "lenders", sumOf(cabinet.bonds, couponM), "interest");
  const { dueM, rolledM, calledM } = redemptionOf(at);
  // What was repaid early goes with what falls due now.
  cabinet.bonds = cabinet.bonds.filter(({ principalM, dueTurn }) => principalM > 0 && dueTurn > world.turn);
  turn.pay(me, "lenders", dueM, "principal");
  if (rolledM > 0) {
    const loan = rolledLoan(at, rolledM);
    issueBond(cabinet, world.turn, loan);
    turn.pay("lenders", me, rolledM, "debt");
    turn.tell("debtRolledOver", { nation: me, seenBy: [me] }, { amountM: rolledM, couponBp: loan.couponBp });
  }
  if (calledM > 0) turn.tell("debtCalled", { nation: me, seenBy: [me] }, { amountM: calledM });
}

/** What nobody else pays becomes debt on bad terms, and costs confidence. */
export function forceDebt(turn: Turn, at: Position, shortM: number): void {
  if (shortM === 0) return;
  const { cabinet, me, world } = at;
  issueBond(cabinet, world.turn, forcedLoan(at, shortM));
  turn.pay("lenders", me, shortM, "debt");
  cabinet.confidenceBp = Math.round(cabinet.confidenceBp * 0.9);
  turn.tell("debtForced", { nation: me, seenBy: [me] }, { amountM: shortM });
}
