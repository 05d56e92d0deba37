import { z } from "zod";
import { delegatedAttention } from "../formulas/attention.ts";
import { MINISTRIES } from "../state/words.ts";
import { free, never, type OrderRule } from "./rule.ts";

const delegateSchema = z.strictObject({ kind: z.literal("delegate"), ministry: z.enum(MINISTRIES), on: z.boolean() });
export type Delegate = z.infer<typeof delegateSchema>;

/** Hands a ministry to its AI minister, who plans it from this turn on, or takes it back. */
export const delegate: OrderRule<Delegate> = {
  kind: "delegate",
  ministry: "foreign",
  // Always open: handing over is how to begin.
  system: undefined,
  schema: delegateSchema,
  repeats: never,
  // What it brought to this quarter goes with it: else one would delegate for a quarter to plan more in the next.
  attention: (at, { ministry, on }) =>
    on || !at.cabinet.delegated.includes(ministry)
      ? 0
      : delegatedAttention(at, at.cabinet.delegated.length) - delegatedAttention(at, at.cabinet.delegated.length - 1),
  costM: free,
  slot: ({ ministry }) => `delegate:${ministry}`,
  whyNot: () => undefined,
  drawn: (_, draw) => ({ ministry: draw.of(MINISTRIES), on: draw.chance() }),
  apply({ cabinet }, { ministry, on }) {
    const others = cabinet.delegated.filter((id) => id !== ministry);
    cabinet.delegated = on ? [...others, ministry] : others;
  },
};
