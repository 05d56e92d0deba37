import type { Ruleset } from "../content/ruleset.ts";
import {
  attentionOf,
  drawnOrder,
  give,
  ORDER_KINDS,
  type Order,
  type OrderKind,
  planned,
  whyNot,
} from "../orders/index.ts";
import type { Position } from "../state/position.ts";
import { pick } from "../state/random.ts";
import { positionIn, type View } from "../view/view.ts";

/** Players that no one should lose to: they do nothing, anything that is legal, or one thing only. */
export type BaselineId = "nothing" | "random" | `spam:${OrderKind}`;

/** Draws for a plan, at most. */
const TRIES = 60;
/** Orders without attention in a plan, at most. */
const MOST_FREE = 4;

/** The plan of such a player for the turn. */
export function baselinePlan(rules: Ruleset, view: View, seed: number, baseline: BaselineId): Order[] {
  const at = positionIn(rules, view);
  if (!at) throw new Error("a player needs the view of a nation");
  if (baseline === "nothing") return [];
  const kinds = baseline === "random" ? ORDER_KINDS : [baseline.slice("spam:".length) as OrderKind];
  return drawLegal(planned(at, []).position, kinds, seed);
}

/** Draws orders until attention, chances or tries are used up. `at` is changed by what is given. */
function drawLegal(at: Position, kinds: readonly OrderKind[], seed: number): Order[] {
  const orders: Order[] = [];
  let free = 0;
  for (let k = 0; k < TRIES && at.cabinet.attention > 0; k++) {
    const kind = kinds[pick(kinds.length, seed, "kind", at.world.turn, at.me, k)] as OrderKind;
    const order = drawnOrder(at, kind, seed, at.world.turn, at.me, k);
    if (whyNot(at, order)) continue;
    const { attention } = at.cabinet;
    if (attention > 0 && free >= MOST_FREE && isFree(at, order)) continue;
    give(at, order);
    if (at.cabinet.attention === attention) free++;
    orders.push(order);
  }
  return orders;
}

const isFree = (at: Position, order: Order): boolean => attentionOf(at, order) === 0;
