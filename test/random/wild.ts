import type { Planner } from "../../shared/bots/planner.ts";
import { drawnOrder, ORDER_KINDS, ordersSchema } from "../../shared/orders/index.ts";
import { pick, uniform } from "../../shared/state/random.ts";
import { positionIn } from "../../shared/view/view.ts";

/** What nobody should send: wrong types, foreign ids, amounts beyond all measure. */
const NONSENSE: readonly unknown[] = [
  -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 1e308, "", "US", "us-abilene", "__proto__", "constructor", null, undefined, [], {}, true,
]; // biome-ignore format: a list

/**
 * Plans of mostly impossible orders: those drawn at random are spoilt here and there. As on a server, what the schema
 * refuses never reaches the rules; what it lets through does, possible or not.
 */
export const wildPlan: Planner = (rules, view, seed) => {
  const at = positionIn(rules, view);
  if (!at) return [];
  const address = (k: number) => [at.world.turn, at.me, k] as const;
  const orders: unknown[] = [];
  for (let k = 0; k < 25; k++) {
    const kind = ORDER_KINDS[pick(ORDER_KINDS.length, seed, "wild kind", ...address(k))]!;
    // Somebody else's ids fit the schema and not the nation.
    const other = at.world.order[pick(at.world.order.length, seed, "wild other", ...address(k))]!;
    const nation = at.nations[other]!;
    const order: Record<string, unknown> = { ...drawnOrder({ ...at, me: other, nation }, kind, seed, ...address(k)) };
    const fields = Object.keys(order);
    if (uniform(seed, "wild spoils", ...address(k)) < 0.3) {
      const field = fields[pick(fields.length, seed, "wild field", ...address(k))]!;
      order[field] = NONSENSE[pick(NONSENSE.length, seed, "wild value", ...address(k))];
    }
    orders.push(order);
  }
  return orders.flatMap((order) => {
    const parsed = ordersSchema.safeParse([order]);
    return parsed.success ? parsed.data : [];
  });
};
