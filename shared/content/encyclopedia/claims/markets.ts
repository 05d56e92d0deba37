import type { EntryContent } from "../schema.ts";

/** S10 to S16: money, tokens and who gets them. */
export const CLAIMS_OF_MARKETS: EntryContent[] = [
  {
    id: "S10",
    about: [
      "orders:raiseDebt",
      "orders:raiseRound",
      "orders:repay",
      "events:moodBurst",
      "events:siteSold",
      "events:debtForced",
      "hazards:creditScare",
    ],
    formulas: [
      {
        text: "most debt = 6 x income x confidence x (0.5 + mood)",
        file: "shared/formulas/debt.ts",
        name: "debtLimitTerms",
      },
      {
        text: "a round of equity = 2.2 x (revenue + 0.3 x appropriations) x confidence x (0.4 + mood)",
        file: "shared/formulas/capital.ts",
        name: "roundM",
      },
      {
        text: "interest a quarter = 0.02 + 0.06 x (1 - confidence) + {burdenPrice} x debt in quarters of income + 0.04 x (0.55 - mood) + 0.001 x quarters until it falls due",
        file: "shared/formulas/debt.ts",
        name: "couponTerms",
      },
    ],
    figures: ["capex2025", "capex2026"],
    isContested: true,
    related: ["S13", "S42", "money:debt"],
  },
  {
    id: "S11",
    about: ["orders:market", "tracks:wellbeing"],
    formulas: [
      { text: "home revenue x 1.12", file: "shared/formulas/tokens.ts", name: "ADS_REVENUE" },
      { text: "quality of life - 1.5", file: "shared/formulas/society.ts", name: "qualityOfLifeTerms" },
      { text: "what trust moves toward - 0.06", file: "shared/turn/society.ts", name: "ADS_TRUST_BP" },
    ],
    figures: ["usersWorld"],
    isContested: true,
    related: ["S12", "S32"],
  },
  {
    id: "S12",
    about: ["orders:market", "milestones:tenth", "tracks:adoption", "eras:abundance"],
    formulas: [
      {
        text: "demand = demand at the start's price x ({startPriceUsd} $/Mt / price)^{elasticity}",
        file: "shared/formulas/tokens.ts",
        name: "demandPt",
      },
      {
        text: "adoption track = adoption x (start's price / price)^0.18",
        file: "shared/score/score.ts",
        name: "shownFigures",
      },
    ],
    figures: ["priceFall", "priceGpt4", "priceV4Flash"],
    isContested: true,
    related: ["S16", "S22", "S39"],
  },
  {
    id: "S13",
    about: [
      "events:demandUnmet",
      "events:computeIdle",
      "orders:split",
      "constraints:power",
      "constraints:halls",
      "constraints:chips",
    ],
    formulas: [
      { text: "revenue lost = (demand - tokens sold) x price", file: "shared/turn/tokenMarket.ts", name: "sellAtHome" },
      {
        text: "compute online = the least of power, halls and chips",
        file: "shared/formulas/compute.ts",
        name: "computeOnline",
      },
    ],
    figures: ["computeGrowth", "leadChips"],
    isContested: true,
    related: ["S04", "S10", "S16"],
  },
  {
    id: "S14",
    about: ["orders:market"],
    formulas: [
      {
        text: "fast: 1.4 x tokens, 0.6 x horizon; deep: 0.7 x tokens, 1.8 x horizon",
        file: "shared/formulas/tokens.ts",
        name: "MIX_FACTORS",
      },
    ],
    figures: ["priceGpt55", "priceV4Flash"],
    isContested: false,
    related: ["S13", "S22"],
  },
  {
    id: "S15",
    about: [
      "orders:challenge",
      "events:challengeWon",
      "events:challengeMissed",
      "challenges:fusion",
      "challenges:cure",
      "challenges:material",
      "challenges:weather",
      "challenges:maths",
      "challenges:tutor",
    ],
    formulas: [
      {
        text: "tokens that it takes in one quarter = the problem's size ({challenges.cure.needBp} for a cure, {challenges.maths.needBp} for mathematics) x {challengePt} Pt x {challengeGrowth}^(quarters since the start)",
        file: "shared/formulas/challenges.ts",
        name: "challengeNeedTt",
      },
    ],
    figures: ["capex2026"],
    isContested: true,
    related: ["S02", "S13"],
  },
  {
    id: "S16",
    about: ["orders:market", "events:demandUnmet", "policies:publicCompute"],
    formulas: [
      { text: "unmet demand = 1 - tokens at home / demand", file: "shared/turn/tokenMarket.ts", name: "sell" },
      {
        text: "where the market decides, price = clearing price x (1 - (1 - stance) x 0.3)",
        file: "shared/formulas/tokens.ts",
        name: "SCALPED",
      },
      {
        text: "legitimacy - 5 x unmet demand, x 1.3 where the market decides",
        file: "shared/formulas/society.ts",
        name: "legitimacyTerms",
      },
    ],
    figures: ["electricity"],
    isContested: true,
    related: ["S12", "S13", "S40"],
  },
];
