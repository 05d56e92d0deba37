import { z } from "zod";
import { presses } from "../state/pressure.ts";
import { refuse } from "../state/refusals.ts";
import { never, type OrderRule, onePoint } from "./rule.ts";

const pressureSchema = z.strictObject({ kind: z.literal("pressure"), against: z.string(), on: z.boolean() });
export type PressureOrder = z.infer<typeof pressureSchema>;

/**
 * Puts pressure on another nation in one's own way (export control, a closed market, ...), or lifts it. It hurts the other and costs oneself;
 * putting it on costs standing everywhere, and breaks a promise not to.
 */
export const pressure: OrderRule<PressureOrder> = {
  kind: "pressure",
  ministry: "foreign",
  system: "pressure",
  schema: pressureSchema,
  repeats: never,
  attention: onePoint,
  costM: () => 0,
  slot: ({ against }) => `pressure:${against}`,
  whyNot({ me, world }, { against, on }) {
    if (against === me) return refuse("oneself");
    if (!world.order.includes(against)) return refuse("notPlaying", { nation: against });
    return presses(world, me, against) === on ? refuse("sameAlready") : undefined;
  },
  drawn: (at, draw) => ({ against: draw.of(at.world.order), on: draw.chance() }),
  apply({ cabinet }, { against, on }) {
    cabinet.requests.pressures.push({ against, on });
  },
};
