import { z } from "zod";
import { refuse } from "../state/refusals.ts";
import { MIXES, SHORTAGE_RULES, STANCES } from "../state/words.ts";
import { free, never, type OrderRule } from "./rule.ts";

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

/** Most of the tokens that may go abroad while companies at home hold reservations. */
export const MOST_EXPORT_RESERVED_BP = 4_000;

/** How tokens are sold: price stance, shortage rule, product mix, export share, ads, reservations. */
export const market: OrderRule<Market> = {
  kind: "market",
  ministry: "economy",
  system: "market",
  schema: marketSchema,
  repeats: never,
  attention: free,
  costM: free,
  slot: () => "market",
  whyNot(_, { reservations, stance, exportBp }) {
    if (!reservations) return undefined;
    // Supply that was booked ahead can't be sold dearer or elsewhere.
    if (stance === "over") return refuse("reserved", { mostBp: MOST_EXPORT_RESERVED_BP });
    return exportBp > MOST_EXPORT_RESERVED_BP ? refuse("reserved", { mostBp: MOST_EXPORT_RESERVED_BP }) : undefined;
  },
  drawn: (_, draw) => ({
    stance: draw.of(STANCES),
    shortageRule: draw.of(SHORTAGE_RULES),
    mix: draw.of(MIXES),
    exportBp: draw.between(0, 80) * 100,
    ads: draw.chance(),
    reservations: draw.chance(),
  }),
  apply({ cabinet }, { kind: _, ...stance }) {
    cabinet.market = stance;
  },
};
