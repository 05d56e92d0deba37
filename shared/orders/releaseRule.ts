import { z } from "zod";
import { refuse } from "../state/refusals.ts";
import { RELEASE_RULES } from "../state/words.ts";
import { never, type OrderRule, onePoint } from "./rule.ts";

const releaseRuleSchema = z.strictObject({ kind: z.literal("releaseRule"), rule: z.enum(RELEASE_RULES) });
export type ReleaseRuleOrder = z.infer<typeof releaseRuleSchema>;

/** What happens from now on the moment a model is ready. */
export const releaseRule: OrderRule<ReleaseRuleOrder> = {
  kind: "releaseRule",
  ministry: "research",
  system: "models",
  schema: releaseRuleSchema,
  repeats: never,
  attention: onePoint,
  costM: () => 0,
  slot: () => "releaseRule",
  whyNot: ({ cabinet }, { rule }) => (cabinet.releaseRule === rule ? refuse("sameAlready") : undefined),
  drawn: (_, draw) => ({ rule: draw.of(RELEASE_RULES) }),
  apply({ cabinet }, { rule }) {
    cabinet.releaseRule = rule;
  },
};
