import { z } from "zod";
import { debtRoomM } from "../formulas/capital.ts";
import { receive } from "../state/treasury.ts";
import { type OrderRule, onePoint, refuse } from "./rule.ts";

export const moneySchema = z.int().min(1).max(100_000_000);
const raiseDebtSchema = z.strictObject({ kind: z.literal("raiseDebt"), amountM: moneySchema });
export type RaiseDebt = z.infer<typeof raiseDebtSchema>;

/** Borrows; interest follows confidence. */
export const raiseDebt: OrderRule<RaiseDebt> = {
  kind: "raiseDebt",
  ministry: "economy",
  schema: raiseDebtSchema,
  attention: onePoint,
  costM: () => 0,
  whyNot(at, { amountM }) {
    const roomM = debtRoomM(at);
    return amountM > roomM ? refuse("noRoomForDebt", { roomM }) : undefined;
  },
  apply(at, { amountM }) {
    at.cabinet.debtM += amountM;
    receive(at.cabinet, "lenders", amountM);
  },
};
