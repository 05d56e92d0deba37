import { debtRoomM } from "../formulas/debt.ts";
import type { Order } from "../orders/index.ts";
import type { Position } from "../state/position.ts";
import type { Maturity } from "../state/words.ts";

/** What a player always or never does, whatever its plan of play says: for asking what one choice is worth. Plain JSON. */
export interface Habit {
  /** Uses (`usesOf`) that it never makes: "order:raiseDebt", "build:nuclear". */
  never?: readonly string[];
  /** Given in each turn in which they are possible, before all else. */
  always?: readonly Order[];
  /** Borrows all that lenders give, in each turn, for so long. */
  borrowsAll?: Maturity;
}

/** What its habit gives in this turn, before all else. */
export function habitual({ always = [], borrowsAll }: Habit, at: Position): Order[] {
  const amountM = debtRoomM(at);
  return borrowsAll !== undefined && amountM > 0
    ? [...always, { kind: "raiseDebt", amountM, maturity: borrowsAll }]
    : [...always];
}

/** What an order uses, as "family:id": its kind, and the content that it names. */
export function usesOf(order: Order): string[] {
  const kind = `order:${order.kind}`;
  switch (order.kind) {
    case "build":
      return [kind, `build:${order.what}`];
    case "campus":
      return [kind, `build:${order.plant}`];
    case "orderChips":
    case "contractChips":
      return [kind, `chip:${order.chip}`];
    case "offer":
      return [kind, ...[...order.gives, ...order.takes].map((clause) => `offered:${clause.kind}`)];
    default:
      return [kind];
  }
}

export const allows = ({ never = [] }: Habit, order: Order): boolean =>
  !usesOf(order).some((use) => never.includes(use));
