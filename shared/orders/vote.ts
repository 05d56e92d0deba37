import { z } from "zod";
import { refuse } from "../state/refusals.ts";
import { idsOf } from "./draw.ts";
import { free, never, type OrderRule } from "./rule.ts";

const voteSchema = z.strictObject({ kind: z.literal("vote"), resolution: z.string(), vote: z.enum(["yes", "no"]) });
export type Vote = z.infer<typeof voteSchema>;

/** A vote at the summit at the end of this turn, or of a later one: it stands until the summit meets. */
export const vote: OrderRule<Vote> = {
  kind: "vote",
  ministry: "foreign",
  system: "summit",
  schema: voteSchema,
  repeats: never,
  attention: free,
  costM: free,
  slot: ({ resolution }) => `vote:${resolution}`,
  whyNot: ({ world }, { resolution }) =>
    world.agenda.includes(resolution) ? undefined : refuse("notOnAgenda", { resolution }),
  drawn: (at, draw) => ({ resolution: draw.of(idsOf(at.rules.resolutions)), vote: draw.of(["yes", "no"] as const) }),
  apply({ cabinet }, order) {
    cabinet.requests.votes[order.resolution] = order.vote;
  },
};
