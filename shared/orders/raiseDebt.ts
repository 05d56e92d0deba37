import { z } from "zod";
import { debtRoomM } from "../formulas/capital.ts";
import { refuse } from "../state/refusals.ts";
import { receive } from "../state/treasury.ts";
import { always, type OrderRule, onePoint } from "./rule.ts";

export const moneySchema = z.int().min(1).max(100_000_000);
const raiseDebtSchema = z.strictObject({ kind: z.literal("raiseDebt"), amountM: moneySchema });
export type RaiseDebt = z.infer<typeof raiseDebtSchema>;

/** Borrows; interest follows confidence. */
export const raiseDebt: OrderRule<RaiseDebt> = {
  kind: "raiseDebt",
  ministry: "economy",
  system: "capital",
  schema: raiseDebtSchema,
  repeats: always,
  attention: onePoint,
  costM: () => 0,
  whyNot(at, { amountM }) {
    const roomM = debtRoomM(at);
    return amountM > roomM ? refuse("noRoomForDebt", { roomM }) : undefined;
  },
  drawn: (_, draw) => ({ amountM: draw.between(1, 40_000) }),
  apply({ me, cabinet }, { amountM }, tell) {
    cabinet.debtM += amountM;
    receive(cabinet, "lenders", amountM, "debt");
    tell("moneyRaised", { nation: me, seenBy: [me] }, { amountM });
  },
};
