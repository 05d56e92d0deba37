import { entry, type Ruleset } from "../content/ruleset.ts";
import type { ChipContent } from "../content/schema.ts";
import { rate, stat } from "../effects/active.ts";
import { clamp, log2, ONE, pow } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { deniedBy } from "../state/pressure.ts";
import type { ChipContract } from "../state/state.ts";
import type { ChipId, NationId, Premium } from "../state/words.ts";

/** Tokens per joule of a chip against the first generation of the leading vendor. */
export const chipEfficiency = (rules: Ruleset, chip: ChipId, generation: number): number =>
  pow(rules.constants.generationStep, generation / 1_000) * (entry(rules.chips, chip).efficiencyBp / ONE);

/** The generation that an order of this chip gets now, in thousandths. */
export function generationNow(at: Position, chip: ChipId): number {
  const { world, cabinet } = at;
  const newest = newestGeneration(at);
  const { maker } = entry(at.rules.chips, chip);
  if (maker === "vendor") return world.generations[chip] ?? 0;
  if (maker === "programme") return newest;
  // Own fabs run a generation or two behind until know-how of chips grows.
  const caughtUp = Math.min(1_000, Math.round(cabinet.knowledge.chip / 4)) + stat(at, "fabGeneration");
  const behind = makesChips(at.rules, at.me) ? 1_000 : 2_000;
  return newest - Math.max(0, behind - Math.min(1_500, caughtUp));
}

/** Whether a nation has a part in making the world's chips, rather than in designing them. */
export const makesChips = (rules: Ruleset, nation: NationId): boolean =>
  Object.keys(entry(rules.nations, nation).traits.roles).some((role) => role !== "design");

export const newestGeneration = ({ world }: Pick<Position, "world">): number =>
  Math.max(0, ...Object.values(world.generations));

/** Price of a GW of a chip now, $M, as the last quarter's market left it, with the premium. */
export function chipPricePerGwM(at: Position, chip: ChipId, premiumBp: Premium = 0): number {
  const content = entry(at.rules.chips, chip);
  const heat = content.maker === "vendor" ? at.world.chipMarket.pricePerGwM / leadPriceM(at.rules) : 1;
  return Math.round(content.pricePerGwM * heat * (1 + premiumBp / ONE));
}

/** The vendor with the largest part of the supply: the price of the chip market is quoted in its list price. */
export function leadVendor(rules: Ruleset): ChipContent {
  let lead: ChipContent | undefined;
  for (const chip of rules.chips.values())
    if (chip.maker === "vendor" && (!lead || chip.supplyShareBp > lead.supplyShareBp)) lead = chip;
  if (!lead) throw new Error("no vendor sells chips");
  return lead;
}

/** The chip that a nation makes by itself, in its fabs or by its programme; a scenario may do without. */
export const ownChip = (rules: Ruleset, maker: "fab" | "programme"): ChipContent | undefined =>
  [...rules.chips.values()].find((chip) => chip.maker === maker);

export const leadPriceM = (rules: Ruleset): number => leadVendor(rules).pricePerGwM;

/** How scarcity moves the price: (asked / supply) ^ 0.35, from 0.85 to 1.4 of the list price. */
export const scarcityFactor = (askedMW: number, supplyMW: number): number =>
  clamp(pow(askedMW / Math.max(1, supplyMW), 0.35), 0.85, 1.4);

/** What ending a contract now costs: half of what is left to pay, $M. */
export const cancellationM = ({ rules }: Pick<Position, "rules">, contract: ChipContract): number =>
  Math.ceil(
    ((contract.mwPerTurn * contract.turnsLeft * contract.pricePerGwM) / 1_000) * rules.constants.cancelContractShare,
  );

/** What a nation's own fabs make in a turn, MW. */
export const fabOutputMW = (at: Position, fabCount: number): number =>
  Math.round(fabCount * at.rules.constants.fabOutputGw * 1_000 * 0.7 * knowHow(at) * rate(at, "fab"));

/** Operational know-how, from GW-quarters ever run: 1 + 0.10 log2(1 + GWq / 16). It never diffuses. */
export const knowHow = ({ cabinet, rules }: Position): number =>
  1 + rules.constants.knowHow * log2(1 + cabinet.ranMWq / 16_000);

/** Part of its order that a buyer still gets to whom chips are denied: 1 - 1.2 x the roles of those who deny them, at least 0.3. */
export function supplyAfterEmbargoes(at: Position): number {
  let roles = 0;
  for (const by of deniedBy(at)) roles += roleShare(at.rules, by);
  return Math.max(0.3, 1 - at.rules.constants.embargoBite * roles * rate(at, "embargo"));
}

/** All shares that a nation holds in the chip supply chain, as a fraction. */
export function roleShare(rules: Ruleset, nation: NationId): number {
  let sum = 0;
  for (const share of Object.values(entry(rules.nations, nation).traits.roles)) sum += share / ONE;
  return sum;
}
