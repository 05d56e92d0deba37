import { z } from "zod";
import { refuse } from "../state/refusals.ts";
import { BRANCHES } from "../state/words.ts";
import { never, type OrderRule, onePoint } from "./rule.ts";

const focusSchema = z.strictObject({
  kind: z.literal("focus"),
  weights: z.strictObject({
    capability: z.int().min(0).max(3),
    efficiency: z.int().min(0).max(3),
    chip: z.int().min(0).max(3),
    power: z.int().min(0).max(3),
    safety: z.int().min(0).max(3),
    agents: z.int().min(0).max(3),
  }),
});
export type Focus = z.infer<typeof focusSchema>;

/** What research works on. Momentum grows while the focus stays. */
export const focus: OrderRule<Focus> = {
  kind: "focus",
  ministry: "research",
  system: "research",
  schema: focusSchema,
  repeats: never,
  attention: onePoint,
  costM: () => 0,
  slot: () => "focus",
  whyNot({ cabinet }, { weights }) {
    if (BRANCHES.every((branch) => weights[branch] === 0)) return refuse("focusEmpty");
    if (BRANCHES.every((branch) => weights[branch] === cabinet.focus[branch])) return refuse("sameAlready");
    return undefined;
  },
  drawn: (_, draw) => ({
    weights: {
      capability: draw.between(0, 3),
      efficiency: draw.between(0, 3),
      chip: draw.between(0, 3),
      power: draw.between(0, 3),
      safety: draw.between(0, 3),
      agents: draw.between(0, 3),
    },
  }),
  apply({ cabinet }, { weights }) {
    cabinet.focus = { ...weights };
  },
};
