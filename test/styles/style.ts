import { addOrder, give, type Order, planned, whyNot } from "../../shared/orders/index.ts";
import type { Position } from "../../shared/state/position.ts";
import type { NationId } from "../../shared/state/words.ts";

/** What somebody of a kind does when looking at one thing: the orders that come to mind there, the most wanted first. */
export type Move = (at: Position) => readonly Order[];

/**
 * How a kind of player plays: a nation, and what it looks at in each quarter, in this order. It goes by what a person's screen
 * shows and nothing else, plays no world on, and asks no minister.
 */
export interface Style {
  name: string;
  nation: NationId;
  moves: readonly Move[];
}

/** The style's plan of this quarter: each move sees what those before it have ordered, and what is refused is left out. */
export function planOf({ moves }: Style, before: Position): Order[] {
  const { position: at } = planned(before, []);
  let orders: Order[] = [];
  for (const move of moves)
    for (const order of move(at)) {
      if (whyNot(at, order)) continue;
      give(at, order);
      orders = addOrder(orders, order);
    }
  return orders;
}
