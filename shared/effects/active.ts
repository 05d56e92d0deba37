import { entry } from "../content/ruleset.ts";
import type { Effect, Rate, Stat } from "../content/schema.ts";
import { ONE } from "../state/maths.ts";
import type { Position } from "../state/position.ts";

/** What a nation's effects come from. */
export interface EffectSource {
  kind: "policy" | "accord" | "project" | "challenge" | "era";
  id: string;
}

/** Calls `visit` with every effect that is in force for the nation: policies, accords, research in hand, challenges won. */
export function eachActiveEffect(at: Position, visit: (effect: Effect, source: EffectSource) => void): void {
  const { rules, world, nation, cabinet } = at;
  const all = (kind: EffectSource["kind"], id: string, effects: readonly Effect[]) => {
    for (const effect of effects) visit(effect, { kind, id });
  };
  for (const id of nation.policies) all("policy", id, entry(rules.policies, id).effects);
  for (const id in world.accords)
    if ((world.accords[id] ?? 0) > world.turn) all("accord", id, entry(rules.accords, id).effects);
  for (const era of rules.eras.values()) if (world[`${era.after}Turn`] !== undefined) all("era", era.id, era.effects);
  for (const id of cabinet.gains) all("challenge", id, entry(rules.challenges, id).effects);
  for (const project of rules.projects.values())
    if ((cabinet.knowledge[project.branch] ?? 0) >= project.level) all("project", project.id, project.effects);
}

/** The product of all active effects on a rate; 1 where nothing acts. */
export function rate(at: Position, id: Rate): number {
  let product = 1;
  eachActiveEffect(at, (effect) => {
    if (effect.kind === "multiply" && effect.rate === id) product *= effect.byBp / ONE;
  });
  return product;
}

/** The sum of all active effects on a stat, in the stat's unit. */
export function stat(at: Position, id: Stat): number {
  let sum = 0;
  eachActiveEffect(at, (effect) => {
    if (effect.kind === "add" && effect.stat === id) sum += effect.by;
  });
  return sum;
}

/** Upkeep of all active effects, as a share (1 = all) of appropriations, revenue or tokens. */
export function upkeep(at: Position, of: "appropriations" | "revenue" | "tokens"): number {
  let sum = 0;
  eachActiveEffect(at, (effect) => {
    if (effect.kind === "upkeep" && effect.of === of) sum += effect.bp / ONE;
  });
  return sum;
}
