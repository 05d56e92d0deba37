import { z } from "zod";
import { ONE } from "../state/maths.ts";
import { AMBITIONS } from "../state/words.ts";
import { free, type OrderRule } from "./rule.ts";

const ambitionSchema = z.strictObject({ kind: z.literal("ambition"), ambition: z.literal(AMBITIONS) });
export type AmbitionOrder = z.infer<typeof ambitionSchema>;

/** How far beyond the released horizon the run under way, and those after it, aim. */
export const ambition: OrderRule<AmbitionOrder> = {
  kind: "ambition",
  ministry: "research",
  schema: ambitionSchema,
  attention: free,
  costM: free,
  slot: () => "ambition",
  whyNot: () => undefined,
  apply({ cabinet, nation }, order) {
    cabinet.ambition = order.ambition;
    if (cabinet.readyMilliH === 0) cabinet.run.targetMilliH = Math.round((nation.horizonMilliH * order.ambition) / ONE);
  },
};
