import { z } from "zod";
import { dearestFirst } from "../formulas/debt.ts";
import { NO_ID } from "../state/ids.ts";
import { sumOf } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { refuse } from "../state/refusals.ts";
import { spend } from "../state/treasury.ts";
import { whyNoMoney } from "./build.ts";
import { moneySchema } from "./raiseDebt.ts";
import { type OrderRule, onePoint } from "./rule.ts";

const repaySchema = z.strictObject({
  kind: z.literal("repay"),
  amountM: moneySchema,
  /** A bond by its id; without it the dearest are repaid first. */
  bond: z.string().max(16).optional(),
});
export type Repay = z.infer<typeof repaySchema>;

/** The bonds that it repays, in their order. */
export const repaidBonds = ({ cabinet }: Position, { bond }: Repay) =>
  dearestFirst(cabinet.bonds).filter(({ id, principalM }) => principalM > 0 && (bond === undefined || id === bond));

export const repay: OrderRule<Repay> = {
  kind: "repay",
  ministry: "economy",
  system: "capital",
  schema: repaySchema,
  repeats: ({ bond }) => bond === undefined,
  attention: onePoint,
  costM: (_, { amountM }) => amountM,
  whyNot(at, order) {
    const bonds = repaidBonds(at, order);
    if (order.bond !== undefined && bonds.length === 0) return refuse("noSuchBond");
    const owedM = sumOf(bonds, ({ principalM }) => principalM);
    return order.amountM > owedM ? refuse("noDebt", { debtM: owedM }) : whyNoMoney(at, order.amountM);
  },
  drawn({ cabinet }, draw) {
    const amountM = draw.between(1, 20_000);
    return draw.chance() ? { amountM } : { amountM, bond: draw.of([NO_ID, ...cabinet.bonds.map(({ id }) => id)]) };
  },
  apply(at, order) {
    let leftM = order.amountM;
    for (const bond of repaidBonds(at, order)) {
      const paidM = Math.min(leftM, bond.principalM);
      bond.principalM -= paidM;
      leftM -= paidM;
    }
    spend(at.cabinet, "lenders", order.amountM, "principal");
  },
};
