import { z } from "zod";
import { chipPricePerGwM } from "../formulas/chips.ts";
import { idAmong } from "../state/ids.ts";
import type { Position } from "../state/position.ts";
import { type Refusal, refuse } from "../state/refusals.ts";
import { PREMIUMS } from "../state/words.ts";
import { mwSchema, whyNoMoney } from "./build.ts";
import { drawnMW, idsOf } from "./draw.ts";
import { never, type OrderRule, onePoint } from "./rule.ts";

const contractChipsSchema = z.strictObject({
  kind: z.literal("contractChips"),
  chip: z.string(),
  mwPerTurn: mwSchema,
  premiumBp: z.literal(PREMIUMS),
});
export type ContractChips = z.infer<typeof contractChipsSchema>;

/** What keeps a nation from bidding for a contract on this chip at all: vendors alone sign them. */
export const whyNotContract = ({ rules }: Position, chip: string): Refusal | undefined =>
  rules.chips.get(chip)?.maker === "vendor" ? undefined : refuse("noContracts", { id: chip });

/** A bid for a part of a vendor's supply: first in the queue for four quarters, at one price, before the revenue exists (S42). */
export const contractChips: OrderRule<ContractChips> = {
  kind: "contractChips",
  ministry: "chips",
  system: "contracts",
  schema: contractChipsSchema,
  repeats: never,
  attention: onePoint,
  costM: () => 0,
  // The first instalment must be in the treasury; the rest is a promise.
  whyNot: (at, { chip, mwPerTurn, premiumBp }) =>
    whyNotContract(at, chip) ?? whyNoMoney(at, Math.ceil((chipPricePerGwM(at, chip, premiumBp) * mwPerTurn) / 1_000)),
  drawn: (at, draw) => ({
    chip: draw.of(idsOf(at.rules.chips)),
    mwPerTurn: drawnMW(draw),
    premiumBp: draw.of(PREMIUMS),
  }),
  apply(at, { chip, mwPerTurn, premiumBp }) {
    const { contractBids } = at.cabinet.requests;
    const id = idAmong([...at.cabinet.contracts, ...contractBids], at.world.turn, chip, mwPerTurn, premiumBp);
    contractBids.push({ id, chip, mwPerTurn, premiumBp });
  },
};
