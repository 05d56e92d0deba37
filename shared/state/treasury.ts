import { each } from "./each.ts";
import { idAmong } from "./ids.ts";
import { FLOWS, type Flow } from "./quarter.ts";
import { ACCOUNTS, type Account, type Cabinet, type ChipOrder } from "./state.ts";

/**
 * Money has a counterparty always: a treasury, or an account of the world that the nation keeps books of. So the sum of
 * a nation's treasury and its accounts changes only by what it pays to and gets from other nations. The books are the
 * cabinet's, since the sum of two nations' books would show each the other's.
 */
export const noAccounts = (): Record<Account, number> => each(ACCOUNTS, () => 0);

export const noFlows = (): Record<Flow, number> => each(FLOWS, () => 0);

/** The one place in which a treasury changes: what moved it is written down with it. Negative: out of it. */
export function move(cabinet: Cabinet, amountM: number, flow: Flow): void {
  cabinet.cashM += amountM;
  cabinet.quarter.flowsM[flow] += amountM;
}

/** Pays from the treasury, $M. */
export function spend(cabinet: Cabinet, account: Account, amountM: number, flow: Flow): void {
  move(cabinet, -amountM, flow);
  cabinet.accountsM[account] += amountM;
}

/** Takes in, $M. */
export const receive = (cabinet: Cabinet, account: Account, amountM: number, flow: Flow): void =>
  spend(cabinet, account, -amountM, flow);

/** Owes more from now on. Who lends pays the money beside it. */
export function issueBond(
  { bonds }: Cabinet,
  turn: number,
  { principalM, couponBp, quarters }: { principalM: number; couponBp: number; quarters: number },
): void {
  const id = idAmong(bonds, turn, principalM, quarters);
  bonds.push({ id, principalM, couponBp, issuedTurn: turn, dueTurn: turn + quarters });
}

/** Sets money aside for an order of chips, until the market knows what they cost. */
export function setAside(cabinet: Cabinet, order: ChipOrder, amountM: number): void {
  move(cabinet, -amountM, "chips");
  order.escrowM += amountM;
}

/** Gives back what was set aside. */
export function giveBack(cabinet: Cabinet, order: ChipOrder): void {
  move(cabinet, order.escrowM, "chips");
  order.escrowM = 0;
}
