import type { Ruleset } from "../../../shared/content/ruleset.ts";
import type { Doctrine } from "../../../shared/state/words.ts";
import type { Experiments } from "../experiments.ts";
import type { Report } from "../report.ts";
import type { Summary } from "../summary.ts";
import { contentTargets } from "./content.ts";
import { adviceTarget, baselineTargets, ladderTargets, strongestTargets } from "./ladder.ts";
import { nationTargets } from "./nations.ts";
import { planTargets } from "./plans.ts";
import { riskTargets } from "./risk.ts";
import { counted, type Target } from "./target.ts";
import { timeTargets } from "./time.ts";
import { thresholdTargets, worldTargets } from "./world.ts";

/** What the experiments came to, in their order. */
export interface Results {
  main: Summary[];
  careless: Summary[];
  oneCareless: Summary[];
  advised: Summary[];
  baselines: Summary[];
  duels: { weak: Summary[]; strong: Summary[] };
  /** Scores of each plan of play that was optimised against the others. */
  optimised?: ReadonlyMap<Doctrine, readonly number[]>;
}

export function targetsOf(rules: Ruleset, plan: Experiments, results: Results, report: Report): Target[] {
  const { main, careless, oneCareless, advised, baselines, duels, optimised } = results;
  const { scenario } = rules;
  const seats = plan.main[0]?.nations?.length ?? scenario.nations.length;
  const all = [...main, ...careless, ...oneCareless, ...advised, ...baselines, ...duels.weak, ...duels.strong];
  const isWhole = seats === scenario.nations.length;
  return [
    ...nationTargets(rules, main, seats),
    ...timeTargets(rules, main),
    ...ladderTargets(rules, plan.duels, duels.weak, duels.strong),
    ...strongestTargets(rules, plan.duels, duels.strong),
    ...baselineTargets(plan, baselines),
    adviceTarget(plan.advised, advised),
    ...riskTargets(scenario.turns, careless, oneCareless, main),
    ...planTargets(main, optimised),
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
