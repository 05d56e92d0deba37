import { add, DELAY, type Dilemma, now, times, upkeep } from "./parts.ts";

/** Sites, plants, halls, and those who live beside them. */
export const DILEMMAS_OF_POWER: Dilemma[] = [
  {
    id: "oneCommand",
    theme: "power",
    asker: "engineer",
    place: "hall",
    about: ["S17", "constraints:power"],
    needs: ["models"],
    answers: [
      {
        id: "midnight",
        effects: [now("run", 6_000)],
        gamble: { oddsBp: 6_500, won: [now("knowledge.capability", 400)], lost: [now("legitimacy", -1_100), DELAY] },
        suits: ["lab", "titan"],
      },
      {
        id: "payOthers",
        effects: [now("treasuryShare", -2_600), now("run", 5_000), now("legitimacy", 400)],
        suits: ["lab", "adopter"],
      },
      {
        id: "wait",
        effects: [now("legitimacy", 650), times("time", 7_600)],
        lasts: 3,
        suits: ["commonwealth", "openStack"],
      },
    ],
  },
  {
    id: "spaceship",
    theme: "power",
    asker: "neighbour",
    place: "street",
    about: ["S17", "S20", "hazards:protest"],
    answers: [
      { id: "pay", effects: [now("treasuryShare", -2_600), now("legitimacy", 1_300)], suits: ["commonwealth"] },
      {
        id: "jobs",
        effects: [now("displaced", -500), times("absorb", 12_500), times("cost", 10_400)],
        lasts: 4,
        suits: ["adopter", "openStack"],
      },
      {
        id: "trees",
        effects: [now("legitimacy", -250), times("time", 8_000), times("cost", 7_000)],
        lasts: 4,
        suits: ["titan", "lab"],
      },
    ],
  },
  {
    id: "stormSeason",
    theme: "power",
    asker: "engineer",
    place: "site",
    about: ["S18", "hazards:storm", "policies:insurance"],
    answers: [
      {
        id: "shut",
        effects: [times("tokens", 8_300), now("legitimacy", 1_100), now("trust", 800)],
        lasts: 2,
        suits: ["commonwealth", "lab"],
      },
      {
        id: "harden",
        effects: [now("treasuryShare", -2_200), times("hazard", 5_000), now("trust", 1_000), now("legitimacy", 300)],
        lasts: 8,
        suits: ["titan", "adopter"],
      },
      {
        id: "ride",
        gamble: {
          oddsBp: 7_000,
          won: [now("knowHow", 5_000), now("legitimacy", 1_500), now("trust", 1_000)],
          lost: [now("treasuryShare", -4_000), now("legitimacy", -1_300), DELAY],
        },
        suits: ["titan", "openStack"],
      },
    ],
  },
  {
    id: "gasNow",
    theme: "power",
    asker: "governor",
    place: "office",
    about: ["S20", "plants:gas", "plants:renewables"],
    needs: ["energy"],
    answers: [
      {
        id: "sign",
        effects: [times("time", 5_000), times("cost", 7_000), times("carbon", 15_000), now("trust", -500)],
        lasts: 6,
        suits: ["titan", "lab"],
      },
      {
        id: "endDate",
        effects: [now("treasuryShare", -1_500), times("time", 7_600), now("legitimacy", 500), now("trust", 300)],
        lasts: 5,
        suits: ["lab", "adopter"],
      },
      {
        id: "wind",
        effects: [times("time", 11_200), now("life", 150), now("trust", 750)],
        lasts: 4,
        suits: ["commonwealth", "openStack"],
      },
    ],
  },
  {
    id: "robotsBuild",
    theme: "power",
    asker: "industrialist",
    place: "factory",
    about: ["S20", "sectors:industry"],
    answers: [
      {
        id: "letThem",
        effects: [times("time", 5_000), times("cost", 6_500), now("displaced", 350)],
        lasts: 5,
        leadsTo: { dilemma: "strikeCall", chanceBp: 5_000, turns: 2 },
        suits: ["titan", "lab"],
      },
      {
        id: "license",
        effects: [times("time", 7_600), times("cost", 7_600)],
        lasts: 5,
        suits: ["adopter", "openStack"],
      },
      { id: "unions", effects: [now("legitimacy", 1_100), times("time", 11_000)], lasts: 3, suits: ["commonwealth"] },
    ],
  },
  {
    id: "reactorOffer",
    theme: "power",
    asker: "engineer",
    place: "grid",
    scope: "pair",
    about: ["S20", "plants:nuclear", "projects:smallReactors"],
    needs: ["energy"],
    answers: [
      {
        id: "together",
        effects: [now("treasuryShare", -2_600)],
        meets: {
          together: [now("knowledge.power", 2_000), now("standing", 750)],
          alone: [now("knowledge.power", 650)],
        },
        suits: ["openStack", "commonwealth"],
      },
      {
        id: "alone",
        effects: [now("treasuryShare", -2_200), now("knowledge.power", 800)],
        meets: { together: [now("standing", -1_000)] },
        suits: ["titan", "lab"],
      },
      { id: "none", effects: [now("legitimacy", 700), now("trust", 500), now("confidence", 500)], suits: ["adopter"] },
    ],
  },
  {
    id: "allHands",
    theme: "power",
    asker: "worker",
    place: "site",
    scope: "pair",
    about: ["S19", "constraints:halls"],
    answers: [
      {
        id: "share",
        effects: [times("time", 10_600)],
        lasts: 4,
        meets: {
          share: [times("time", 5_000), times("cost", 5_000), now("standing", 750)],
          advise: [times("cost", 8_000)],
        },
        suits: ["openStack", "commonwealth"],
      },
      {
        id: "advise",
        effects: [now("confidence", -250)],
        lasts: 4,
        meets: { share: [times("cost", 6_000)], advise: [times("cost", 7_500)] },
        suits: ["adopter"],
      },
      {
        id: "alone",
        effects: [now("knowHow", 5_000), now("legitimacy", 500)],
        meets: { share: [now("standing", -1_000), now("knowHow", 2_100)] },
        suits: ["titan", "lab"],
      },
    ],
  },
  {
    id: "tooCheap",
    theme: "power",
    asker: "industrialist",
    place: "office",
    about: ["S12", "milestones:tenth"],
    needs: ["market"],
    answers: [
      {
        id: "law",
        effects: [times("adopt", 12_500), times("revenue", 9_200)],
        lasts: 5,
        suits: ["adopter", "openStack"],
      },
      {
        id: "meters",
        effects: [now("treasuryShare", -1_800), now("pipelines", 500), now("legitimacy", 650)],
        suits: ["commonwealth", "adopter"],
      },
      {
        id: "nothing",
        effects: [now("confidence", 1_500), now("legitimacy", -150), times("reach", 12_200)],
        lasts: 4,
        suits: ["titan", "lab"],
      },
    ],
  },
  {
    id: "tacitKnowledge",
    theme: "power",
    asker: "worker",
    place: "hall",
    about: ["S28"],
    answers: [
      {
        id: "record",
        effects: [now("treasuryShare", -1_300), now("knowHow", 10_000), now("legitimacy", 200)],
        suits: ["titan", "lab"],
      },
      {
        id: "keep",
        effects: [times("operations", 8_000), times("tokens", 10_700), upkeep("appropriations", 200)],
        lasts: 8,
        suits: ["commonwealth", "titan"],
      },
      {
        id: "young",
        effects: [times("operations", 10_800), times("research", 11_500), now("displaced", -150)],
        lasts: 4,
        suits: ["adopter", "openStack"],
      },
    ],
  },
  {
    id: "valves",
    theme: "power",
    asker: "worker",
    place: "port",
    scope: "pair",
    about: ["S18", "S19", "S34", "hazards:supplyBreak"],
    answers: [
      {
        id: "buy",
        effects: [now("treasuryShare", -2_600), times("time", 7_600), times("cost", 7_500)],
        lasts: 4,
        meets: { buy: [times("cost", 11_500)], rebuild: [now("standing", -1_200)] },
        suits: ["titan", "lab"],
      },
      {
        id: "rebuild",
        effects: [now("treasuryShare", -1_500), now("trust", 600)],
        lasts: 4,
        meets: {
          rebuild: [times("time", 6_600), times("cost", 6_500), now("standing", 1_000)],
          buy: [times("time", 11_200)],
        },
        suits: ["openStack", "commonwealth"],
      },
      {
        id: "redesign",
        effects: [times("time", 11_200), now("knowledge.power", 500)],
        lasts: 3,
        suits: ["adopter", "lab"],
      },
    ],
  },
  {
    id: "whoOwnsTheHalls",
    theme: "power",
    asker: "investor",
    place: "office",
    about: ["S29", "constraints:halls"],
    needs: ["capital"],
    answers: [
      {
        id: "sell",
        effects: [now("treasuryShare", 8_800), times("revenue", 9_200), now("legitimacy", -400)],
        lasts: 10,
        suits: ["titan", "openStack"],
      },
      {
        id: "goldenShare",
        effects: [now("treasuryShare", 4_400), times("revenue", 9_350)],
        lasts: 10,
        suits: ["adopter", "lab"],
      },
      { id: "keep", effects: [now("legitimacy", 500), add("trust", 400)], lasts: 6, suits: ["commonwealth"] },
    ],
  },
];
