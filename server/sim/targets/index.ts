import type { Ruleset } from "../../../shared/content/ruleset.ts";
import type { Doctrine } from "../../../shared/state/words.ts";
import type { Experiments } from "../experiments.ts";
import type { Report } from "../report.ts";
import type { Summary } from "../summary.ts";
import { contentTargets } from "./content.ts";
import { adviceTarget, baselineTargets, ladderTargets } from "./ladder.ts";
import { nationTargets, timeTargets } from "./nations.ts";
import { riskTargets } from "./risk.ts";
import { counted, type Target } from "./target.ts";
import { thresholdTargets, worldTargets } from "./world.ts";

/** What the experiments came to, in their order. */
export interface Results {
  main: Summary[];
  careless: Summary[];
  oneCareless: Summary[];
  advised: Summary[];
  baselines: Summary[];
  duels: { weak: Summary[]; strong: Summary[] };
  /** Mean score of each plan of play that was optimised against the others. */
  optimised?: Record<Doctrine, number>;
}

export function targetsOf(rules: Ruleset, plan: Experiments, results: Results, report: Report): Target[] {
  const { main, careless, oneCareless, advised, baselines, duels, optimised } = results;
  const { scenario } = rules;
  const seats = plan.main[0]?.nations?.length ?? scenario.nations.length;
  const all = [...main, ...careless, ...oneCareless, ...advised, ...baselines, ...duels.weak, ...duels.strong];
  const isWhole = seats === scenario.nations.length;
  return [
    ...nationTargets(rules, main, seats),
    ...timeTargets(main),
    ...ladderTargets(rules, plan.duels, duels.weak, duels.strong),
    ...baselineTargets(plan, baselines),
    adviceTarget(plan.advised, advised),
    ...riskTargets(scenario.turns, careless, oneCareless),
    ...planTargets(report, optimised),
    ...thresholdTargets(rules, main),
    // What there is and how the world goes is asked of the whole world, in the scenario that all others are made from.
    ...(isWhole && scenario.id === "base"
      ? [...contentTargets(report, seats, [...main, ...duels.strong]), ...worldTargets(rules, report)]
      : []),
    {
      what: "broken laws: numbers, energy, chips and money balance every turn",
      most: 0,
      unit: "count",
      measured: [
        counted(all.flatMap(({ violations }) => violations)[0] ?? "", all.flatMap((s) => s.violations).length),
      ],
      sample: all.length,
    },
  ];
}

/** Plans of play are worth about the same, as they are and when each is made better. */
function planTargets({ temperaments, matches }: Report, optimised: Record<Doctrine, number> | undefined): Target[] {
  const gap = (values: readonly number[]) => Math.max(...values) / Math.min(...values) - 1;
  const seated = Object.values(temperaments).filter(({ seats }) => seats > 0);
  const lines: Target[] = [
    {
      what: "five plans of play differ in score by",
      most: 0.1,
      unit: "percent",
      measured: [counted("", gap(seated.map(({ mean }) => mean)))],
      sample: matches,
    },
  ];
  if (optimised)
    lines.push({
      what: "plans hill-climbed on par's seeds differ on unseen ones by",
      most: 0.1,
      unit: "percent",
      measured: [counted("", gap(Object.values(optimised)))],
      sample: matches,
    });
  return lines;
}
