import { z } from "zod";
import { cancellationM } from "../formulas/chips.ts";
import { NO_ID } from "../state/ids.ts";
import type { Position } from "../state/position.ts";
import { refuse } from "../state/refusals.ts";
import { spend } from "../state/treasury.ts";
import { whyNoMoney } from "./build.ts";
import { never, type OrderRule, onePoint } from "./rule.ts";

const cancelContractSchema = z.strictObject({ kind: z.literal("cancelContract"), id: z.string().max(16) });
export type CancelContract = z.infer<typeof cancelContractSchema>;

/** The contract that it ends, if there is one. */
export const cancelledContract = ({ cabinet }: Position, { id }: CancelContract) =>
  cabinet.contracts.find((contract) => contract.id === id);

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
  slot: ({ id }) => `cancelContract:${id}`,
  whyNot(at, order) {
    const contract = cancelledContract(at, order);
    if (!contract || contract.turnsLeft === 0) return refuse("noSuchContract");
    return whyNoMoney(at, penaltyM(at, order));
  },
  drawn: ({ cabinet }, draw) => ({ id: draw.of([NO_ID, ...cabinet.contracts.map(({ id }) => id)]) }),
  apply(at, order) {
    const lossM = penaltyM(at, order);
    spend(at.cabinet, "suppliers", lossM, "contracts");
    const contract = cancelledContract(at, order);
    // It stays in the list until the chip market, so that a twin made after it has another id.
    if (contract) contract.turnsLeft = 0;
  },
};
