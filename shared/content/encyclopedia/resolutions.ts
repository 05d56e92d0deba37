import type { EntryContent, Formula } from "./schema.ts";

const formula = (text: string, file: string, name: string): Formula => ({ text, file: `shared/${file}.ts`, name });

/** Who votes for it when not told otherwise. */
const appeals = (text: string): Formula =>
  formula(`without an order: yes from ${text}`, "formulas/votes", "resolutionAppeals");
const worried = (id: string): Formula =>
  appeals(
    `all above {resolutions.${id}.fromRiskBp points} of world risk; from the half behind on the frontier above half of that`,
  );
/** Who names a nation. */
const WATCHFUL = (id: string): Formula =>
  appeals(
    `all but the one named, where it makes most of the risk and the world's is above {resolutions.${id}.fromRiskBp points}`,
  );
const PART = formula(
  "one nation stands out whose part of the risk is 0.25 beyond an equal one, or 0.6",
  "formulas/risk",
  "racerOf",
);
const WEIGHT = formula(
  "a vote weighs legitimacy x (0.5 + 5 x reach) x (1 + 0.1 x own fabs, of which 3 count)",
  "formulas/votes",
  "voteWeight",
);

const resolution = (
  id: string,
  formulas: Formula[],
  rest: Pick<EntryContent, "related"> & Partial<EntryContent>,
): EntryContent => ({
  id: `resolutions:${id}`,
  about: ["orders:vote", "orders:propose", "orders:speak"],
  formulas: [...formulas, WEIGHT],
  figures: [],
  isContested: true,
  ...rest,
});

/** What a summit measures by: a track gains weight in the score, the others lose it. */
const measure = (
  id: string,
  track: string,
  rest: Pick<EntryContent, "related"> & Partial<EntryContent>,
): EntryContent =>
  resolution(
    id,
    [
      appeals("all that do better at it, by their own par, than in the mean of their tracks"),
      formula(
        `weight of ${track} + {resolutions.${id}.effects.0.byBp points} points, at most 35; the other tracks give in proportion`,
        "effects/now",
        "reweigh",
      ),
    ],
    {
      about: ["orders:vote", "orders:propose", "orders:speak", `tracks:${track}`, "events:threshold1Crossed"],
      ...rest,
    },
  );

/** Resolutions of the World Summit: who wants them and how they are won. What they put in force is told with the accords. */
export const ENTRIES_OF_RESOLUTIONS: EntryContent[] = [
  resolution("standards", [worried("standards")], {
    figures: ["trustInRulesUS"],
    related: ["accords:standards", "policies:safetyStandards", "resolutions:pause"],
  }),
  resolution("inspection", [WATCHFUL("inspection"), PART], {
    figures: ["outageCloud"],
    related: ["accords:inspection", "resolutions:sanction", "S26"],
  }),
  resolution("sanction", [WATCHFUL("sanction"), PART], {
    related: ["accords:sanction", "resolutions:inspection", "pressures:exportControl"],
  }),
  resolution("truce", [appeals("all who are pressed by more nations than they press")], {
    about: ["orders:vote", "orders:propose", "orders:speak", "orders:pressure", "events:pressureLifted"],
    related: ["resolutions:corridors", "pressures:exportControl", "S34"],
  }),
  resolution("corridors", [appeals("all without a role in making chips, and from all under export controls")], {
    figures: ["levyH200"],
    related: ["accords:corridors", "S24", "hazards:deglobalisation"],
  }),
  resolution("openScience", [appeals("all whose horizon is below 0.4 of the best")], {
    figures: ["openLag"],
    related: ["accords:openScience", "S27", "S28"],
  }),
  resolution("pause", [worried("pause")], {
    figures: ["horizonDoubling"],
    related: ["accords:pause", "resolutions:standards", "branches:safety"],
  }),
  resolution(
    "levy",
    [
      appeals("all whose adoption is below the mean"),
      formula(
        "each pays {resolutions.levy.effects.0.bp points} % of its treasury; the 4 with the least adoption share it equally",
        "effects/now",
        "redistribute",
      ),
    ],
    { figures: ["usersWorld", "usersEmirates"], related: ["S40", "policies:levy", "resolutions:measureAdoption"] },
  ),
  resolution(
    "registry",
    [
      worried("registry"),
      formula(
        "doublings of the horizon that are covered = 4 + knowledge of safety + policies and accords",
        "formulas/risk",
        "coverage",
      ),
    ],
    { figures: ["outageCloud"], related: ["branches:safety", "resolutions:computeRegistry"] },
  ),
  resolution(
    "gridPact",
    [appeals("all whose compute waits for power; from everybody while there is a queue for turbines")],
    { figures: ["leadTurbine", "leadTransformer"], related: ["accords:gridPact", "plants:gas", "S20"] },
  ),
  measure("measureWellbeing", "wellbeing", {
    figures: ["gdpHeadUS"],
    related: ["S37", "resolutions:measureCompute", "policies:dividend"],
  }),
  measure("measureAdoption", "adoption", {
    figures: ["firmsEurope", "usersWorld"],
    related: ["S01", "resolutions:measureFrontier", "policies:startupFund"],
  }),
  measure("measureCompute", "compute", {
    figures: ["aiPower", "computeGrowth"],
    related: ["S17", "resolutions:measureWellbeing", "buildings:campus"],
  }),
  measure("measureFrontier", "frontier", {
    figures: ["horizonDoublingLong"],
    related: ["S03", "resolutions:measureAdoption", "branches:capability"],
  }),
  resolution("carbonAccord", [appeals("all whose power has less carbon for each GW of compute than the mean")], {
    figures: ["gasShareUS", "coalShareIndia"],
    related: ["accords:carbonAccord", "policies:carbonPrice", "plants:gas"],
  }),
  resolution("computeRegistry", [worried("computeRegistry")], {
    figures: ["trainingGrowth"],
    related: ["accords:computeRegistry", "S07", "resolutions:registry"],
  }),
];
