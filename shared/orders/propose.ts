import { z } from "zod";
import { refuse } from "../state/refusals.ts";
import { idsOf } from "./draw.ts";
import { never, type OrderRule, onePoint } from "./rule.ts";

const proposeSchema = z.strictObject({
  kind: z.literal("propose"),
  resolution: z.string(),
  names: z.string().optional(),
});
export type Propose = z.infer<typeof proposeSchema>;

/** Asks for a resolution on the next summit's agenda, and says against whom where it names a nation (see `hearProposals`). */
export const propose: OrderRule<Propose> = {
  kind: "propose",
  ministry: "foreign",
  system: "summit",
  schema: proposeSchema,
  repeats: never,
  attention: onePoint,
  costM: () => 0,
  slot: () => "propose",
  whyNot({ rules, world, me }, { resolution, names }) {
    const content = rules.resolutions.get(resolution);
    if (!content) return refuse("unknown", { id: resolution });
    if (content.names && names === undefined) return refuse("namesNobody", { resolution });
    if (!content.names && names !== undefined) return refuse("namesSomebody", { resolution });
    if (names === me) return refuse("oneself");
    if (names !== undefined && !world.order.includes(names)) return refuse("notPlaying", { nation: names });
    if (world.agenda.includes(resolution)) return refuse("alreadyOnAgenda", { resolution });
    return undefined;
  },
  drawn(at, draw) {
    const resolution = draw.of(idsOf(at.rules.resolutions));
    return at.rules.resolutions.get(resolution)?.names
      ? { resolution, names: draw.of(at.world.order) }
      : { resolution };
  },
  apply({ cabinet }, { resolution, names }) {
    cabinet.requests.proposal = resolution;
    if (names === undefined) delete cabinet.requests.proposalNames;
    else cabinet.requests.proposalNames = names;
  },
};
