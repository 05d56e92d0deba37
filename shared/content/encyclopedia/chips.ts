import type { EntryContent, Formula } from "./schema.ts";

const PRICE = { file: "shared/formulas/chips.ts", name: "chipPricePerGwM" };
const vendorsPrice = (id: string): Formula => ({
  text: `price = {chips.${id}.pricePerGwM} $B a GW x scarcity x (1 + premium)`,
  ...PRICE,
});
const SCARCITY: Formula = {
  text: "scarcity = (GW asked for / GW on sale)^0.35, from 0.85 to 1.4",
  file: "shared/formulas/chips.ts",
  name: "scarcityFactor",
};
const TABLE = { file: "shared/content/chips.ts", name: "CHIPS" };

/** Chips, by who makes them, and the fab. */
export const ENTRIES_OF_CHIPS: EntryContent[] = [
  {
    id: "chips:nvidia",
    about: ["orders:orderChips", "orders:contractChips", "events:generationReleased"],
    formulas: [
      vendorsPrice("nvidia"),
      SCARCITY,
      {
        text: "its part of the world's supply {chips.nvidia.supplyShareBp %}; tokens per joule x {chips.nvidia.efficiencyBp} x {generationStep}^generation",
        file: "shared/formulas/chips.ts",
        name: "chipEfficiency",
      },
    ],
    figures: ["packaging", "leadChips", "tokensH200", "tokensGb300"],
    isContested: true,
    related: ["S24", "chips:amd", "chips:inference", "hazards:foundryQuake", "constraints:chips"],
  },
  {
    id: "chips:amd",
    about: ["orders:orderChips", "orders:contractChips"],
    formulas: [
      vendorsPrice("amd"),
      {
        text: "its part of the world's supply {chips.amd.supplyShareBp %}; tokens per joule x {chips.amd.efficiencyBp} of the leading vendor's",
        ...TABLE,
      },
      {
        text: "contracts: up to {contractShare %} of its supply",
        file: "shared/formulas/auction.ts",
        name: "signableMW",
      },
    ],
    figures: ["memoryMarket", "memoryKorea"],
    isContested: false,
    related: ["S24", "chips:nvidia", "milestones:inferenceChip"],
  },
  {
    id: "orders:orderChips",
    about: [
      "orders:contractChips",
      "orders:cancelContract",
      "orders:withdrawChips",
      "events:chipsBought",
      "events:chipsShort",
      "events:contractSigned",
    ],
    formulas: [
      {
        text: "on sale = {supplyGw} GW x {supplyGrowth}^quarter x the players' part of the world x what hazards leave x {earlyScarcity} in a spell of scarcity, and chance",
        file: "shared/formulas/auction.ts",
        name: "expectedSupplyMW",
      },
      {
        text: "four times in five it is within e^(+-1.2816 x {supplyNoise}) of what is foretold",
        file: "shared/formulas/auction.ts",
        name: "FOUR_FIFTHS",
      },
      {
        text: "served first: contracts; then premiums of 20, 10 and 5 %; then the rest. In each rank all get the same part",
        file: "shared/state/words.ts",
        name: "PREMIUMS",
      },
      SCARCITY,
      {
        text: "contracts: up to {contractShare %} of a vendor's supply, for {contractTurns} quarters, at the price of the last auction x (1 + bid)",
        file: "shared/formulas/auction.ts",
        name: "signableMW",
      },
      {
        text: "ending a contract = {cancelContractShare %} of what is left to pay",
        file: "shared/formulas/chips.ts",
        name: "cancellationM",
      },
    ],
    figures: ["leadChips"],
    isContested: true,
    related: ["chips:nvidia", "chips:amd", "constraints:chips", "S24", "S42"],
  },
  {
    id: "chips:fab",
    about: ["buildings:fab", "orders:pressure"],
    formulas: [
      {
        text: "generation = the newest - 2 + (knowledge of chips / 4, at most 1) + projects, of which 1.5 count; - 1 where a part of the world's chips is made; never beyond the newest",
        file: "shared/formulas/chips.ts",
        name: "generationNow",
      },
      {
        text: "cost of making them = {fabChipPerGwM} $B a GW, whether you want them or not, as far as the treasury reaches",
        file: "shared/turn/chipMarket.ts",
        name: "runFabs",
      },
    ],
    figures: ["advancedShare.CN", "advancedShare.KR"],
    isContested: false,
    related: ["buildings:fab", "branches:chip", "nations:CN"],
  },
  {
    id: "chips:inference",
    about: ["orders:inferenceStep"],
    formulas: [
      {
        text: "the programme: {inferenceSteps} steps, one a quarter, {inferenceStepM} $B each",
        file: "shared/orders/inferenceStep.ts",
        name: "inferenceStep",
      },
      {
        text: "{chips.inference.pricePerGwM} $B a GW; tokens per joule x {chips.inference.efficiencyBp}; takes {chips.inference.supplyUseBp} GW of the world's supply a GW; can't train",
        ...TABLE,
      },
    ],
    figures: ["servedH200", "servedGb300"],
    isContested: true,
    related: ["S25", "chips:nvidia"],
  },
  {
    id: "buildings:fab",
    about: ["chips:fab", "events:fabFinished", "hazards:foundryQuake"],
    formulas: [
      {
        text: "a fab = {fabCostM} $B x the nation's cost factor, {fabLead} quarters x its speed; both x {makersFab} where a part of the world's chips is made",
        file: "shared/formulas/construction.ts",
        name: "makersPart",
      },
      {
        text: "chips a quarter = {fabOutputGw} GW x 0.7 x know-how",
        file: "shared/formulas/chips.ts",
        name: "fabOutputMW",
      },
      {
        text: "weight of its vote x (1 + 0.1 x fabs, of which 3 count)",
        file: "shared/formulas/votes.ts",
        name: "voteWeight",
      },
    ],
    figures: ["advancedShare.TW", "advancedShare.US", "advancedShare.EU", "euvEurope"],
    isContested: true,
    related: ["chips:fab", "S34", "nations:TW"],
  },
];
