import type { EntryContent } from "../schema.ts";

/** S01 to S09: what models can do, and the two thresholds. */
export const CLAIMS_OF_MODELS: EntryContent[] = [
  {
    id: "S01",
    about: ["orders:programme", "sectors:software", "sectors:enterprise", "sectors:industry", "tracks:adoption"],
    formulas: [
      {
        text: "ceiling of a sector = h / (1 + h) x (0.15 + 0.85 x pipelines) x abundance; h = (task horizon / the sector's own)^{ceilingExponent}: {sectors.software.horizonMilliH} hours for software, {sectors.industry.horizonMilliH} for industry",
        file: "shared/formulas/adoption.ts",
        name: "ceilingTerms",
      },
    ],
    figures: ["horizonGpt5", "usersWorld"],
    isContested: true,
    related: ["S03", "S35"],
  },
  {
    id: "S02",
    about: [
      "sectors:software",
      "sectors:science",
      "sectors:enterprise",
      "sectors:public",
      "branches:capability",
      "events:sectorOpened",
    ],
    formulas: [
      {
        text: "research in a quarter, doublings = {researchRate} x 0.85 x talent x policies x (1 + 0.6 x adoption in science) x (1 + 0.25 x adoption in software) x GW^{researchExponent} x momentum x share^0.7 x luck x the branch's yield / (1 + {pioneerDrag} x lead over public science)",
        file: "shared/formulas/models.ts",
        name: "researchGain",
      },
    ],
    figures: ["horizonOpus46"],
    isContested: true,
    related: ["S15", "S27"],
  },
  {
    id: "S03",
    about: [
      "stages:hours",
      "stages:day",
      "stages:week",
      "stages:month",
      "stages:senior",
      "orders:ambition",
      "events:modelReleased",
      "milestones:week",
      "milestones:senior",
    ],
    formulas: [
      {
        text: "effective GW-quarters that a run needs = {firstRun} x (target horizon / 5 hours)^b, with 2^b = {computePerDoubling}",
        file: "shared/formulas/models.ts",
        name: "runNeeds",
      },
    ],
    figures: ["horizonClaude37", "horizonMythos", "horizonDoubling", "horizonDoublingLong"],
    isContested: true,
    related: ["S01", "S08", "S26"],
  },
  {
    id: "S04",
    about: ["orders:market", "orders:split", "orders:offer", "policies:startupFund", "sectors:software"],
    formulas: [
      {
        text: "price of leased compute = {leasePerGwM} $B a GW-quarter x ({leaseDemand} x the world's compute / what is leased)^0.8, from 0.3 to 2, x (0.6 + 0.8 x mood)",
        file: "shared/formulas/tokens.ts",
        name: "leasePricePerGwM",
      },
      {
        text: "price of reserved tokens = price x (1 - 0.08)",
        file: "shared/formulas/tokens.ts",
        name: "RESERVATION_DISCOUNT",
      },
    ],
    figures: ["computeGrowth"],
    isContested: true,
    related: ["S13", "S31"],
  },
  {
    id: "S05",
    about: ["sectors:enterprise", "orders:programme", "policies:dataCommons"],
    formulas: [
      {
        text: "growth of adoption in a quarter = {adoptionRate} x cheapness x trust in government x culture x policies x the sector's speed ({sectors.software.speedBp} for software, {sectors.enterprise.speedBp} for enterprise) x (1 - 0.4 x unmet demand) x reservations (1.05)",
        file: "shared/formulas/adoption.ts",
        name: "adoptionRateTerms",
      },
      {
        text: "output gained = trend x {outputGain} x adoption",
        file: "shared/formulas/society.ts",
        name: "measuredGdpTerms",
      },
    ],
    figures: ["firmsEurope"],
    isContested: true,
    related: ["S01", "S35", "S37"],
  },
  {
    id: "S06",
    about: ["thresholds:threshold1", "thresholds:threshold2", "events:threshold1Crossed", "events:threshold2Crossed"],
    formulas: [
      {
        text: "threshold 1: cognitive capacity of the world reaches a hidden level; threshold 2: 2 nations have at least {attention} agents each",
        file: "shared/turn/thresholds.ts",
        name: "thresholds",
      },
    ],
    figures: ["horizonMythos"],
    isContested: true,
    related: ["S07", "S08"],
  },
  {
    id: "S07",
    about: [
      "thresholds:threshold1",
      "events:threshold1Crossed",
      "eras:abundance",
      "branches:safety",
      "resolutions:computeRegistry",
    ],
    formulas: [
      {
        text: "cognitive capacity = (tokens sold + exported + those of leased compute) x the lesser of 1 and sqrt(usable horizon / 1,000 hours)",
        file: "shared/turn/thresholds.ts",
        name: "capacityTt",
      },
      {
        text: "level = {threshold1Pt} Pt a quarter x e^({threshold1Spread} x z), z drawn from the seed around 0; with fewer nations, their part of it",
        file: "shared/setup/newMatch.ts",
        name: "startFate",
      },
    ],
    figures: ["humans", "brain", "computeStock", "cognitionRatio", "thresholdBoth", "thresholdHardware"],
    isContested: true,
    related: ["S06", "S26", "S39"],
  },
  {
    id: "S08",
    about: [
      "thresholds:threshold2",
      "events:threshold2Crossed",
      "eras:dependence",
      "orders:agents",
      "hazards:agentOutage",
      "branches:agents",
    ],
    formulas: [
      {
        text: "most agents = 0.75 x log2(usable horizon / 4 hours) + 0.4 x knowledge of agents + projects, whole ones",
        file: "shared/formulas/attention.ts",
        name: "agentsMost",
      },
    ],
    figures: ["users.US"],
    isContested: true,
    related: ["S03", "S06", "S09"],
  },
  {
    id: "S09",
    about: [
      "orders:agents",
      "orders:delegate",
      "events:incidentHappened",
      "branches:safety",
      "policies:agentLicensing",
    ],
    formulas: [
      {
        text: "agents that people can oversee = 1.8 + 0.75 x knowledge of safety + policies",
        file: "shared/formulas/attention.ts",
        name: "oversightBp",
      },
      {
        text: "chance of an incident in a quarter = 13 % for each agent beyond that, x policies and era",
        file: "shared/turn/delegation.ts",
        name: "INCIDENT_CHANCE_BP",
      },
    ],
    figures: ["trustInRulesUS"],
    isContested: true,
    related: ["S08", "S33"],
  },
];
