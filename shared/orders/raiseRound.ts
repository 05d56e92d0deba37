import { z } from "zod";
import { ROUND_DILUTION_BP, ROUND_EVERY, roundM } from "../formulas/capital.ts";
import { refuse } from "../state/refusals.ts";
import { receive } from "../state/treasury.ts";
import { never, type OrderRule, onePoint } from "./rule.ts";

const raiseRoundSchema = z.strictObject({ kind: z.literal("raiseRound") });
export type RaiseRound = z.infer<typeof raiseRoundSchema>;

/** Sells a part of the future: no interest, but it dilutes the compute and reach that count as one's own. */
export const raiseRound: OrderRule<RaiseRound> = {
  kind: "raiseRound",
  ministry: "economy",
  system: "capital",
  schema: raiseRoundSchema,
  repeats: never,
  attention: onePoint,
  costM: () => 0,
  slot: () => "raiseRound",
  whyNot({ cabinet, world }) {
    const waits = cabinet.lastRoundTurn + ROUND_EVERY - world.turn;
    return waits > 0 ? refuse("roundTooSoon", { turns: waits }) : undefined;
  },
  drawn: () => ({}),
  apply(at, _, tell) {
    const amountM = roundM(at);
    receive(at.cabinet, "investors", amountM, "rounds");
    at.cabinet.dilutionBp += ROUND_DILUTION_BP;
    at.cabinet.lastRoundTurn = at.world.turn;
    tell("moneyRaised", { nation: at.me, seenBy: [at.me] }, { amountM });
  },
};
