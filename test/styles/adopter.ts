import { growInStep } from "./growth.ts";
import * as m from "./moves.ts";
import type { Style } from "./style.ts";

/** A programme before anything is built, what others know, policies that carry people along, and long reasoning. */
export const adopter: Style = {
  name: "adopter",
  nation: "IN",
  moves: [
    m.split(30, 15, 0),
    m.ambition(20_000),
    m.agents(5),
    m.inQuarters(1, 7, m.market({ mix: "deep", shortageRule: "exportLess", exportBp: 4_000, reservations: true })),
    m.inQuarters(8, 8, m.market({ stance: "under" })),
    m.sayYes,
    m.flagships("in-publicRails", "in-computeMission"),
    m.release(true),
    m.focus({ efficiency: 2, capability: 1 }),
    m.accept(m.isFree),
    m.inQuarters(1, 6, m.swapResearch(5)),
    m.inQuarters(2, 2, m.raiseRound),
    m.programmes(1, "enterprise", "public", "software", "industry", "science"),
    growInStep({ plants: ["restart", "renewables", "gas"], premiumBp: 500, percent: 80 }),
    m.enact("assembly", "dividend", "publicCompute", "retraining", "dataCommons"),
  ],
};
