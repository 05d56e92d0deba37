import { z } from "zod";
import { chipPricePerGwM } from "../formulas/chips.ts";
import { idAmong } from "../state/ids.ts";
import { sumOf } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { dueMW } from "../state/queries.ts";
import { type Refusal, refuse } from "../state/refusals.ts";
import { setAside } from "../state/treasury.ts";
import { PREMIUMS } from "../state/words.ts";
import { mwSchema, whyNoMoney } from "./build.ts";
import { drawnMW, idsOf } from "./draw.ts";
import { always, type OrderRule, onePoint } from "./rule.ts";

const orderChipsSchema = z.strictObject({
  kind: z.literal("orderChips"),
  chip: z.string(),
  mw: mwSchema,
  premiumBp: z.literal(PREMIUMS),
  keep: z.boolean(),
});
export type OrderChips = z.infer<typeof orderChipsSchema>;

/** What keeps a nation from buying this chip at all. */
export function whyNotBuy(at: Position, chip: string): Refusal | undefined {
  const content = at.rules.chips.get(chip);
  if (!content || content.maker === "fab") return refuse("unknown", { id: chip });
  const { inferenceSteps } = at.rules.constants;
  if (content.maker === "programme" && at.cabinet.inferenceSteps < inferenceSteps)
    return refuse("needsProgramme", { has: at.cabinet.inferenceSteps, needs: inferenceSteps });
  return undefined;
}

const priceM = (at: Position, { chip, mw, premiumBp }: OrderChips): number =>
  at.rules.chips.has(chip) ? Math.ceil((chipPricePerGwM(at, chip, premiumBp) * mw) / 1_000) : 0;

/** Joins the chip market. The money is set aside; the market's own price decides what of it is spent. */
export const orderChips: OrderRule<OrderChips> = {
  kind: "orderChips",
  ministry: "chips",
  system: "chips",
  schema: orderChipsSchema,
  repeats: always,
  attention: onePoint,
  costM: priceM,
  addsToMW: ({ nation, cabinet }) =>
    dueMW(nation, cabinet, Number.POSITIVE_INFINITY).chips + sumOf(cabinet.chipOrders, ({ mw }) => mw),
  whyNot: (at, order) => whyNotBuy(at, order.chip) ?? whyNoMoney(at, priceM(at, order)),
  drawn: (at, draw) => ({
    chip: draw.of(idsOf(at.rules.chips)),
    mw: drawnMW(draw),
    premiumBp: draw.of(PREMIUMS),
    keep: draw.chance(),
  }),
  apply(at, order) {
    const { chip, mw, premiumBp, keep } = order;
    const { chipOrders } = at.cabinet;
    const id = idAmong(chipOrders, at.world.turn, chip, mw, premiumBp, keep);
    const queued = { id, chip, mw, premiumBp, keep, escrowM: 0 };
    setAside(at.cabinet, queued, priceM(at, order));
    chipOrders.push(queued);
  },
};
