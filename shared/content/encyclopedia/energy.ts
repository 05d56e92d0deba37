import type { EntryContent, Formula } from "./schema.ts";

const plant = (
  id: string,
  isReactor: boolean,
  more: Formula[],
  rest: Pick<EntryContent, "about" | "figures" | "related">,
): EntryContent => ({
  id: `plants:${id}`,
  formulas: [
    {
      text: `cost = {plants.${id}.costPerGwM} $B a GW x the nation's cost factor${isReactor ? " x its factor for reactors" : ""}`,
      file: "shared/formulas/construction.ts",
      name: "buildCostPerGwM",
    },
    {
      text: `lead time = {plants.${id}.lead} quarters x the nation's speed x permits x help of AI x resistance, at least 1`,
      file: "shared/formulas/construction.ts",
      name: "leadTurns",
    },
    ...more,
  ],
  isContested: true,
  ...rest,
});

const carbonOf = (id: string): Formula => ({
  text: `carbon of a GW = {plants.${id}.carbonBp}`,
  file: "shared/formulas/society.ts",
  name: "carbonGw",
});
const CARBON_FELT: Formula = {
  text: "quality of life falls by 0.7 x carbon",
  file: "shared/formulas/society.ts",
  name: "qualityOfLifeTerms",
};

/** Power plants, and the halls that they feed. */
export const ENTRIES_OF_ENERGY: EntryContent[] = [
  plant(
    "grid",
    false,
    [
      {
        text: "household bills = 8 x policies x (GW from the grid / (1.5 x what its sites' grid has room for + 0.6 x GW from the grid)), at most 1.2 of it",
        file: "shared/formulas/society.ts",
        name: "billsTerms",
      },
      carbonOf("grid"),
      CARBON_FELT,
    ],
    {
      about: ["hazards:blackout", "policies:householdTariff"],
      figures: ["leadGridUS", "electricity", "waitGrid.GB", "waitGrid.CN"],
      related: ["S20", "plants:gas", "policies:householdTariff", "hazards:blackout"],
    },
  ),
  plant(
    "gas",
    false,
    [
      {
        text: "one quarter more for all when the world orders over {turbineQueueGw} GW of turbines in a quarter",
        file: "shared/content/constants.ts",
        name: "CONSTANTS",
      },
      carbonOf("gas"),
      CARBON_FELT,
    ],
    {
      about: ["policies:carbonPrice"],
      figures: ["leadTurbine", "gasShareUS"],
      related: ["S20", "plants:nuclear", "resolutions:gridPact"],
    },
  ),
  plant("renewables", false, [], {
    about: [],
    figures: ["windShareBritain", "coalShareIndia"],
    related: ["plants:hydro"],
  }),
  plant(
    "hydro",
    false,
    [
      {
        text: "drought: {hazards.drought.chanceBp %} a quarter, x {hazards.drought.likelier.0.byBp} where hydropower is a large part",
        file: "shared/content/hazards.ts",
        name: "HAZARDS",
      },
    ],
    {
      about: [],
      figures: ["hydroShareCanada", "hydroShareBrazil"],
      related: ["nations:CA", "nations:BR", "hazards:drought"],
    },
  ),
  plant("nuclear", true, [], {
    about: [],
    figures: ["waitReactor.CN", "waitReactor.US", "nuclearShareFrance"],
    related: ["plants:smr", "plants:restart", "nations:CN"],
  }),
  plant(
    "smr",
    true,
    [
      {
        text: "can be built from {projects.smallReactors.level} doublings of knowledge of power",
        file: "shared/formulas/construction.ts",
        name: "missingProject",
      },
    ],
    {
      about: ["branches:power", "projects:smallReactors"],
      figures: ["waitReactor.CA", "waitReactor.GB"],
      related: ["plants:nuclear", "projects:smallReactors"],
    },
  ),
  plant("restart", false, [], { about: [], figures: ["nuclearShareKorea"], related: ["plants:nuclear", "nations:JP"] }),
  {
    id: "buildings:hall",
    about: ["constraints:halls", "events:hallFinished"],
    formulas: [
      {
        text: "cost = {hallPerGwM} $B a GW x the nation's cost factor; lead time {hallLead} quarters x the nation's speed",
        file: "shared/content/constants.ts",
        name: "CONSTANTS",
      },
      {
        text: "compute online = the least of power, halls and chips",
        file: "shared/formulas/compute.ts",
        name: "computeOnline",
      },
    ],
    figures: ["costPerGw", "costSplitChips", "costSplitPlant", "leadDataCentre"],
    isContested: true,
    related: ["S17", "buildings:campus"],
  },
  {
    id: "buildings:campus",
    about: ["orders:campus"],
    formulas: [
      {
        text: "cost of a GW = {hallPerGwM} $B for halls + the plant's, {plants.gas.costPerGwM} $B for gas, x the nation's cost factor",
        file: "shared/formulas/construction.ts",
        name: "buildCostPerGwM",
      },
      {
        text: "a blow to the whole nation x policies x (0.5 + 0.5 x share of its halls at the largest site)",
        file: "shared/turn/hazards.ts",
        name: "biteOf",
      },
    ],
    figures: ["planned.gulf-abu-dhabi", "planned.us-richland"],
    isContested: true,
    related: ["S17"],
  },
  {
    id: "buildings:abroad",
    about: ["orders:buildAbroad"],
    formulas: [
      {
        text: "cost = {presenceShare} x {hallPerGwM} $B x the nation's cost factor",
        file: "shared/formulas/construction.ts",
        name: "presenceCostM",
      },
      {
        text: "pull on that market x (1 + 0.5 x presence, 0 to 1)",
        file: "shared/formulas/reach.ts",
        name: "marketTerms",
      },
    ],
    figures: ["usersWorld"],
    isContested: true,
    related: ["S36", "nations:SEA"],
  },
];
