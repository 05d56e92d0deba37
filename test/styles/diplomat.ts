import { growInStep } from "./growth.ts";
import * as m from "./moves.ts";
import type { Style } from "./style.ts";

/**
 * Offers in every quarter and takes what is offered: research with all, licences to all; it speaks at
 * summits, presses whoever leads at half time, and promotes its stack abroad.
 */
export const diplomat: Style = {
  name: "diplomat",
  nation: "GB",
  moves: [
    m.split(25, 15, 5),
    m.ambition(14_000),
    m.agents(3),
    m.inQuarters(1, 7, m.market({ mix: "fast", exportBp: 4_000, reservations: true })),
    m.inQuarters(8, 8, m.market({ stance: "under", shortageRule: "exportLess" })),
    m.sayYes,
    m.flagships("gb-securityInstitute", "gb-growthZones"),
    m.release(true),
    m.focus({ efficiency: 2, capability: 1 }),
    m.accept(() => true),
    m.speak,
    m.inQuarters(5, 5, m.pressLeader),
    m.inQuarters(1, 6, m.swapResearch(5)),
    m.inQuarters(2, 6, m.sellLicences(500, 5)),
    m.inQuarters(2, 2, m.raiseRound),
    m.inQuarters(1, 4, m.inferenceStep),
    growInStep({ plants: ["restart", "renewables", "gas"], premiumBp: 500, percent: 80 }),
    m.enact("assembly", "dividend", "publicCompute", "retraining", "insurance"),
    m.programmes(2, "enterprise", "public", "software", "industry", "science"),
    m.promote("indochina", "southAsia"),
  ],
};
