import { z } from "zod";
import { shake } from "../state/legitimacy.ts";
import { refuse } from "../state/refusals.ts";
import { idsOf } from "./draw.ts";
import { isSlowToRule } from "./enact.ts";
import { never, type OrderRule, onePoint } from "./rule.ts";

const repealSchema = z.strictObject({ kind: z.literal("repeal"), policy: z.string() });
export type Repeal = z.infer<typeof repealSchema>;

/** Takes a policy back: at once where rule is autocratic, by a vote that holds it to the quarter's end elsewhere. */
export const repeal: OrderRule<Repeal> = {
  kind: "repeal",
  ministry: "economy",
  system: "policies",
  schema: repealSchema,
  repeats: never,
  attention: onePoint,
  costM: () => 0,
  slot: ({ policy }) => `policy:${policy}`,
  whyNot: ({ nation, cabinet }, { policy }) =>
    nation.policies.includes(policy) && !cabinet.pendingRepeals.includes(policy)
      ? undefined
      : refuse("notEnacted", { policy }),
  drawn: ({ rules, nation }, draw) => ({
    policy: draw.of(nation.policies.length > 0 ? nation.policies : idsOf(rules.policies)),
  }),
  apply(at, { policy }, tell) {
    const { me, nation, cabinet } = at;
    if (isSlowToRule(at)) cabinet.pendingRepeals.push(policy);
    else {
      nation.policies = nation.policies.filter((id) => id !== policy);
      tell("policyRepealed", { nation: me }, { policy });
    }
    // A promise taken back costs a point of legitimacy.
    shake(at, "repeals", -100);
  },
};
