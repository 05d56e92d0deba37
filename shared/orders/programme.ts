import { z } from "zod";
import { programmeCostM, programmeGainBp } from "../formulas/adoption.ts";
import { ONE } from "../state/maths.ts";
import { refuse } from "../state/refusals.ts";
import { spend } from "../state/treasury.ts";
import { SECTORS } from "../state/words.ts";
import { whyNoMoney } from "./build.ts";
import { always, type OrderRule, onePoint } from "./rule.ts";

const programmeSchema = z.strictObject({ kind: z.literal("programme"), sector: z.enum(SECTORS) });
export type Programme = z.infer<typeof programmeSchema>;

/** Tools, integration, access to context, skills: the pipelines of a sector (S01). */
export const programme: OrderRule<Programme> = {
  kind: "programme",
  ministry: "economy",
  system: "programmes",
  schema: programmeSchema,
  repeats: always,
  attention: onePoint,
  costM: programmeCostM,
  whyNot(at, { sector }) {
    if (at.cabinet.pipelinesBp[sector] >= ONE) return refuse("pipelineFull", { sector });
    return whyNoMoney(at, programmeCostM(at));
  },
  drawn: (_, draw) => ({ sector: draw.of(SECTORS) }),
  apply(at, { sector }) {
    const costM = programmeCostM(at);
    spend(at.cabinet, "operations", costM, "programmes");
    const { pipelinesBp } = at.cabinet;
    const gain = programmeGainBp(at, sector);
    for (const id of SECTORS) {
      const more = id === sector ? gain.own : gain.others * (ONE - pipelinesBp[id]);
      pipelinesBp[id] = Math.min(ONE, pipelinesBp[id] + Math.round(more));
    }
  },
};
