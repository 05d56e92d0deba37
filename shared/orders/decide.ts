import { z } from "zod";
import { entry } from "../content/ruleset.ts";
import { answerOf, priceM } from "../formulas/dilemmas.ts";
import { refuse } from "../state/refusals.ts";
import { spend } from "../state/treasury.ts";
import { idsOf } from "./draw.ts";
import { free, never, type OrderRule } from "./rule.ts";

const decideSchema = z.strictObject({ kind: z.literal("decide"), dilemma: z.string(), answer: z.string() });
export type Decide = z.infer<typeof decideSchema>;

/** Answers what the leadership is asked in this quarter. What the answer takes at once is paid now; the rest it does in the turn. */
export const decide: OrderRule<Decide> = {
  kind: "decide",
  ministry: "economy",
  system: "dilemmas",
  schema: decideSchema,
  repeats: never,
  attention: free,
  costM: (at, { dilemma, answer }) => {
    const content = at.rules.dilemmas.get(dilemma);
    const given = content && answerOf(content, answer);
    return given ? priceM(at, given) : 0;
  },
  slot: () => "decide",
  whyNot(at, { dilemma, answer }) {
    const asked = at.cabinet.dilemma;
    if (asked?.id !== dilemma || asked.answer !== undefined) return refuse("notAsked", { dilemma });
    const given = answerOf(entry(at.rules.dilemmas, dilemma), answer);
    if (!given) return refuse("unknown", { id: answer });
    const needsM = priceM(at, given);
    const hasM = at.cabinet.cashM;
    return needsM > 0 && needsM > hasM ? refuse("money", { needsM, hasM }) : undefined;
  },
  drawn(at, draw) {
    const dilemma = at.cabinet.dilemma?.id ?? draw.of([...idsOf(at.rules.dilemmas), ""]);
    const answers = at.rules.dilemmas.get(dilemma)?.answers ?? [];
    return { dilemma, answer: draw.of(["", ...answers.map(({ id }) => id)]) };
  },
  apply(at, order) {
    const { cabinet } = at;
    if (!cabinet.dilemma) return;
    cabinet.dilemma.answer = order.answer;
    spend(cabinet, "operations", decide.costM(at, order), "dilemmas");
  },
};
