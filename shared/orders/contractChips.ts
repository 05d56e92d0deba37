import { z } from "zod";
import { contractPricePerGwM } from "../formulas/chips.ts";
import { idAmong } from "../state/ids.ts";
import { mwSchema, whyNoMoney } from "./build.ts";
import { drawnMW, idsOf } from "./draw.ts";
import { whyNotBuy } from "./orderChips.ts";
import { never, type OrderRule, onePoint } from "./rule.ts";

const contractChipsSchema = z.strictObject({ kind: z.literal("contractChips"), chip: z.string(), mwPerTurn: mwSchema });
export type ContractChips = z.infer<typeof contractChipsSchema>;

/** A forward commitment (S42): cheaper and first in the queue for four turns, before the revenue exists. */
export const contractChips: OrderRule<ContractChips> = {
  kind: "contractChips",
  ministry: "chips",
  system: "contracts",
  schema: contractChipsSchema,
  repeats: never,
  attention: onePoint,
  costM: () => 0,
  // The first instalment must be in the treasury; the rest is a promise.
  whyNot: (at, { chip, mwPerTurn }) =>
    whyNotBuy(at, chip) ?? whyNoMoney(at, Math.ceil((contractPricePerGwM(at, chip) * mwPerTurn) / 1_000)),
  drawn: (at, draw) => ({ chip: draw.of(idsOf(at.rules.chips)), mwPerTurn: drawnMW(draw) }),
  apply(at, { chip, mwPerTurn }) {
    const { contractTurns } = at.rules.constants;
    const { contracts } = at.cabinet;
    contracts.push({
      id: idAmong(contracts, at.world.turn, chip, mwPerTurn),
      chip,
      mwPerTurn,
      turnsLeft: contractTurns,
      pricePerGwM: contractPricePerGwM(at, chip),
    });
  },
};
