import { ONE } from "../state/maths.ts";

/** Shares of a match's four years in the score: later ones weigh more, and none is all (GAME.md 10.1). */
const YEARS_BP = [1_000, 2_000, 3_000, 4_000] as const;

export interface Bank {
  /** From 1. */
  year: number;
  /** The quarter that ends it, from 0. */
  turn: number;
  shareBp: number;
}

/** The years of a match: four parts of about equal length; in a very short one several end together and are one. */
export function banksOf(turns: number): Bank[] {
  const shares = new Map<number, number>();
  for (const [index, shareBp] of YEARS_BP.entries()) {
    const turn = Math.ceil((turns * (index + 1)) / YEARS_BP.length) - 1;
    shares.set(turn, (shares.get(turn) ?? 0) + shareBp);
  }
  return [...shares].map(([turn, shareBp], index) => ({ year: index + 1, turn, shareBp }));
}

/** The year that ends with this quarter, if one does. */
export const bankOf = (turns: number, turn: number): Bank | undefined =>
  banksOf(turns).find((bank) => bank.turn === turn);

/** Quarters of the year that ends with this one; none where no year ends. */
export function quartersOfYear(turns: number, turn: number): number {
  const banks = banksOf(turns);
  const index = banks.findIndex((bank) => bank.turn === turn);
  return index < 0 ? 0 : turn - (banks[index - 1]?.turn ?? -1);
}

/** What is not banked yet. */
export const shareLeft = (banked: readonly { shareBp: number }[]): number =>
  banked.reduce((left, { shareBp }) => left - shareBp, ONE);
