import { z } from "zod";
import { ownChip } from "../formulas/chips.ts";
import { refuse } from "../state/refusals.ts";
import { spend } from "../state/treasury.ts";
import { whyNoMoney } from "./build.ts";
import { never, type OrderRule, onePoint } from "./rule.ts";

const inferenceStepSchema = z.strictObject({ kind: z.literal("inferenceStep") });
export type InferenceStep = z.infer<typeof inferenceStepSchema>;

/** The next of four steps to an own inference chip (S25); one a turn. */
export const inferenceStep: OrderRule<InferenceStep> = {
  kind: "inferenceStep",
  ministry: "chips",
  system: "inferenceChip",
  schema: inferenceStepSchema,
  repeats: never,
  attention: onePoint,
  costM: (at) => at.rules.constants.inferenceStepM,
  slot: () => "inferenceStep",
  whyNot(at) {
    const { inferenceSteps, inferenceStepM } = at.rules.constants;
    if (!ownChip(at.rules, "programme")) return refuse("unknown", { id: at.rules.scenario.id });
    if (at.cabinet.inferenceSteps >= inferenceSteps) return refuse("programmeDone");
    if (at.cabinet.inferenceStepTurn === at.world.turn) return refuse("oneStepATurn");
    return whyNoMoney(at, inferenceStepM);
  },
  drawn: () => ({}),
  apply(at, _, tell) {
    const { inferenceSteps, inferenceStepM } = at.rules.constants;
    spend(at.cabinet, "suppliers", inferenceStepM, "programmes");
    at.cabinet.inferenceSteps++;
    at.cabinet.inferenceStepTurn = at.world.turn;
    if (at.cabinet.inferenceSteps === inferenceSteps) tell("inferenceChipReady", { nation: at.me, seenBy: [at.me] });
  },
};
