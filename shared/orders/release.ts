import { z } from "zod";
import { refuse } from "../state/refusals.ts";
import { never, type OrderRule, onePoint } from "./rule.ts";

const releaseSchema = z.strictObject({ kind: z.literal("release"), open: z.boolean() });
export type Release = z.infer<typeof releaseSchema>;

/** Releases the model that is ready: closed for margin and lead, open for reach and goodwill. */
export const release: OrderRule<Release> = {
  kind: "release",
  ministry: "research",
  system: "models",
  schema: releaseSchema,
  repeats: never,
  attention: onePoint,
  costM: () => 0,
  slot: () => "release",
  whyNot: ({ cabinet, nation }) => (cabinet.readyMilliH > nation.horizonMilliH ? undefined : refuse("noModel")),
  drawn: (_, draw) => ({ open: draw.chance() }),
  apply({ cabinet }, { open }) {
    cabinet.requests.release = open ? "open" : "closed";
  },
};
