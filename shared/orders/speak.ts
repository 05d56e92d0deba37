import { z } from "zod";
import { refuse } from "../state/refusals.ts";
import { idsOf } from "./draw.ts";
import { free, never, type OrderRule } from "./rule.ts";

const speakSchema = z.strictObject({ kind: z.literal("speak"), resolution: z.string() });
export type Speak = z.infer<typeof speakSchema>;

/** Speaks for a resolution: one's own vote for it weighs a quarter more. One speech a summit. */
export const speak: OrderRule<Speak> = {
  kind: "speak",
  ministry: "foreign",
  system: "summit",
  schema: speakSchema,
  repeats: never,
  attention: free,
  costM: free,
  slot: () => "speak",
  whyNot: ({ world }, { resolution }) =>
    world.agenda.includes(resolution) ? undefined : refuse("notOnAgenda", { resolution }),
  drawn: (at, draw) => ({ resolution: draw.of(idsOf(at.rules.resolutions)) }),
  apply({ cabinet }, { resolution }) {
    cabinet.requests.speaksFor = resolution;
    cabinet.requests.votes[resolution] = "yes";
  },
};
