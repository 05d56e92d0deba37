import { debtM } from "../../../shared/state/queries.ts";
import { type ClaimRow, keptTerm, told } from "./watched.ts";

/** S10 to S16: money, tokens and who gets them. */
export const ROWS_OF_MARKETS: ClaimRow[] = [
  {
    id: "S10",
    plays:
      "a nation that owes more than a quarter's revenue meets a burst mood, must borrow anew what falls due, or has debt forced on it",
    happened: (watch) =>
      watch.seats.some(({ id, now: { cabinet } }) => {
        const owesMuch = debtM(cabinet) > cabinet.quarter.revenueM;
        return (
          owesMuch &&
          (["moodBurst", "debtRolledOver", "debtForced"] as const).some((kind) =>
            kind === "moodBurst" ? told(watch, kind) : told(watch, kind, {}, id),
          )
        );
      }),
  },
  {
    id: "S11",
    plays: "ads raise revenue at home, and after a year of them the nation is trusted less by a point and more",
    happened: ({ seats }) =>
      seats.some(({ past, now: { nation, cabinet } }) => {
        if (keptTerm(cabinet, "homeRevenue", "ads") <= 1e6 || cabinet.quarter.homeRevenueM === 0) return false;
        const [first, ...later] = past.slice(-4);
        const isYear = later.length === 3 && [first, ...later].every((one) => one?.cabinet.market.ads);
        return isYear && first !== undefined && nation.trustBp <= first.nation.trustBp - 100;
      }),
  },
  {
    id: "S12",
    plays: "tokens at a tenth of the start's price and less, and ten times as many used",
    happened: ({ rules, seats }) =>
      seats.some(({ past: [, first], now: { nation, cabinet } }) => {
        const isCheap = nation.priceMicro <= rules.constants.startPriceUsd * 1e5;
        return isCheap && first !== undefined && cabinet.quarter.soldTt >= 10 * first.cabinet.quarter.soldTt;
      }),
  },
  {
    id: "S13",
    plays: "demand that compute can't meet is told as lost revenue",
    happened: (watch) =>
      watch.seats.some(({ id, now }) => told(watch, "demandUnmet", {}, id) && now.cabinet.quarter.lostRevenueM > 0),
  },
  {
    id: "S14",
    plays: "in one quarter one nation sells many quick tokens and another fewer that reason for longer",
    happened: ({ seats }) =>
      (["fast", "deep"] as const).every((mix) =>
        seats.some(({ now: { cabinet } }) => {
          const { soldTt, usedHorizonMilliH, mixedHorizonMilliH } = cabinet.quarter;
          const isLonger = mixedHorizonMilliH > usedHorizonMilliH;
          return (
            cabinet.market.mix === mix &&
            soldTt > 0 &&
            isLonger === (mix === "deep") &&
            keptTerm(cabinet, "tokens", "mix") !== 1e6
          );
        }),
      ),
  },
  {
    id: "S15",
    plays: "a challenge is won by a burst of tokens that are not sold",
    happened: (watch) =>
      watch.seats.some(({ id, now }) => told(watch, "challengeWon", {}, id) && now.cabinet.quarter.challengeTt > 0),
  },
  {
    id: "S16",
    plays: "in one quarter a shortage is rationed here (demand unmet) and left to scalpers there (inequality)",
    happened: ({ seats }) =>
      (["ration", "market"] as const).every((rule) =>
        seats.some(({ now, before }) => {
          const { market, quarter } = now.cabinet;
          const isShort = market.stance === "under" && market.shortageRule === rule && quarter.unmetBp > 0;
          return isShort && (rule === "ration" || now.nation.inequalityBp > before.nation.inequalityBp);
        }),
      ),
  },
];
