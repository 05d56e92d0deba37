import { z } from "zod";
import { roleShare } from "../formulas/chips.ts";
import { refuse } from "../state/refusals.ts";
import { never, type OrderRule, onePoint } from "./rule.ts";

const exportControlSchema = z.strictObject({ kind: z.literal("exportControl"), against: z.string(), on: z.boolean() });
export type ExportControl = z.infer<typeof exportControlSchema>;

/** Denies a buyer one's share of the chip supply chain, or lifts that. Starting one costs standing everywhere, and breaks a pledge. */
export const exportControl: OrderRule<ExportControl> = {
  kind: "exportControl",
  ministry: "foreign",
  system: "exportControls",
  schema: exportControlSchema,
  repeats: never,
  attention: onePoint,
  costM: () => 0,
  slot: ({ against }) => `exportControl:${against}`,
  whyNot({ me, rules, world }, { against, on }) {
    if (against === me) return refuse("oneself");
    if (!world.order.includes(against)) return refuse("notPlaying", { nation: against });
    if (roleShare(rules, me) === 0) return refuse("noSupplyRole");
    const stands = world.embargoes.some((embargo) => embargo.by === me && embargo.against === against);
    return stands === on ? refuse("sameAlready") : undefined;
  },
  drawn: (at, draw) => ({ against: draw.of(at.world.order), on: draw.chance() }),
  apply({ cabinet }, { against, on }) {
    cabinet.requests.exportControls.push({ against, on });
  },
};
