import { z } from "zod";
import { refuse } from "../state/refusals.ts";
import { DOCTRINES } from "../state/words.ts";
import { free, never, type OrderRule } from "./rule.ts";

const doctrineSchema = z.strictObject({ kind: z.literal("doctrine"), doctrine: z.enum(DOCTRINES) });
export type DoctrineOrder = z.infer<typeof doctrineSchema>;

/** The plan of play that the AI ministers follow. */
export const doctrine: OrderRule<DoctrineOrder> = {
  kind: "doctrine",
  ministry: "foreign",
  // Always open: handing over is how to begin.
  system: undefined,
  schema: doctrineSchema,
  repeats: never,
  attention: free,
  costM: free,
  slot: () => "doctrine",
  whyNot: ({ cabinet }, order) => (cabinet.doctrine === order.doctrine ? refuse("sameAlready") : undefined),
  drawn: (_, draw) => ({ doctrine: draw.of(DOCTRINES) }),
  apply({ cabinet }, order) {
    cabinet.doctrine = order.doctrine;
  },
};
