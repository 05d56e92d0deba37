import { z } from "zod";
import { cancellationM } from "../formulas/chips.ts";
import type { Position } from "../state/position.ts";
import { refuse } from "../state/refusals.ts";
import { spend } from "../state/treasury.ts";
import { whyNoMoney } from "./build.ts";
import { never, type OrderRule, onePoint } from "./rule.ts";

const cancelContractSchema = z.strictObject({ kind: z.literal("cancelContract"), index: z.int().nonnegative() });
export type CancelContract = z.infer<typeof cancelContractSchema>;

/** The contract that it ends, if there is one. */
export const cancelledContract = ({ cabinet }: Position, { index }: CancelContract) => cabinet.contracts[index];

function penaltyM(at: Position, order: CancelContract): number {
  const contract = cancelledContract(at, order);
  return contract ? cancellationM(at, contract) : 0;
}

export const cancelContract: OrderRule<CancelContract> = {
  kind: "cancelContract",
  ministry: "chips",
  system: "contracts",
  schema: cancelContractSchema,
  repeats: never,
  attention: onePoint,
  costM: penaltyM,
  slot: ({ index }) => `cancelContract:${index}`,
  whyNot(at, order) {
    const contract = cancelledContract(at, order);
    if (!contract || contract.turnsLeft === 0) return refuse("noSuchContract");
    return whyNoMoney(at, penaltyM(at, order));
  },
  drawn: (_, draw) => ({ index: draw.between(0, 2) }),
  apply(at, order) {
    const lossM = penaltyM(at, order);
    spend(at.cabinet, "suppliers", lossM, "contracts");
    const contract = cancelledContract(at, order);
    // It stays in the list until the chip market, so that the indices of further orders still fit.
    if (contract) contract.turnsLeft = 0;
  },
};
