import { plannerOf } from "../../shared/bots/planner.ts";
import { violationsOf } from "../../shared/bots/violations.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";
import { SCENARIOS } from "../../shared/content/scenarios/index.ts";
import "../../shared/score/everyPar.ts";
import { newMatch } from "../../shared/setup/newMatch.ts";
import { stateHash } from "../../shared/state/hash.ts";
import { pick, uniform } from "../../shared/state/random.ts";
import { resolveTurn } from "../../shared/turn/index.ts";
import { viewFor } from "../../shared/view/view.ts";
import { wildPlan } from "./wild.ts";

export type RandomKind = "legal" | "wild";

/** A match of random orders in a scenario, with nations and a length drawn from the seed. */
export function playRandom(seed: number, kind: RandomKind): { hash: string; problems: string[] } {
  const rules = rulesetOf(SCENARIOS[pick(SCENARIOS.length, seed, "scenario")]!.id);
  const { nations: all, turns } = rules.scenario;
  const count = 2 + pick(all.length - 1, seed, "count");
  const lot = (id: string) => uniform(seed, "nation", id);
  const nations = [...all].sort((a, b) => lot(a) - lot(b)).slice(0, count);
  const planner = kind === "legal" ? plannerOf({ baseline: "random" }) : wildPlan;
  const repeat = `npm run random -- --kind ${kind} --seed ${seed} --matches 1`;
  const problems: string[] = [];
  let state = newMatch(rules, { seed, nations, turns });
  try {
    while (!state.world.ending) {
      const before = state;
      const plans = Object.fromEntries(nations.map((id) => [id, planner(rules, viewFor(before, id), seed)]));
      state = resolveTurn(rules, before, plans).state;
      for (const what of violationsOf(before, state)) problems.push(`turn ${before.world.turn}: ${what} (${repeat})`);
    }
  } catch (error) {
    problems.push(`turn ${state.world.turn}: ${error instanceof Error ? error.stack : String(error)} (${repeat})`);
  }
  return { hash: stateHash(state), problems };
}
