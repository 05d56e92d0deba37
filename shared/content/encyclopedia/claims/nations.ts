import type { EntryContent } from "../schema.ts";

/** S30 to S36: nations, how they are ruled, and the weak points. */
export const CLAIMS_OF_NATIONS: EntryContent[] = [
  {
    id: "S30",
    about: ["nations:US", "nations:CN"],
    formulas: [
      {
        text: "the nation's part in a lead time: {nations.US.traits.speedBp} in the United States, {nations.CN.traits.speedBp} in China",
        file: "shared/formulas/construction.ts",
        name: "leadTerms",
      },
      {
        text: "its part in a cost: {nations.US.traits.costBp} and {nations.CN.traits.costBp}",
        file: "shared/formulas/construction.ts",
        name: "buildCostPerGwM",
      },
    ],
    figures: ["lag.CN", "added.US", "added.CN"],
    isContested: true,
    related: ["S20", "S29", "S32"],
  },
  {
    id: "S31",
    about: ["nations:IN", "milestones:zeroPerson", "orders:market", "sectors:software"],
    formulas: [
      {
        text: "what a programme adds to pipelines = {programmeGain} x culture ({nations.IN.traits.cultureBp} in India) x policies x (1 - pipelines / 2)",
        file: "shared/formulas/adoption.ts",
        name: "programmeGainBp",
      },
    ],
    figures: ["usersIndiaBefore", "users.IN", "developers.IN", "developersGrowthIndia", "aiPower.IN"],
    isContested: true,
    related: ["S04", "S35"],
  },
  {
    id: "S32",
    about: ["policies:surveillance", "policies:assembly", "tracks:reach", "orders:enact"],
    formulas: [
      {
        text: "each quarter trust moves 0.1 of the way to the nation's own + policies + 0.4 x (governance - 0.5); governance from 0, autocratic, to 1, democratic",
        file: "shared/turn/society.ts",
        name: "judge",
      },
    ],
    figures: ["democracy.US", "democracy.CN", "trust.US", "trust.CN"],
    isContested: true,
    related: ["S30", "S33"],
  },
  {
    id: "S33",
    about: [
      "policies:assembly",
      "policies:criticalInfrastructure",
      "orders:enact",
      "orders:repeal",
      "events:policyEnacted",
    ],
    formulas: [
      {
        text: "a policy waits for a vote where governance is at least 0.5 (0 autocratic, 1 democratic) and no assembly sits",
        file: "shared/orders/enact.ts",
        name: "isSlowToRule",
      },
    ],
    figures: ["trustInRulesUS"],
    isContested: true,
    related: ["S09", "S32"],
  },
  {
    id: "S34",
    about: [
      "orders:pressure",
      "events:pressureSet",
      "hazards:deglobalisation",
      "hazards:foundryQuake",
      "hazards:supplyBreak",
      "resolutions:corridors",
      "nations:TW",
      "nations:KR",
      "nations:EU",
      "buildings:fab",
    ],
    formulas: [
      {
        text: "part of an order that is filled under export control = 1 - {embargoBite} x the roles of those who deny x accords, at least 0.3",
        file: "shared/formulas/chips.ts",
        name: "supplyAfterEmbargoes",
      },
    ],
    figures: ["euvEurope", "advancedShare.TW", "memoryKorea"],
    isContested: true,
    related: ["S18", "S24", "S36"],
  },
  {
    id: "S35",
    about: ["tracks:adoption", "orders:programme", "milestones:half", "events:sectorOpened"],
    formulas: [
      {
        text: "demand at the start's price = the start's x (adoption / the start's)^{demandAdoption} x (horizon served / 5 hours)^{demandHorizon} x boom",
        file: "shared/formulas/tokens.ts",
        name: "demandAtStartPricePt",
      },
    ],
    figures: ["usersWorld", "usersEmirates", "users.US"],
    isContested: true,
    related: ["S01", "S05", "S31"],
  },
  {
    id: "S36",
    about: [
      "tracks:reach",
      "orders:promote",
      "orders:buildAbroad",
      "buildings:abroad",
      "orders:pressure",
      "events:marketTurned",
      "milestones:crossroads",
    ],
    formulas: [
      {
        text: "pull of a stack = exported tokens^{exportExponent} x horizon^0.3 x openness (1.05) x trust x standing x promotion x goodwill (1.1) x (1 - dilution / 2) x 0.93 for each nation under its pressure x policies",
        file: "shared/formulas/reach.ts",
        name: "stackTerms",
      },
      {
        text: "in each market also x relations x (1 + 0.5 x presence)",
        file: "shared/formulas/reach.ts",
        name: "marketTerms",
      },
    ],
    figures: ["openLag", "levyH200"],
    isContested: true,
    related: ["S27", "S34"],
  },
];
