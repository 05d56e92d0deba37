import { type ClaimRow, hasOrdered, keptTerm, told } from "./watched.ts";

/** S30 to S36: nations and what is between them. */
export const ROWS_OF_NATIONS: ClaimRow[] = [
  {
    id: "S30",
    plays: "at the end the United States have the longer horizon, closed; China, open and on older chips, grew faster",
    happened: ({ now, seats }) => {
      if (!now.world.ending) return false;
      const [us, cn] = ["US", "CN"].map((nation) => seats.find(({ id }) => id === nation));
      if (!us || !cn) return false;
      const growth = ({ opened, now }: typeof us) => now.nation.onlineMW / opened.nation.onlineMW;
      const isFrontier = us.now.nation.horizonMilliH > cn.now.nation.horizonMilliH;
      const isOpen = cn.now.nation.isOpen && !us.now.nation.isOpen;
      const isOlder =
        keptTerm(cn.now.cabinet, "tokensPerJoule", "hardware") < keptTerm(us.now.cabinet, "tokensPerJoule", "hardware");
      return isFrontier && isOpen && isOlder && growth(cn) > growth(us);
    },
  },
  {
    id: "S31",
    plays: "India, whose companies hold reservations, comes within a year to use ten times as many tokens",
    happened: ({ seats }) =>
      seats.some(({ id, past, now: { cabinet } }) => {
        const yearAgoTt = past.at(-5)?.cabinet.quarter.soldTt ?? 0;
        const isTenfold = yearAgoTt > 0 && cabinet.quarter.soldTt >= 10 * yearAgoTt;
        return id === "IN" && cabinet.market.reservations && isTenfold;
      }),
  },
  {
    id: "S32",
    plays: "by their laws one nation turns more autocratic and another more democratic",
    happened: ({ seats }) =>
      [-300, 300].every((by) =>
        seats.some(({ opened, now }) => (now.nation.governanceBp - opened.nation.governanceBp) * Math.sign(by) >= 300),
      ),
  },
  {
    id: "S33",
    plays: "with an assembly in force, a law of a democracy is in force in the turn it is ordered",
    happened: (watch) =>
      watch.seats.some(
        ({ id, before, plan }) =>
          before.nation.policies.includes("assembly") &&
          before.nation.governanceBp >= 5_000 &&
          plan.some((order) => order.kind === "enact" && told(watch, "policyEnacted", { policy: order.policy }, id)),
      ),
  },
  {
    id: "S34",
    plays: "chips that a nation ordered are cut while an embargo against it stands",
    happened: (watch) =>
      watch.seats.some(
        ({ id }) =>
          watch.now.world.pressures.some(({ against }) => against === id) && told(watch, "chipsShort", {}, id),
      ),
  },
  {
    id: "S35",
    plays: "half of a nation's work uses AI, and it earns more with tokens than its government is given",
    happened: ({ seats }) =>
      seats.some(
        ({ now: { nation, cabinet } }) =>
          nation.adoptionMeanBp >= 5_000 && cabinet.quarter.homeRevenueM > cabinet.quarter.flowsM.appropriation,
      ),
  },
  {
    id: "S36",
    plays: "an open market turns to a nation that has courted it",
    happened: (watch) =>
      watch.events.some(
        ({ kind, nation = "", terms }) =>
          kind === "marketTurned" &&
          (hasOrdered(watch, nation, "promote", ({ market }) => market === terms.market) ||
            hasOrdered(watch, nation, "buildAbroad", ({ market }) => market === terms.market)),
      ),
  },
];
