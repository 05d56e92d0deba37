import { adoptionCeiling } from "../../../shared/formulas/adoption.ts";
import { SECTORS, TRACKS } from "../../../shared/state/words.ts";
import { type ClaimRow, hasOrdered, positionIf, told } from "./watched.ts";

/** S37 to S42: what is measured, work, and what abundance costs. */
export const ROWS_OF_SOCIETY: ClaimRow[] = [
  {
    id: "S37",
    plays: "in one quarter a nation's measured GDP falls while its quality of life rises",
    happened: ({ seats }) =>
      seats.some(
        ({ before, now: { nation } }) =>
          nation.measuredGdpBp < before.nation.measuredGdpBp && nation.qualityOfLifeBp > before.nation.qualityOfLifeBp,
      ),
  },
  {
    id: "S38",
    plays: "a summit votes on what to measure, and a weight of the score changes",
    happened: (watch) =>
      told(watch, "resolutionPassed") &&
      TRACKS.some((track) => watch.now.world.weightsBp[track] !== watch.before.world.weightsBp[track]),
  },
  {
    id: "S39",
    plays: "after threshold 1 work is taken up beyond what was possible before it",
    happened: (watch) =>
      watch.before.world.threshold1Turn !== undefined &&
      watch.seats.some(({ id, now: { nation, cabinet } }) => {
        const at = positionIf(watch, id);
        const { threshold1Turn: _, ...scarce } = at.world;
        const horizon = cabinet.quarter.mixedHorizonMilliH;
        return SECTORS.some(
          (sector) => nation.adoptionBp[sector] > 10_000 * adoptionCeiling({ ...at, world: scarce }, sector, horizon),
        );
      }),
  },
  {
    id: "S40",
    plays: "the displaced grow, and inequality with them",
    happened: ({ seats }) =>
      seats.some(
        ({ opened, before, now: { nation, cabinet } }) =>
          cabinet.displacedBp > before.cabinet.displacedBp &&
          cabinet.displacedBp >= 500 &&
          nation.inequalityBp > opened.nation.inequalityBp,
      ),
  },
  {
    id: "S41",
    plays: "the displaced of a nation fall by a quarter from what they were at most",
    happened: ({ seats }) =>
      seats.some(({ past, now }) => {
        const most = Math.max(...past.map(({ cabinet }) => cabinet.displacedBp));
        return most >= 500 && now.cabinet.displacedBp <= 0.75 * most;
      }),
  },
  {
    id: "S42",
    plays: "a nation that committed itself ahead can't pay: a contract is broken, a site sold or debt forced",
    happened: (watch) =>
      watch.seats.some(
        ({ id, before: { cabinet } }) =>
          (cabinet.projects.length > 0 || hasOrdered(watch, id, "contractChips")) &&
          (["contractBroken", "siteSold", "debtForced"] as const).some((kind) => told(watch, kind, {}, id)),
      ),
  },
];
