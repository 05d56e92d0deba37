import { entry, type Ruleset } from "../content/ruleset.ts";
import { rate } from "../effects/active.ts";
import { agentsMost, oversightBp, oversightNeed } from "../formulas/attention.ts";
import { shake } from "../state/legitimacy.ts";
import { clamp } from "../state/maths.ts";
import { happens } from "../state/random.ts";
import { raiseRisk } from "../state/risk.ts";
import type { Turn } from "../state/turn.ts";
import type { HazardId } from "../state/words.ts";

/** Chance of an incident for each agent, or as much of delegated ministries, beyond oversight. */
const INCIDENT_CHANCE_BP = 1_300;

const stopsAgents = (rules: Ruleset, hazard: HazardId): boolean =>
  entry(rules.hazards, hazard).effects.some(({ kind }) => kind === "agentsOut");

/** Step 13. Agents take up their work, as far as the horizon carries; beyond what oversight covers, incidents follow. */
export function delegation(turn: Turn): void {
  const { world } = turn.state;
  for (const at of turn.positions) {
    const { cabinet, nation, me } = at;
    const wasOut = nation.struck.some(({ hazard }) => stopsAgents(turn.rules, hazard));
    cabinet.quarter.oversightBp = oversightBp(at);
    cabinet.agents = wasOut ? 0 : Math.min(agentsMost(at), cabinet.agentsWanted);
    const beyond = Math.max(0, oversightNeed(at) - cabinet.quarter.oversightBp / 100);
    if (
      beyond === 0 ||
      !happens(INCIDENT_CHANCE_BP * beyond * rate(at, "incidents"), turn.seed, "incident", world.turn, me)
    )
      continue;
    cabinet.incidentsBp += 400;
    shake(at, "incidents", -500);
    nation.trustBp = clamp(nation.trustBp - 300, 3_000, 16_000);
    raiseRisk(at, "incidents", 50);
    const lossM = Math.min(Math.max(0, cabinet.cashM), Math.round(0.05 * cabinet.quarter.revenueM));
    turn.pay(me, "operations", lossM, "losses");
    // Without figures: the loss would show a rival's revenue, and its agents are its own affair.
    turn.tell("incidentHappened", { nation: me });
  }
}
