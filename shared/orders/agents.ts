import { z } from "zod";
import { free, never, type OrderRule } from "./rule.ts";

const agentsSchema = z.strictObject({ kind: z.literal("agents"), count: z.int().min(0).max(12) });
export type Agents = z.infer<typeof agentsSchema>;

/** How many agents the leadership wants, as far as the horizon allows; each adds a point of attention from next turn on. */
export const agents: OrderRule<Agents> = {
  kind: "agents",
  ministry: "research",
  system: "agents",
  schema: agentsSchema,
  repeats: never,
  attention: free,
  costM: free,
  slot: () => "agents",
  whyNot: () => undefined,
  drawn: (_, draw) => ({ count: draw.between(0, 8) }),
  apply({ cabinet }, { count }) {
    cabinet.agentsWanted = count;
  },
};
