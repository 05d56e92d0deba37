import { buildFab, growInStep } from "./growth.ts";
import * as m from "./moves.ts";
import type { Style } from "./style.ts";

/** Power, halls and chips before all else, its own fab and its own chip; what it does not need itself is leased or sold abroad. */
export const builder: Style = {
  name: "builder",
  nation: "GULF",
  moves: [
    m.split(15, 10, 20),
    m.ambition(14_000),
    m.agents(3),
    m.inQuarters(1, 7, m.market({ mix: "fast", exportBp: 4_000 })),
    m.inQuarters(8, 8, m.market({ stance: "under", shortageRule: "exportLess" })),
    m.sayYes,
    m.flagships("gulf-sovereignFund", "gulf-hostCampus"),
    m.release(true),
    m.focus({ efficiency: 2, capability: 1 }),
    m.accept(m.isFree),
    m.inQuarters(2, 2, m.raiseRound),
    m.inQuarters(1, 2, buildFab),
    m.inQuarters(2, 5, m.inferenceStep),
    growInStep({ plants: ["restart", "renewables", "gas"], premiumBp: 500, percent: 80 }),
    m.inQuarters(1, 3, m.programmes(2, "enterprise", "public", "software", "industry", "science")),
    m.enact("permits", "assembly", "dividend", "publicCompute", "insurance"),
  ],
};
