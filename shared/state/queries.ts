import { entry, type Ruleset } from "../content/ruleset.ts";
import { pow, sumOf } from "./maths.ts";
import type { Cabinet, ChipLot, Nation } from "./state.ts";
import type { NationId, PlantId, Sector } from "./words.ts";
import { SECTORS } from "./words.ts";

/** Plain questions to the state. */

export const plantMW = (nation: Nation, plant: PlantId): number =>
  sumOf(Object.values(nation.sites), (site) => site.plantsMW[plant] ?? 0);

export function powerMW(nation: Nation): number {
  let total = 0;
  for (const site of Object.values(nation.sites)) for (const plant in site.plantsMW) total += site.plantsMW[plant] ?? 0;
  return total;
}

export const hallsMW = (nation: Nation): number => sumOf(Object.values(nation.sites), (site) => site.hallsMW);
export const fabs = (nation: Nation): number => sumOf(Object.values(nation.sites), (site) => site.fabs);
/** All that a nation owes, $M. */
export const debtM = (cabinet: Cabinet): number => sumOf(cabinet.bonds, ({ principalM }) => principalM);
export const chipsMW = (cabinet: Cabinet): number => sumOf(cabinet.lots, (lot) => lot.mw);

/** What will stand in `turns` turns, with what is under way: power, halls and chips in MW. */
export function dueMW(
  nation: Nation,
  cabinet: Cabinet,
  turns: number,
): { power: number; halls: number; chips: number } {
  const due = { power: powerMW(nation), halls: hallsMW(nation), chips: chipsMW(cabinet) };
  for (const project of cabinet.projects) {
    if (project.turnsLeft > turns || project.what === "fab") continue;
    if (project.what === "hall") due.halls += project.mw;
    else due.power += project.mw;
  }
  for (const lot of cabinet.deliveries) if (lot.turnsLeft <= turns) due.chips += lot.mw;
  return due;
}

export function weightedAdoptionBp(rules: Ruleset, adoptionBp: Record<Sector, number>): number {
  let sum = 0;
  for (const sector of SECTORS) sum += adoptionBp[sector] * entry(rules.sectors, sector).weightBp;
  return Math.round(sum / 10_000);
}

export function addLot(lots: ChipLot[], lot: ChipLot): void {
  const same = lots.find((other) => other.chip === lot.chip && other.generation === lot.generation);
  if (same) same.mw += lot.mw;
  else lots.push({ chip: lot.chip, generation: lot.generation, mw: lot.mw });
}

/**
 * Narrows real differences and keeps their total: x_game = x^e * (sum x / sum x^e). The one rule by which a scenario
 * derives the game's figures from the real ones.
 */
export function narrowed(values: ReadonlyMap<NationId, number>, exponent: number): Map<NationId, number> {
  const powers = new Map([...values].map(([id, value]) => [id, pow(value, exponent)]));
  const scale = sumOf([...values.values()], (x) => x) / sumOf([...powers.values()], (x) => x);
  return new Map([...powers].map(([id, value]) => [id, value * scale]));
}
