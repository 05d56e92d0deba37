import type { EntryContent } from "../schema.ts";

/** S17 to S29: sites, power, chips, and what is known. */
export const CLAIMS_OF_BUILDING: EntryContent[] = [
  {
    id: "S17",
    about: [
      "orders:campus",
      "buildings:campus",
      "buildings:hall",
      "sites:us-abilene",
      "milestones:campus",
      "events:hallFinished",
    ],
    formulas: [
      {
        text: "cost of a GW = ({hallPerGwM} $B for halls + the plant's, {plants.gas.costPerGwM} $B for gas) x the nation's cost factor",
        file: "shared/formulas/construction.ts",
        name: "buildCostPerGwM",
      },
    ],
    figures: ["planned.us-abilene", "planned.gulf-abu-dhabi", "costPerGw", "leadDataCentre"],
    isContested: true,
    related: ["S18", "S20", "S42"],
  },
  {
    id: "S18",
    about: [
      "events:hazardStruck",
      "hazards:heatwave",
      "hazards:storm",
      "hazards:flood",
      "hazards:supplyBreak",
      "hazards:transformerShortage",
      "policies:criticalInfrastructure",
      "policies:strategicReserve",
      "policies:insurance",
    ],
    formulas: [
      {
        text: "where a whole nation is struck, the blow x policies x (0.5 + 0.5 x share of its halls at the largest site)",
        file: "shared/turn/hazards.ts",
        name: "biteOf",
      },
      {
        text: "one quarter in 11 a hazard brews: its chance x 6; in all others x 0.5",
        file: "shared/turn/hazards.ts",
        name: "BREWS",
      },
    ],
    figures: ["blackoutIberia", "outageCloud"],
    isContested: false,
    related: ["S17", "S19", "S34"],
  },
  {
    id: "S19",
    about: ["orders:offer", "orders:accept", "buildings:hall", "events:dealMade"],
    formulas: [
      {
        text: "each partner pays {hallPerGwM} $B a GW x the builder's cost factor / 2",
        file: "shared/formulas/construction.ts",
        name: "jointHalfM",
      },
      { text: "a blow at a joint site x 0.7", file: "shared/turn/hazards.ts", name: "JOINT_BITE" },
    ],
    figures: ["leadDataCentre"],
    isContested: false,
    related: ["S17", "S18"],
  },
  {
    id: "S20",
    about: [
      "orders:build",
      "sectors:industry",
      "branches:power",
      "policies:permits",
      "plants:gas",
      "plants:nuclear",
      "plants:renewables",
      "constraints:power",
    ],
    formulas: [
      {
        text: "lead time = the plant's x the nation's speed x permits x (1 - 0.25 x adoption in industry - 0.04 x knowledge of power, of which 4 count) x resistance, and the turbine queue",
        file: "shared/formulas/construction.ts",
        name: "leadTerms",
      },
    ],
    figures: ["leadTurbine", "leadTransformer", "leadGridUS"],
    isContested: true,
    related: ["S21", "S30"],
  },
  {
    id: "S21",
    about: ["orders:focus", "branches:efficiency", "events:leapMade"],
    formulas: [
      {
        text: "chance of a leap in a quarter = {leapChance %} x (0.3 + 2.5 x share of efficiency in research x research GW^0.3); a leap is {leapDoublings} doublings",
        file: "shared/turn/research.ts",
        name: "study",
      },
    ],
    figures: ["hardwareGrowth"],
    isContested: true,
    related: ["S20", "S22", "S23"],
  },
  {
    id: "S22",
    about: ["branches:efficiency", "milestones:tenth", "projects:speculativeDecoding", "projects:mixtureRouting"],
    formulas: [
      {
        text: "price at which demand meets supply = {startPriceUsd} $/Mt x (demand at the start's price / tokens on offer)^(1 / {elasticity})",
        file: "shared/formulas/tokens.ts",
        name: "clearingPriceUsd",
      },
    ],
    figures: ["costClaim", "priceFall", "servedH200", "servedGb300"],
    isContested: true,
    related: ["S12", "S21", "S23"],
  },
  {
    id: "S23",
    about: ["branches:efficiency", "branches:chip", "branches:power", "orders:focus", "projects:fusedKernels"],
    formulas: [
      {
        text: "tokens per joule = hardware x 2^efficiency x 2^({kernelShare} x chip) x 2^({siteDesignShare} x power) x know-how x projects; efficiency, chip and power are knowledge in doublings",
        file: "shared/formulas/tokens.ts",
        name: "tokensPerJouleTerms",
      },
    ],
    figures: ["hardwareGrowth", "algorithmGrowth", "tokensH200", "tokensGb300"],
    isContested: false,
    related: ["S21", "S22", "S28"],
  },
  {
    id: "S24",
    about: ["chips:nvidia", "chips:amd", "orders:orderChips", "events:generationReleased", "events:chipsShort"],
    formulas: [
      {
        text: "price = list price ({chips.nvidia.pricePerGwM} and {chips.amd.pricePerGwM} $B a GW) x (asked / supply)^0.35, from 0.85 to 1.4",
        file: "shared/formulas/chips.ts",
        name: "scarcityFactor",
      },
    ],
    figures: ["leadChips", "packaging"],
    isContested: false,
    related: ["S25", "S34"],
  },
  {
    id: "S25",
    about: ["chips:inference", "orders:inferenceStep", "events:inferenceChipReady", "milestones:inferenceChip"],
    formulas: [
      {
        text: "tokens per joule of a chip = {generationStep}^generation x its own factor: {chips.inference.efficiencyBp} for the inference chip, at {chips.inference.pricePerGwM} $B a GW",
        file: "shared/formulas/chips.ts",
        name: "chipEfficiency",
      },
    ],
    figures: ["servedH200", "servedGb300"],
    isContested: true,
    related: ["S14", "S24"],
  },
  {
    id: "S26",
    about: ["orders:split", "events:runFinished", "orders:ambition"],
    formulas: [
      {
        text: "progress of a run in a quarter = GW in training x hardware x 2^(knowledge of capability) x know-how x policies",
        file: "shared/turn/research.ts",
        name: "train",
      },
    ],
    figures: ["powerGb300", "tokensGb300", "trainingGrowth", "electricity"],
    isContested: true,
    related: ["S03", "S07", "S22"],
  },
  {
    id: "S27",
    about: ["orders:release", "orders:releaseRule", "resolutions:openScience", "branches:capability"],
    formulas: [
      {
        text: "each quarter knowledge gains {diffusionRate} x (public science - own); public science is the best of {diffusionLag} quarters ago, or sooner",
        file: "shared/turn/research.ts",
        name: "diffuse",
      },
    ],
    figures: ["openLag", "lag.CN"],
    isContested: true,
    related: ["S02", "S28"],
  },
  {
    id: "S28",
    about: ["buildings:fab", "hazards:poaching"],
    formulas: [
      {
        text: "know-how = 1 + {knowHow} x log2(1 + GW-quarters ever run / 16)",
        file: "shared/formulas/chips.ts",
        name: "knowHow",
      },
    ],
    figures: ["advancedShare.TW"],
    isContested: true,
    related: ["S23", "S27"],
  },
  {
    id: "S29",
    about: ["tracks:compute", "orders:split", "milestones:tripled", "resolutions:measureCompute"],
    formulas: [
      {
        text: "compute track = (effective GW online + what is under way / 2) x (1 - dilution - what is pledged to lenders)",
        file: "shared/score/score.ts",
        name: "trackFigures",
      },
    ],
    figures: ["aiPower", "aiPower.US", "aiPower.CN"],
    isContested: true,
    related: ["S13", "S30", "S36"],
  },
];
