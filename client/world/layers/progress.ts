import type { Ruleset } from "../../../shared/content/ruleset.ts";
import type { NationId } from "../../../shared/state/words.ts";

/** How much of a building stands (0 to 1), by the time it ordinarily takes its nation; never nothing, never all. */
export function builtShare(rules: Ruleset, nation: NationId, what: string, turnsLeft: number): number {
  const { hallLead, fabLead } = rules.constants;
  const base = what === "hall" ? hallLead : what === "fab" ? fabLead : (rules.plants.get(what)?.lead ?? 1);
  const speed = (rules.nations.get(nation)?.traits.speedBp ?? 10_000) / 10_000;
  const all = Math.max(1, base * speed, turnsLeft);
  return Math.min(0.94, Math.max(0.06, 1 - (turnsLeft - 0.5) / all));
}
