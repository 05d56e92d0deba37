import { z } from "zod";
import { refuse } from "../state/refusals.ts";
import { idsOf } from "./draw.ts";
import { never, type OrderRule, onePoint } from "./rule.ts";

const proposeSchema = z.strictObject({ kind: z.literal("propose"), resolution: z.string() });
export type Propose = z.infer<typeof proposeSchema>;

/** Asks for a resolution on the next summit's agenda; of all that ask, the one with most attention unspent is heard. */
export const propose: OrderRule<Propose> = {
  kind: "propose",
  ministry: "foreign",
  system: "summit",
  schema: proposeSchema,
  repeats: never,
  attention: onePoint,
  costM: () => 0,
  slot: () => "propose",
  whyNot({ rules, world }, { resolution }) {
    if (!rules.resolutions.has(resolution)) return refuse("unknown", { id: resolution });
    if (world.agenda.includes(resolution)) return refuse("alreadyOnAgenda", { resolution });
    return undefined;
  },
  drawn: (at, draw) => ({ resolution: draw.of(idsOf(at.rules.resolutions)) }),
  apply({ cabinet }, { resolution }) {
    cabinet.requests.proposal = resolution;
  },
};
