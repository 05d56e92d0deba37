import { chipEfficiency, chipPricePerGwM, generationNow } from "../formulas/chips.ts";
import { buildCostPerGwM, leadTurns, missingProject, roomMW } from "../formulas/construction.ts";
import { ONE } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { dueMW } from "../state/queries.ts";
import type { ChipId, PlantId, SiteId } from "../state/words.ts";
import type { Brief } from "./wish.ts";

/** What power, halls and chips lack to grow in step. For a bot no other rule is worth as much. */
interface Needs {
  powerGw: number;
  hallsGw: number;
  chipsGw: number;
  /** What the treasury and income can add in GW a turn: the scale of urgency. */
  growthGw: number;
  plant?: PlantId;
  chip: ChipId;
}

/** The plant that costs least when waiting, bills and carbon are counted in. */
function bestPlant({ at, temper: { patience }, turnsLeft }: Brief): PlantId | undefined {
  let best: { id: PlantId; cost: number } | undefined;
  for (const plant of at.rules.plants.values()) {
    if (missingProject(at, plant.id) || bestSite(at, plant.id) === undefined) continue;
    const lead = leadTurns(at, plant.id);
    if (lead > turnsLeft + 4) continue;
    const waiting = (lead * 0.9) / patience;
    const burden = (1.2 * patience * (plant.billsBp + plant.carbonBp)) / ONE;
    const cost = buildCostPerGwM(at, plant.id) / 1_000 + waiting + burden;
    if (!best || cost < best.cost) best = { id: plant.id, cost };
  }
  return best?.id;
}

/** The site with most room for it; among sites without limits, the one with most halls. */
export function bestSite(at: Position, what: PlantId | "hall" | "fab"): SiteId | undefined {
  let best: { id: SiteId; room: number; halls: number } | undefined;
  for (const [id, site] of Object.entries(at.nation.sites)) {
    const room = roomMW(at, id, what);
    if (room < 40) continue;
    if (!best || room > best.room || (room === best.room && site.hallsMW > best.halls))
      best = { id, room, halls: site.hallsMW };
  }
  return best?.id;
}

/** Another vendor with chips to sell, the largest first. */
export function secondVendor(at: Position, first: ChipId): ChipId | undefined {
  const others = [...at.rules.chips.values()].filter(({ id, maker }) => maker === "vendor" && id !== first);
  return others.sort((a, b) => b.supplyShareBp - a.supplyShareBp)[0]?.id;
}

/** The vendor whose chips give most for the money. */
function bestVendor(at: Position): ChipId {
  let best = { id: "", value: 0 };
  for (const chip of at.rules.chips.values()) {
    if (chip.maker !== "vendor") continue;
    const value = chipEfficiency(at.rules, chip.id, generationNow(at, chip.id)) / chipPricePerGwM(at, chip.id);
    if (value > best.value) best = { id: chip.id, value };
  }
  return best.id;
}

export function needsOf(brief: Brief): Needs {
  const { at, temper } = brief;
  const { nation, cabinet } = at;
  const soon = dueMW(nation, cabinet, 3);
  const later = dueMW(nation, cabinet, 6);
  const gw = (mw: number) => mw / 1_000;
  const plant = bestPlant(brief);
  const chip = bestVendor(at);
  const { quarter } = cabinet;
  const { appropriation, upkeep, interest, operations } = quarter.flowsM;
  const incomeM = quarter.revenueM + appropriation + upkeep + interest + operations;
  const budgetM = cabinet.cashM * temper.invest;
  const hallM = buildCostPerGwM(at, "hall");
  const perGwM = hallM + (plant ? buildCostPerGwM(at, plant) : 5_000) + 30_000;
  const growthGw = Math.max(0.1, (budgetM + 0.8 * Math.max(0, incomeM || cabinet.appropriationM)) / perGwM);
  const now = gw(Math.min(soon.power, soon.halls, soon.chips));
  const target = now + growthGw;
  const powerGw = Math.max(0, Math.max(gw(soon.halls), gw(soon.chips), target) + growthGw - gw(later.power));
  const hallsGw = Math.max(0, Math.min(target + 0.4 * growthGw, gw(later.power) + 0.2 * growthGw) - gw(soon.halls));
  const standing = cabinet.chipOrders.reduce((sum, order) => sum + order.mw, 0);
  const chipsGw = Math.max(
    0,
    Math.min(target + 0.15 * growthGw, Math.max(gw(later.power), now + 0.3 * growthGw)) - gw(soon.chips + standing),
  );
  const spent =
    powerGw * (plant ? buildCostPerGwM(at, plant) : 0) + hallsGw * hallM + chipsGw * chipPricePerGwM(at, chip) * 1.12;
  const scale = spent > budgetM ? Math.max(0, budgetM) / spent : 1;
  return {
    powerGw: plant ? powerGw * scale : 0,
    hallsGw: hallsGw * scale,
    chipsGw: chipsGw * scale,
    growthGw,
    chip,
    ...(plant ? { plant } : {}),
  };
}
