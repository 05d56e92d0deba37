import { z } from "zod";
import { free, never, type OrderRule, refuse } from "./rule.ts";

const withdrawChipsSchema = z.strictObject({ kind: z.literal("withdrawChips"), index: z.int().nonnegative() });
export type WithdrawChips = z.infer<typeof withdrawChipsSchema>;

/** Takes an order out of the chip market's queue; what was set aside for it returns. */
export const withdrawChips: OrderRule<WithdrawChips> = {
  kind: "withdrawChips",
  ministry: "chips",
  system: "chips",
  schema: withdrawChipsSchema,
  repeats: never,
  attention: free,
  costM: free,
  slot: ({ index }) => `withdrawChips:${index}`,
  whyNot({ cabinet }, { index }) {
    const order = cabinet.chipOrders[index];
    return order && order.mw > 0 ? undefined : refuse("noSuchChipOrder");
  },
  drawn: (_, draw) => ({ index: draw.between(0, 2) }),
  apply({ cabinet }, { index }) {
    const order = cabinet.chipOrders[index];
    if (!order) return;
    cabinet.cashM += order.escrowM;
    // It stays in the list until the chip market, so that the indices of further orders still fit.
    order.escrowM = 0;
    order.mw = 0;
  },
};
