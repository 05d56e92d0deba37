import { z } from "zod";
import { buildCostM } from "../formulas/construction.ts";
import { refuse } from "../state/refusals.ts";
import { hallsMW, mwSchema, startProject, turbinesMW, whyNoMoney, whyNotThere } from "./build.ts";
import { drawnMW, idsOf } from "./draw.ts";
import { always, type OrderRule, onePoint } from "./rule.ts";

const campusSchema = z.strictObject({ kind: z.literal("campus"), site: z.string(), plant: z.string(), mw: mwSchema });
export type Campus = z.infer<typeof campusSchema>;

/** A hall and the plant that feeds it, in one order at one site (S17). */
export const campus: OrderRule<Campus> = {
  kind: "campus",
  ministry: "energy",
  system: "energy",
  schema: campusSchema,
  repeats: always,
  attention: onePoint,
  costM: (at, { plant, mw }) =>
    at.rules.plants.has(plant) ? buildCostM(at, "hall", mw) + buildCostM(at, plant, mw) : 0,
  addsToMW: hallsMW,
  queuesMW: (at, { plant, mw }) => turbinesMW(at, plant, mw),
  whyNot(at, { site, plant, mw }) {
    if (!at.rules.plants.has(plant)) return refuse("unknown", { id: plant });
    return (
      whyNotThere(at, site, plant, mw) ??
      whyNotThere(at, site, "hall", mw) ??
      whyNoMoney(at, buildCostM(at, "hall", mw) + buildCostM(at, plant, mw))
    );
  },
  drawn: (at, draw) => ({
    site: draw.of(Object.keys(at.nation.sites)),
    plant: draw.of(idsOf(at.rules.plants)),
    mw: drawnMW(draw),
  }),
  apply(at, { site, plant, mw }) {
    startProject(at, plant, site, mw);
    startProject(at, "hall", site, mw);
  },
};
