import type { EntryContent } from "../schema.ts";

/** S37 to S42: what becomes of life, work and belief. */
export const CLAIMS_OF_SOCIETY: EntryContent[] = [
  {
    id: "S37",
    about: ["tracks:wellbeing", "milestones:goodLife", "policies:levy"],
    formulas: [
      {
        text: "measured GDP = trend x (1 + {outputGain} x adoption - {deflation} x adoption x powers of ten that tokens are cheaper, 0 to 3, / 3 - 0.6 x displaced work)",
        file: "shared/formulas/society.ts",
        name: "measuredGdpTerms",
      },
      {
        text: "quality of life = 100 at the start + 45 x adoption + 6 x powers of ten cheaper - 90 x displaced work - 0.35 x (inequality - 30) - bills - 0.7 x carbon",
        file: "shared/formulas/society.ts",
        name: "qualityOfLifeTerms",
      },
    ],
    figures: ["priceFall"],
    isContested: true,
    related: ["S12", "S38", "S41"],
  },
  {
    id: "S38",
    about: [
      "orders:vote",
      "orders:propose",
      "orders:speak",
      "resolutions:measureWellbeing",
      "resolutions:measureAdoption",
      "resolutions:measureCompute",
      "resolutions:measureFrontier",
      "events:resolutionPassed",
    ],
    formulas: [
      {
        text: "score = points of five tracks + points of milestones",
        file: "shared/score/score.ts",
        name: "sumOfScore",
      },
      {
        text: "points of a track = sum over the years of the year's share x weight x points at par x result",
        file: "shared/score/score.ts",
        name: "pointsOf",
      },
      {
        text: "weight of a vote = legitimacy x (0.5 + 5 x reach) x (1 + 0.1 x own fabs, of which 3 count)",
        file: "shared/formulas/votes.ts",
        name: "voteWeight",
      },
    ],
    figures: ["gdp.US", "gdpHeadUS", "trust.US"],
    isContested: true,
    related: ["S37", "S39"],
  },
  {
    id: "S39",
    about: ["eras:abundance", "thresholds:threshold1", "events:threshold1Crossed"],
    formulas: [
      {
        text: "from then on: ceilings of adoption x {eras.abundance.ceiling}, research x {eras.abundance.research}, tokens x {eras.abundance.tokens}, work displaced x {eras.abundance.displace}",
        file: "shared/content/eras.ts",
        name: "ERAS",
      },
    ],
    figures: ["priceFall", "electricity"],
    isContested: true,
    related: ["S07", "S12", "S38"],
  },
  {
    id: "S40",
    about: ["policies:dividend", "policies:levy", "policies:publicCompute", "tracks:wellbeing"],
    formulas: [
      {
        text: "inequality moves toward 30 + (55 x displaced work + 7.2 x log2(1 + revenue / appropriations) + 10 x unmet demand) x policies",
        file: "shared/formulas/society.ts",
        name: "inequalityTarget",
      },
    ],
    figures: ["labour.US", "capex2026"],
    isContested: true,
    related: ["S16", "S41"],
  },
  {
    id: "S41",
    about: ["policies:retraining", "policies:compact", "hazards:protest", "events:nationToppled"],
    formulas: [
      {
        text: "displaced work + {displacement} x growth of adoption x policies and era - {absorption} x policies x (0.7 + 0.3 x legitimacy / 50) x displaced work",
        file: "shared/turn/society.ts",
        name: "displace",
      },
    ],
    figures: ["labour.US", "labour.CN", "labour.IN"],
    isContested: true,
    related: ["S37", "S40"],
  },
  {
    id: "S42",
    about: [
      "orders:contractChips",
      "orders:cancelContract",
      "events:contractBroken",
      "events:moodBurst",
      "orders:raiseDebt",
    ],
    formulas: [
      {
        text: "confidence moves toward 0.5 + 1.2 x (growth of revenue - 0.08) - 0.09 x (debt in quarters of income, beyond 1) + 0.8 x (mood - 0.55), and 0.06 with reservations",
        file: "shared/formulas/capital.ts",
        name: "confidenceTargetBp",
      },
      {
        text: "a contract keeps its price for {contractTurns} quarters; ending it costs {cancelContractShare %} of the rest",
        file: "shared/formulas/chips.ts",
        name: "cancellationM",
      },
    ],
    figures: ["capex2024", "capex2026", "costPerGw"],
    isContested: true,
    related: ["S10", "S13", "S17", "money:ledger"],
  },
];
