import { z } from "zod";
import { ONE } from "../state/maths.ts";
import { AMBITIONS } from "../state/words.ts";
import { free, never, type OrderRule } from "./rule.ts";

const ambitionSchema = z.strictObject({ kind: z.literal("ambition"), ambition: z.literal(AMBITIONS) });
export type AmbitionOrder = z.infer<typeof ambitionSchema>;

/** How far beyond the released horizon runs aim. The one under way can be raised; a lower aim begins with the next run. */
export const ambition: OrderRule<AmbitionOrder> = {
  kind: "ambition",
  ministry: "research",
  system: "models",
  schema: ambitionSchema,
  repeats: never,
  attention: free,
  costM: free,
  slot: () => "ambition",
  whyNot: () => undefined,
  drawn: (_, draw) => ({ ambition: draw.of(AMBITIONS) }),
  apply({ cabinet, nation }, order) {
    cabinet.ambition = order.ambition;
    if (cabinet.readyMilliH > 0) return;
    const targetMilliH = Math.round((nation.horizonMilliH * order.ambition) / ONE);
    cabinet.run.targetMilliH = Math.max(cabinet.run.targetMilliH, targetMilliH);
  },
};
