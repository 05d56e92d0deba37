import { z } from "zod";
import { stat } from "../effects/active.ts";
import type { Position } from "../state/position.ts";
import { refuse } from "../state/refusals.ts";
import { idsOf } from "./draw.ts";
import { never, type OrderRule, onePoint } from "./rule.ts";

/** Policies in force at once, at most. */
export const MOST_POLICIES = 5;
const enactSchema = z.strictObject({ kind: z.literal("enact"), policy: z.string() });
export type Enact = z.infer<typeof enactSchema>;

/** Democracies vote first, unless an assembly speeds them (S33). */
export const isSlowToRule = (at: Position): boolean => at.nation.governanceBp >= 5_000 && stat(at, "assembly") === 0;

/** Enacts a policy: at once where rule is autocratic or an assembly speeds it, after a vote and a turn elsewhere. */
export const enact: OrderRule<Enact> = {
  kind: "enact",
  ministry: "economy",
  system: "policies",
  schema: enactSchema,
  repeats: never,
  attention: onePoint,
  costM: () => 0,
  slot: ({ policy }) => `policy:${policy}`,
  whyNot({ rules, nation, cabinet }, { policy }) {
    if (!rules.policies.has(policy)) return refuse("unknown", { id: policy });
    if (nation.policies.includes(policy) || cabinet.pendingPolicies.some((pending) => pending.policy === policy))
      return refuse("alreadyEnacted", { policy });
    if (nation.policies.length + cabinet.pendingPolicies.length >= MOST_POLICIES)
      return refuse("policiesFull", { most: MOST_POLICIES });
    return undefined;
  },
  drawn: (at, draw) => ({ policy: draw.of(idsOf(at.rules.policies)) }),
  apply(at, { policy }) {
    at.cabinet.pendingPolicies.push({ policy, turnsLeft: isSlowToRule(at) ? 1 : 0 });
  },
};
