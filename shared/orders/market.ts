import { z } from "zod";
import { MIXES, SHORTAGE_RULES, STANCES } from "../state/words.ts";
import { free, type OrderRule } from "./rule.ts";

const marketSchema = z.strictObject({
  kind: z.literal("market"),
  stance: z.enum(STANCES),
  shortageRule: z.enum(SHORTAGE_RULES),
  mix: z.enum(MIXES),
  exportBp: z.int().min(0).max(8_000),
  ads: z.boolean(),
  reservations: z.boolean(),
});
export type Market = z.infer<typeof marketSchema>;

/** How tokens are sold: price stance, shortage rule, product mix, export share, ads, reservations. */
export const market: OrderRule<Market> = {
  kind: "market",
  ministry: "economy",
  schema: marketSchema,
  attention: free,
  costM: free,
  slot: () => "market",
  whyNot: () => undefined,
  apply({ cabinet }, { kind: _, ...stance }) {
    cabinet.market = stance;
  },
};
