import { z } from "zod";
import { NO_ID } from "../state/ids.ts";
import type { Position } from "../state/position.ts";
import { refuse } from "../state/refusals.ts";
import { giveBack } from "../state/treasury.ts";
import { free, never, type OrderRule } from "./rule.ts";

const withdrawChipsSchema = z.strictObject({ kind: z.literal("withdrawChips"), id: z.string().max(16) });
export type WithdrawChips = z.infer<typeof withdrawChipsSchema>;

/** The order in the queue that it takes out, if there is one. */
export const withdrawnChips = ({ cabinet }: Position, { id }: WithdrawChips) =>
  cabinet.chipOrders.find((queued) => queued.id === id);

/** Takes an order out of the chip market's queue; what was set aside for it returns. */
export const withdrawChips: OrderRule<WithdrawChips> = {
  kind: "withdrawChips",
  ministry: "chips",
  system: "chips",
  schema: withdrawChipsSchema,
  repeats: never,
  attention: free,
  costM: free,
  slot: ({ id }) => `withdrawChips:${id}`,
  whyNot(at, order) {
    const queued = withdrawnChips(at, order);
    return queued && queued.mw > 0 ? undefined : refuse("noSuchChipOrder");
  },
  drawn: ({ cabinet }, draw) => ({ id: draw.of([NO_ID, ...cabinet.chipOrders.map(({ id }) => id)]) }),
  apply(at, order) {
    const queued = withdrawnChips(at, order);
    if (!queued) return;
    giveBack(at.cabinet, queued);
    // It stays in the list until the chip market, so that a twin ordered after it has another id.
    queued.mw = 0;
  },
};
