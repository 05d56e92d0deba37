import { z } from "zod";
import { refuse } from "../state/refusals.ts";
import { spend } from "../state/treasury.ts";
import { whyNoMoney } from "./build.ts";
import { moneySchema } from "./raiseDebt.ts";
import { always, type OrderRule, onePoint } from "./rule.ts";

const repaySchema = z.strictObject({ kind: z.literal("repay"), amountM: moneySchema });
export type Repay = z.infer<typeof repaySchema>;

export const repay: OrderRule<Repay> = {
  kind: "repay",
  ministry: "economy",
  system: "capital",
  schema: repaySchema,
  repeats: always,
  attention: onePoint,
  costM: (_, { amountM }) => amountM,
  whyNot: (at, { amountM }) =>
    amountM > at.cabinet.debtM ? refuse("noDebt", { debtM: at.cabinet.debtM }) : whyNoMoney(at, amountM),
  drawn: (_, draw) => ({ amountM: draw.between(1, 20_000) }),
  apply(at, { amountM }) {
    at.cabinet.debtM -= amountM;
    spend(at.cabinet, "lenders", amountM, "debt");
  },
};
