import { z } from "zod";
import { debtRoomM, loanOf } from "../formulas/debt.ts";
import { refuse } from "../state/refusals.ts";
import { issueBond, receive } from "../state/treasury.ts";
import { MATURITIES } from "../state/words.ts";
import { always, type OrderRule, onePoint } from "./rule.ts";

export const moneySchema = z.int().min(1).max(100_000_000);
const raiseDebtSchema = z.strictObject({
  kind: z.literal("raiseDebt"),
  amountM: moneySchema,
  maturity: z.enum(MATURITIES),
});
export type RaiseDebt = z.infer<typeof raiseDebtSchema>;

/** Borrows: at a rate that is fixed now, until the principal falls due. */
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
  drawn: (_, draw) => ({ amountM: draw.between(1, 40_000), maturity: draw.of(MATURITIES) }),
  apply(at, { amountM, maturity }, tell) {
    const { me, cabinet, world } = at;
    issueBond(cabinet, world.turn, loanOf(at, amountM, maturity));
    receive(cabinet, "lenders", amountM, "debt");
    tell("moneyRaised", { nation: me, seenBy: [me] }, { amountM });
  },
};
