import { z } from "zod";
import type { Position } from "../state/position.ts";
import { refuse } from "../state/refusals.ts";
import { giveBack } from "../state/treasury.ts";
import { free, never, type OrderRule } from "./rule.ts";

const withdrawChipsSchema = z.strictObject({ kind: z.literal("withdrawChips"), index: z.int().nonnegative() });
export type WithdrawChips = z.infer<typeof withdrawChipsSchema>;

/** The order in the queue that it takes out, if there is one. */
export const withdrawnChips = ({ cabinet }: Position, { index }: WithdrawChips) => cabinet.chipOrders[index];

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
  whyNot(at, order) {
    const queued = withdrawnChips(at, order);
    return queued && queued.mw > 0 ? undefined : refuse("noSuchChipOrder");
  },
  drawn: (_, draw) => ({ index: draw.between(0, 2) }),
  apply(at, order) {
    const queued = withdrawnChips(at, order);
    if (!queued) return;
    giveBack(at.cabinet, queued);
    // It stays in the list until the chip market, so that the indices of further orders still fit.
    queued.mw = 0;
  },
};
