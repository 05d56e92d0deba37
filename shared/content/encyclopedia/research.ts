import { PROJECTS } from "../projects.ts";
import type { EntryContent, Formula } from "./schema.ts";

type Rest = Pick<EntryContent, "about" | "figures" | "related" | "isContested">;

const branch = (id: string, formulas: Formula[], rest: Rest): EntryContent => ({
  id: `branches:${id}`,
  formulas,
  ...rest,
  about: [
    "orders:focus",
    ...PROJECTS.filter((project) => project.branch === id).map((project) => `projects:${project.id}`),
    ...rest.about,
  ],
});

const project = (id: string, more: Formula[], rest: Omit<Rest, "figures"> & { figures?: string[] }): EntryContent => ({
  id: `projects:${id}`,
  figures: [],
  formulas: [
    {
      text: `in hand from {projects.${id}.level} doublings of knowledge of ${PROJECTS.find((each) => each.id === id)?.branch}`,
      file: "shared/effects/active.ts",
      name: "sourcesOf",
    },
    ...more,
  ],
  ...rest,
});

const tokensOf = (id: string): Formula => ({
  text: `tokens x {projects.${id}.tokens}`,
  file: "shared/formulas/tokens.ts",
  name: "tokensPerJouleTerms",
});

/** Branches of research, and the projects that come into hand on the way. */
export const ENTRIES_OF_RESEARCH: EntryContent[] = [
  branch(
    "capability",
    [
      {
        text: "training in a quarter = GW x the chips' efficiency x 2^knowledge x know-how x policies",
        file: "shared/turn/research.ts",
        name: "train",
      },
      {
        text: "gain of a branch = {researchRate} x 0.85 x talent x policies x (1 + 0.6 x adoption in science) x (1 + 0.25 x adoption in software) x GW^{researchExponent} x momentum x share^0.7 x luck x its yield / (1 + {pioneerDrag} x lead over public science)",
        file: "shared/formulas/models.ts",
        name: "researchGain",
      },
    ],
    {
      about: ["events:modelReleased"],
      figures: ["algorithmGrowth", "trainingGrowth", "horizonDoubling"],
      isContested: true,
      related: ["S03", "S27"],
    },
  ),
  branch(
    "efficiency",
    [
      {
        text: "tokens per joule = chips x 2^knowledge of efficiency x kernels x site design x know-how x projects",
        file: "shared/formulas/tokens.ts",
        name: "tokensPerJouleTerms",
      },
      {
        text: "chance of a leap in a quarter = {leapChance %} x (0.3 + 2.5 x share of efficiency x research GW^0.3)",
        file: "shared/turn/research.ts",
        name: "study",
      },
    ],
    {
      about: ["events:leapMade"],
      figures: ["priceFall", "servedH200", "servedGb300"],
      isContested: true,
      related: ["S21", "S22", "S23"],
    },
  ),
  branch(
    "chip",
    [
      {
        text: "kernels = 2^({kernelShare} x knowledge)",
        file: "shared/formulas/tokens.ts",
        name: "tokensPerJouleTerms",
      },
      {
        text: "own fabs' generation = the newest - 2 + (knowledge / 4, at most 1) + projects, of which 1.5 count",
        file: "shared/formulas/chips.ts",
        name: "generationNow",
      },
    ],
    { about: ["buildings:fab"], figures: ["hardwareGrowth"], isContested: false, related: ["S23", "chips:fab"] },
  ),
  branch(
    "power",
    [
      {
        text: "site design = 2^({siteDesignShare} x knowledge)",
        file: "shared/formulas/tokens.ts",
        name: "tokensPerJouleTerms",
      },
      {
        text: "lead times x (1 - 0.25 x adoption in industry - 0.04 x knowledge, of which 4 count)",
        file: "shared/formulas/construction.ts",
        name: "leadTerms",
      },
    ],
    {
      about: ["plants:smr"],
      figures: ["costSplitPlant", "electricity"],
      isContested: false,
      related: ["S20", "S23", "plants:smr"],
    },
  ),
  branch(
    "safety",
    [
      {
        text: "agents that can be overseen = 1.8 + 0.75 x knowledge + policies",
        file: "shared/formulas/attention.ts",
        name: "oversightBp",
      },
      {
        text: "doublings of the horizon that are covered = 4 + knowledge + policies",
        file: "shared/formulas/risk.ts",
        name: "coverage",
      },
      {
        text: "risk of racing, in points = {racingRisk} x (own compute in training + half of that in research) / compute of all x doublings of the best horizon beyond 5 h that own safety leaves",
        file: "shared/formulas/risk.ts",
        name: "racingRisk",
      },
    ],
    {
      about: ["events:incidentHappened", "orders:release", "orders:split", "resolutions:inspection"],
      figures: ["trustInRulesUS"],
      isContested: true,
      related: ["S09", "S07", "policies:safetyStandards"],
    },
  ),
  branch(
    "agents",
    [
      {
        text: "agents that models can carry = 0.75 x log2(horizon / 4 h) + 0.4 x knowledge, rounded down",
        file: "shared/formulas/attention.ts",
        name: "agentsMost",
      },
      { text: "each agent takes 0.02 of your tokens", file: "shared/formulas/tokens.ts", name: "tokensTerms" },
    ],
    { about: ["orders:agents"], figures: [], isContested: true, related: ["S08", "S09"] },
  ),
  project("speculativeDecoding", [tokensOf("speculativeDecoding")], {
    about: ["branches:efficiency"],
    isContested: false,
    related: ["branches:efficiency", "projects:mixtureRouting", "S22"],
  }),
  project("mixtureRouting", [tokensOf("mixtureRouting")], {
    about: ["branches:efficiency"],
    figures: ["tokensGb300"],
    isContested: false,
    related: ["branches:efficiency", "S14", "projects:speculativeDecoding"],
  }),
  project("fusedKernels", [tokensOf("fusedKernels")], {
    about: ["branches:chip"],
    figures: ["tokensH200"],
    isContested: false,
    related: ["S23", "branches:chip", "S28"],
  }),
  project(
    "liquidCooling",
    [{ text: "harm of hazards x {projects.liquidCooling.hazard}", file: "shared/turn/hazards.ts", name: "biteOf" }],
    { about: ["branches:power"], figures: ["powerGb300"], isContested: false, related: ["branches:power"] },
  ),
  project(
    "flexibleHalls",
    [
      {
        text: "household bills x {projects.flexibleHalls.bills}",
        file: "shared/formulas/society.ts",
        name: "billsTerms",
      },
    ],
    {
      about: ["branches:power", "plants:grid"],
      figures: ["electricity"],
      isContested: true,
      related: ["plants:grid", "policies:householdTariff", "branches:power"],
    },
  ),
  project(
    "interpretability",
    [
      {
        text: "agents that can be overseen = 1.8 + 0.75 x knowledge + policies and projects",
        file: "shared/formulas/attention.ts",
        name: "oversightBp",
      },
    ],
    { about: ["branches:safety"], isContested: true, related: ["S09", "branches:safety", "projects:verifiedReleases"] },
  ),
  project(
    "verifiedReleases",
    [
      {
        text: "risk that a release adds x {projects.verifiedReleases.releaseRisk}",
        file: "shared/formulas/risk.ts",
        name: "releaseRisk",
      },
    ],
    {
      about: ["branches:safety", "orders:release"],
      isContested: true,
      related: ["branches:safety", "policies:safetyStandards"],
    },
  ),
  project(
    "chiplets",
    [
      {
        text: "own fabs' generation = the newest - 2 + knowledge / 4 + projects, of which 1.5 count",
        file: "shared/formulas/chips.ts",
        name: "generationNow",
      },
    ],
    {
      about: ["branches:chip", "buildings:fab"],
      figures: ["packaging"],
      isContested: false,
      related: ["buildings:fab", "branches:chip", "chips:fab"],
    },
  ),
  project(
    "smallReactors",
    [
      {
        text: "household bills x {projects.smallReactors.bills}",
        file: "shared/formulas/society.ts",
        name: "billsTerms",
      },
    ],
    {
      about: ["branches:power", "plants:smr"],
      isContested: true,
      related: ["plants:smr", "branches:power", "plants:nuclear"],
    },
  ),
  project(
    "longContext",
    [
      {
        text: "agents that models can carry = 0.75 x log2(horizon / 4 h) + 0.4 x knowledge + projects",
        file: "shared/formulas/attention.ts",
        name: "agentsMost",
      },
    ],
    { about: ["branches:agents", "orders:agents"], isContested: false, related: ["branches:agents", "S03", "S08"] },
  ),
];
