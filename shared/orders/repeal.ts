import { z } from "zod";
import { type OrderRule, onePoint, refuse } from "./rule.ts";

const repealSchema = z.strictObject({ kind: z.literal("repeal"), policy: z.string() });
export type Repeal = z.infer<typeof repealSchema>;

export const repeal: OrderRule<Repeal> = {
  kind: "repeal",
  ministry: "economy",
  schema: repealSchema,
  attention: onePoint,
  costM: () => 0,
  slot: ({ policy }) => `policy:${policy}`,
  whyNot: ({ nation }, { policy }) => (nation.policies.includes(policy) ? undefined : refuse("notEnacted", { policy })),
  apply({ nation }, { policy }) {
    nation.policies = nation.policies.filter((id) => id !== policy);
    // A promise taken back costs a point of legitimacy.
    nation.legitimacyBp = Math.max(100, nation.legitimacyBp - 100);
  },
};
