import { each } from "./each.ts";
import { ACCOUNTS, type Account, type Cabinet } from "./state.ts";

/**
 * Money has a counterparty always: a treasury, or an account of the world that the nation keeps books of. So the sum of
 * a nation's treasury and its accounts changes only by what it pays to and gets from other nations. The books are the
 * cabinet's, since the sum of two nations' books would show each the other's.
 */
export const noAccounts = (): Record<Account, number> => each(ACCOUNTS, () => 0);

/** Pays from the treasury, $M. */
export function spend(cabinet: Cabinet, account: Account, amountM: number): void {
  cabinet.cashM -= amountM;
  cabinet.accountsM[account] += amountM;
}

/** Takes in, $M. */
export const receive = (cabinet: Cabinet, account: Account, amountM: number): void => spend(cabinet, account, -amountM);
