import { z } from "zod";
import { ONE } from "../state/maths.ts";
import { refuse } from "../state/refusals.ts";
import { free, never, type OrderRule } from "./rule.ts";

const share = z.int().min(0).max(ONE);
const splitSchema = z.strictObject({ kind: z.literal("split"), trainBp: share, researchBp: share, leaseBp: share });
export type Split = z.infer<typeof splitSchema>;

/** Compute between training, research and leases; the rest serves. */
export const split: OrderRule<Split> = {
  kind: "split",
  ministry: "research",
  system: "compute",
  schema: splitSchema,
  repeats: never,
  attention: free,
  costM: free,
  slot: () => "split",
  whyNot(_, { trainBp, researchBp, leaseBp }) {
    const sumBp = trainBp + researchBp + leaseBp;
    return sumBp > ONE ? refuse("splitOver", { sumBp }) : undefined;
  },
  drawn: (_, draw) => ({
    trainBp: draw.between(0, 50) * 100,
    researchBp: draw.between(0, 40) * 100,
    leaseBp: draw.between(0, 40) * 100,
  }),
  apply({ cabinet }, { trainBp, researchBp, leaseBp }) {
    cabinet.split = { trainBp, researchBp, leaseBp };
  },
};
