import type { Order } from "../orders/index.ts";

/** What a player always or never does, whatever its plan of play says: for asking what one choice is worth. Plain JSON. */
export interface Habit {
  /** Uses (`usesOf`) that it never makes: "order:raiseDebt", "build:nuclear". */
  never?: readonly string[];
  /** Given in each turn in which they are possible, before all else. */
  always?: readonly Order[];
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
