import { leadTerms } from "../../../shared/formulas/construction.ts";
import { focusShare } from "../../../shared/formulas/models.ts";
import type { Cabinet } from "../../../shared/state/cabinet.ts";
import { positionOf } from "../../../shared/state/position.ts";
import { BRANCHES } from "../../../shared/state/words.ts";
import { type ClaimRow, hasOrdered, keptTerm, told } from "./watched.ts";

/** S17 to S29: sites, power, chips, and what is known. */
const knowHowOf = (cabinet: Cabinet): number => keptTerm(cabinet, "tokensPerJoule", "knowHow");

export const ROWS_OF_BUILDING: ClaimRow[] = [
  {
    id: "S17",
    plays: "a nation that ordered a campus brings one site to 5 GW of halls, and trains there",
    happened: (watch) =>
      watch.seats.some(
        ({ id, now }) =>
          told(watch, "milestoneReached", { milestone: "campus" }, id) &&
          hasOrdered(watch, id, "campus") &&
          now.cabinet.quarter.trainMW > 0,
      ),
  },
  {
    id: "S18",
    plays: "a hazard takes power from a nation, in a match in which another takes chips from all",
    happened: (watch) =>
      watch.seats.some(({ id, now }) => told(watch, "hazardStruck", {}, id) && now.cabinet.outageBp > 0) &&
      watch.history.some((state) => state.world.supplyBp < 9_000),
  },
  {
    id: "S19",
    plays: "halls of a joint site stand",
    happened: ({ now }) => now.deals.some(({ standing }) => standing.length > 0),
  },
  {
    id: "S20",
    plays: "power binds, and with AI's help a plant takes a tenth less time to build than at the start",
    happened: (watch) =>
      watch.seats.some(({ id, now }) => {
        const then = leadTerms(positionOf(watch.rules, watch.opened, id), "gas");
        const today = leadTerms(positionOf(watch.rules, watch.now, id), "gas");
        return now.cabinet.quarter.binds === "power" && today.help <= 0.9 * then.help;
      }),
  },
  {
    id: "S21",
    plays: "a leap in efficiency",
    happened: (watch) =>
      watch.seats.some(
        ({ id, before, now }) =>
          told(watch, "leapMade", {}, id) && now.cabinet.knowledge.efficiency > before.cabinet.knowledge.efficiency,
      ),
  },
  {
    id: "S22",
    plays: "a nation makes a hundred times the start's tokens from a joule",
    happened: ({ seats }) => seats.some(({ now }) => now.cabinet.quarter.tokensPerJouleMilli >= 100_000),
  },
  {
    id: "S23",
    plays: "models, kernels and site design have each grown, and multiply",
    happened: ({ seats }) =>
      seats.some(({ now: { cabinet } }) => {
        const { tokensPerJouleMilli, terms } = cabinet.quarter;
        const { models = 0, kernels = 0, siteDesign = 0 } = terms.tokensPerJoule ?? {};
        return [models, kernels, siteDesign].every((x) => x > 1_200_000 && tokensPerJouleMilli * 1_000 > x);
      }),
  },
  {
    id: "S24",
    plays: "a nation buys from both vendors at two prices, and gets less than it asked for",
    happened: (watch) =>
      watch.seats.some(
        ({ id }) =>
          ["nvidia", "amd"].every((chip) => told(watch, "chipsBought", { chip }, id)) &&
          told(watch, "chipsShort", {}, id),
      ) && Object.keys(watch.now.world.generations).some((chip) => (watch.now.world.generations[chip] ?? 0) > 0),
  },
  {
    id: "S25",
    plays: "chips of its own design serve, after all the steps of the programme",
    happened: (watch) =>
      watch.seats.some(
        ({ id, now: { cabinet } }) => hasOrdered(watch, id, "inferenceStep") && cabinet.quarter.inferenceMW > 0,
      ),
  },
  {
    id: "S26",
    plays: "a run of several quarters finishes in a nation that serves in the same quarter",
    happened: (watch) =>
      watch.seats.some(({ id, before, now: { cabinet } }) => {
        const isLong = before.cabinet.run.progress > 0;
        const isBoth = cabinet.quarter.trainMW > 0 && cabinet.quarter.serveMW > 0;
        return told(watch, "runFinished", {}, id) && isLong && isBoth;
      }),
  },
  {
    id: "S27",
    plays: "a nation that does no research in a branch learns from public science what others found out",
    happened: ({ before, seats }) =>
      seats.some((seat) =>
        BRANCHES.some((branch) => {
          const known = seat.before.cabinet.knowledge[branch];
          const isIdle = focusShare(seat.now.cabinet.focus, branch) === 0;
          const isBehind = before.world.publicScience[branch] > known;
          return isIdle && isBehind && seat.now.cabinet.knowledge[branch] > known;
        }),
      ),
  },
  {
    id: "S28",
    plays: "a nation within a tenth of another's knowledge of efficiency lacks a tenth of its know-how",
    happened: ({ seats }) =>
      seats.some(({ now: behind }) =>
        seats.some(
          ({ now: ahead }) =>
            ahead.cabinet.knowledge.efficiency > 1_000 &&
            behind.cabinet.knowledge.efficiency >= 0.9 * ahead.cabinet.knowledge.efficiency &&
            knowHowOf(behind.cabinet) <= 0.9 * knowHowOf(ahead.cabinet),
        ),
      ),
  },
  {
    id: "S29",
    plays: "the nation with most compute has tripled it and earns by leasing it out",
    happened: ({ seats }) => {
      const most = Math.max(...seats.map(({ now }) => now.nation.onlineMW));
      return seats.some(({ opened, now: { nation, cabinet } }) => {
        const isTripled = nation.onlineMW >= 3 * opened.nation.onlineMW;
        return nation.onlineMW === most && isTripled && cabinet.quarter.leaseRevenueM > 0;
      });
    },
  },
];
