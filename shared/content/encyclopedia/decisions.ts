import type { EntryContent } from "./schema.ts";

/** What leaders are asked; each dilemma tells its own story and names the entries that it is about. */
export const ENTRIES_OF_DECISIONS: EntryContent[] = [
  {
    id: "orders:decide",
    about: ["events:dilemmaAnswered"],
    formulas: [
      {
        text: "chance that all nations are asked the same in a quarter = 9 %",
        file: "shared/turn/dilemmas.ts",
        name: "WORLD_CHANCE_BP",
      },
      {
        text: "otherwise, chance that a nation is asked something = {dilemmaChance %}; those who are asked go by couples drawn by lot, and a couple is asked the same with the next chance",
        file: "shared/turn/dilemmas.ts",
        name: "askDilemmas",
      },
      {
        text: "chance that such a couple is asked the same = 20 %",
        file: "shared/turn/dilemmas.ts",
        name: "PAIR_CHANCE_BP",
      },
    ],
    figures: [],
    isContested: false,
    related: ["S09", "S33", "S38"],
  },
];
