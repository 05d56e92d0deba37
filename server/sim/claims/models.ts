import { adoptionCeiling } from "../../../shared/formulas/adoption.ts";
import { oversightNeed } from "../../../shared/formulas/attention.ts";
import { researchGain } from "../../../shared/formulas/models.ts";
import { positionOf } from "../../../shared/state/position.ts";
import { SECTORS } from "../../../shared/state/words.ts";
import { type ClaimRow, hasOrdered, positionIf, told } from "./watched.ts";

const START_HORIZON_MILLI_H = 5_000;
/** A day's work, a week's. */
const PASSED_MILLI_H = [
  [8_000, 40_000],
  [40_000, 170_000],
] as const;
const SENIOR_MILLI_H = 1_000_000;

/** S01 to S09: what models can do, and who works with them. */
export const ROWS_OF_MODELS: ClaimRow[] = [
  {
    id: "S01",
    plays: "a sector's adoption passes what better models alone, or better pipelines alone, would have allowed",
    happened: (watch) =>
      watch.seats.some(({ id, opened, now: { nation, cabinet } }) =>
        SECTORS.some((sector) => {
          const asOpened = positionIf(watch, id, { cabinet: { pipelinesBp: opened.cabinet.pipelinesBp } });
          const modelsAlone = adoptionCeiling(asOpened, sector, cabinet.quarter.mixedHorizonMilliH);
          const pipelinesAlone = adoptionCeiling(positionIf(watch, id), sector, START_HORIZON_MILLI_H);
          return nation.adoptionBp[sector] > 10_000 * Math.max(modelsAlone, pipelinesAlone);
        }),
      ),
  },
  {
    id: "S02",
    plays: "software is taken up most, and what science has taken up since the start speeds research",
    happened: (watch) =>
      watch.seats.some(({ id, opened, now: { nation } }) => {
        if (SECTORS.some((sector) => nation.adoptionBp[sector] > nation.adoptionBp.software)) return false;
        const at = positionOf(watch.rules, watch.now, id);
        const asOpened = { ...nation.adoptionBp, science: opened.nation.adoptionBp.science };
        const without = { ...at, nation: { ...nation, adoptionBp: asOpened } };
        return researchGain(at, "capability", 1, 1, 1) > 1.1 * researchGain(without, "capability", 1, 1, 1);
      }),
  },
  {
    id: "S03",
    plays: "a nation that has released models of a day's and a week's work releases one of a senior's",
    happened: (watch) =>
      watch.seats.some(({ id, past, now }) => {
        if (!told(watch, "modelReleased", { horizonMilliH: now.nation.horizonMilliH }, id)) return false;
        const horizons = past.map(({ nation }) => nation.horizonMilliH);
        const passed = PASSED_MILLI_H.every(([from, to]) =>
          horizons.some((horizon) => horizon >= from && horizon < to),
        );
        return passed && now.nation.horizonMilliH >= SENIOR_MILLI_H;
      }),
  },
  {
    id: "S04",
    plays: "reserved tokens are sold under the clearing price while another nation earns with leases",
    happened: ({ seats }) =>
      seats.some(({ id, now: { cabinet } }) => {
        const { quarter, market } = cabinet;
        const isReserved = market.reservations && quarter.soldTt > 0 && quarter.priceMicro < quarter.clearingMicro;
        return isReserved && seats.some((other) => other.id !== id && other.now.cabinet.quarter.leaseRevenueM > 0);
      }),
  },
  {
    id: "S05",
    plays: "big firms, behind start-ups all along and helped by programmes, come to three times the use of the start",
    happened: (watch) =>
      watch.seats.some(({ id, opened, past, now: { nation } }) => {
        const isBehind = past.every(({ nation: { adoptionBp } }) => adoptionBp.enterprise < adoptionBp.software);
        const isHelped = hasOrdered(watch, id, "programme", ({ sector }) => sector === "enterprise");
        return isBehind && isHelped && nation.adoptionBp.enterprise >= 3 * opened.nation.adoptionBp.enterprise;
      }),
  },
  {
    id: "S06",
    plays: "both thresholds are crossed in a match that is played to its last turn",
    happened: (watch) => {
      const { threshold1Turn, threshold2Turn } = watch.now.world;
      return told(watch, "matchFinished") && threshold1Turn !== undefined && threshold2Turn !== undefined;
    },
  },
  {
    id: "S07",
    plays: "threshold 1 is crossed while the clock still showed it with an error",
    happened: (watch) =>
      told(watch, "threshold1Crossed") && watch.before.world.clock.lowBp < watch.before.world.clock.highBp,
  },
  {
    id: "S08",
    plays: "threshold 2 is crossed: two nations plan more with agents than by themselves",
    happened: (watch) =>
      told(watch, "threshold2Crossed") &&
      watch.seats.filter(({ now }) => now.cabinet.agents >= watch.rules.constants.attention).length >= 2,
  },
  {
    id: "S09",
    plays: "AI ministers and agents beyond what people can oversee make an incident, which people answer for",
    happened: (watch) =>
      watch.seats.some(({ id, now: { cabinet, nation }, before }) => {
        const isBeyond = 100 * oversightNeed(positionOf(watch.rules, watch.now, id)) > cabinet.quarter.oversightBp;
        const isFelt = nation.trustBp < before.nation.trustBp;
        return told(watch, "incidentHappened", {}, id) && cabinet.delegated.length > 0 && isBeyond && isFelt;
      }),
  },
];
