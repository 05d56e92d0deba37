import type { z } from "zod";
import type { dilemmaSchema } from "../dilemma.ts";
import type { Immediate, Lasting, Once, Rate, Stat } from "../effects.ts";

/** A dilemma as its table has it, before it is checked. */
export type Dilemma = z.input<typeof dilemmaSchema>;

/** Effects in short, since answers have many. */
export const now = (stat: Immediate, by: number): Extract<Once, { kind: "now" }> => ({ kind: "now", stat, by });
export const times = (rate: Rate, byBp: number): Lasting => ({ kind: "multiply", rate, byBp });
export const add = (stat: Stat, by: number): Lasting => ({ kind: "add", stat, by });
export const upkeep = (of: "appropriations" | "revenue" | "tokens", bp: number): Lasting => ({
  kind: "upkeep",
  of,
  bp,
});
export const DELAY = { kind: "delay" } as const satisfies Once;
