import type { Ruleset } from "../../../shared/content/ruleset.ts";
import type { Duel, Experiments } from "../experiments.ts";
import { meanOf, shareOf } from "../statistics.ts";
import type { Summary } from "../summary.ts";
import type { SimTable } from "../table.ts";
import type { Measured, Target } from "./target.ts";

const scoreOf = (summary: Summary | undefined, nation: string): number => summary?.nations[nation]?.score ?? 0;

/** Each way to play beats the one below it in the same seat of the same match. */
export function ladderTargets(
  { scenario }: Ruleset,
  duels: readonly Duel[],
  weak: Summary[],
  strong: Summary[],
): Target[] {
  const steps = [...new Set(duels.map(({ step }) => step))];
  return steps.map((step) => {
    const pairs = duels.flatMap((duel, k) =>
      duel.step === step ? [scoreOf(strong[k], duel.nation) > scoreOf(weak[k], duel.nation)] : [],
    );
    return {
      what: `${step} in the same seat`,
      least: scenario.turns > 8 ? 0.8 : 0.75,
      unit: "percent",
      measured: [shareOf(pairs, (won) => won)],
      sample: pairs.length,
    };
  });
}

/** What a seat of the strongest bots scores beside sound ones, in the scenarios for which that is said. */
const STRONGEST: Record<string, number> = { base: 125, quick: 118 };

export function strongestTargets({ scenario }: Ruleset, duels: readonly Duel[], strong: Summary[]): Target[] {
  const least = STRONGEST[scenario.id];
  if (least === undefined) return [];
  const topStep = duels.at(-1)?.step;
  const scores = duels.flatMap(({ step, nation }, k) => (step === topStep ? [scoreOf(strong[k], nation)] : []));
  const what = `the strongest bots score (${topStep})`;
  return [{ what, least, unit: "points", measured: [meanOf(scores)], sample: scores.length }];
}

/** Doing nothing, anything, or one kind of thing only is no way to play. */
export function baselineTargets(plan: Experiments, baselines: readonly Summary[]): Target[] {
  const scores = new Map<string, number[]>();
  for (const [k, { seats }] of plan.baselines.entries())
    for (const [id, player] of Object.entries(seats))
      if ("baseline" in player)
        scores.set(player.baseline, [...(scores.get(player.baseline) ?? []), scoreOf(baselines[k], id)]);
  const measured = [...scores].map(([baseline, values]): Measured => ({ name: baseline, ...meanOf(values) }));
  const of = (baseline: string) => measured.filter(({ name }) => name === baseline);
  const sample = (baseline: string) => scores.get(baseline)?.length ?? 0;
  const spams = measured.filter(({ name }) => name?.startsWith("spam:"));
  return [
    { what: "doing nothing scores", most: 45, unit: "points", measured: of("nothing"), sample: sample("nothing") },
    { what: "random legal play scores", most: 55, unit: "points", measured: of("random"), sample: sample("random") },
    { what: "one kind of order only scores", most: 85, unit: "points", measured: spams, sample: plan.baselines.length },
  ];
}

/** Ministers' advice is worth having, and own thought is worth more. */
export function adviceTarget(tables: readonly SimTable[], advised: readonly Summary[]): Target {
  const scores = tables.flatMap(({ seats }, k) => Object.keys(seats).map((id) => scoreOf(advised[k], id)));
  return {
    what: "with all advice and no thought besides one scores",
    least: 95,
    most: 112,
    unit: "points",
    measured: [meanOf(scores)],
    sample: scores.length,
  };
}
