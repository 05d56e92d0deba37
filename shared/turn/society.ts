import { isOnce } from "../content/effects.ts";
import { entry } from "../content/ruleset.ts";
import { rate, stat } from "../effects/active.ts";
import { strike } from "../effects/now.ts";
import {
  billsTerms,
  carbonFelt,
  inequalityTarget,
  LEGITIMACY_PACE,
  legitimacyPullTerms,
  legitimacyTarget,
  measuredGdpTerms,
  qualityOfLifeTerms,
} from "../formulas/society.ts";
import { keep, keptTerms } from "../state/kept.ts";
import { clamp, ONE, productOf, sumTerms } from "../state/maths.ts";
import { contentOf, type Position } from "../state/position.ts";
import type { Turn } from "../state/turn.ts";

/** What assistants that advertise cost in trust. */
const ADS_TRUST_BP = 600;

/** Step 11. Policies and flagships come into force; work is displaced and found; life, measured GDP and legitimacy follow. */
export function society(turn: Turn): void {
  for (const at of turn.positions) {
    enactPending(turn, at);
    takeUpFlagships(turn, at);
    displace(at);
    live(at);
    judge(turn, at);
  }
}

function enactPending(turn: Turn, { nation, cabinet, me }: Position): void {
  for (const policy of cabinet.pendingRepeals) {
    nation.policies = nation.policies.filter((id) => id !== policy);
    turn.tell("policyRepealed", { nation: me }, { policy });
  }
  cabinet.pendingRepeals = [];
  const due = cabinet.pendingPolicies.filter((pending) => pending.turnsLeft <= 0);
  cabinet.pendingPolicies = cabinet.pendingPolicies.filter((pending) => pending.turnsLeft > 0);
  for (const pending of cabinet.pendingPolicies) pending.turnsLeft--;
  for (const { policy } of due) {
    nation.policies.push(policy);
    turn.tell("policyEnacted", { nation: me }, { policy });
  }
}

function takeUpFlagships(turn: Turn, at: Position): void {
  for (const flagship of at.cabinet.requests.flagships) {
    at.nation.flagships.push(flagship);
    strike(turn, at, entry(turn.rules.flagships, flagship).effects.filter(isOnce), { by: "flagships" });
    turn.tell("flagshipChosen", { nation: at.me }, { flagship });
  }
}

function displace(at: Position): void {
  const { nation, cabinet, rules } = at;
  const { displacement, absorption } = rules.constants;
  const fresh = displacement * (cabinet.quarter.adoptionGainBp / ONE) * rate(at, "displace");
  const absorbed =
    absorption * rate(at, "absorb") * (0.7 + (0.3 * nation.legitimacyBp) / 5_000) * (cabinet.displacedBp / ONE);
  cabinet.quarter.newDisplacedBp = Math.round(fresh * ONE);
  cabinet.displacedBp = Math.round(clamp(cabinet.displacedBp / ONE + fresh - absorbed, 0, 0.5) * ONE);
}

function live(at: Position): void {
  const { nation, cabinet } = at;
  cabinet.billsBp = Math.round(productOf(keep(at, "bills", billsTerms(at))) * ONE);
  cabinet.quarter.carbonBp = Math.round(carbonFelt(at) * ONE);
  nation.inequalityBp += Math.round(0.3 * (inequalityTarget(at) * 100 - nation.inequalityBp));
  nation.qualityOfLifeBp = Math.round(sumTerms(keep(at, "qualityOfLife", qualityOfLifeTerms(at))) * 100);
  nation.measuredGdpBp = Math.max(1, Math.round(sumTerms(keep(at, "measuredGdp", measuredGdpTerms(at))) * ONE));
}

function judge(turn: Turn, at: Position): void {
  const { nation, cabinet } = at;
  const terms: Record<string, number> = {};
  for (const [id, points] of Object.entries(keptTerms(at, "legitimacy"))) terms[id] = (1 - LEGITIMACY_PACE) * points;
  for (const [id, points] of Object.entries(legitimacyPullTerms(at))) terms[id] = (terms[id] ?? 0) + points;
  keep(at, "legitimacy", terms);
  const target = legitimacyTarget(at) * 100;
  nation.legitimacyBp = clamp(
    Math.round(nation.legitimacyBp + LEGITIMACY_PACE * (target - nation.legitimacyBp)),
    100,
    9_900,
  );
  cabinet.incidentsBp = Math.round(cabinet.incidentsBp / 2);
  if (nation.legitimacyBp < 1_200) {
    nation.isToppled = true;
    turn.tell("nationToppled", { nation: at.me }, { legitimacyBp: nation.legitimacyBp });
  }
  nation.governanceBp = clamp(nation.governanceBp + stat(at, "governance"), 0, ONE);
  const ads = cabinet.market.ads ? -ADS_TRUST_BP : 0;
  const trustTarget = contentOf(at).traits.trustBp + stat(at, "trust") + 0.4 * (nation.governanceBp - 5_000) + ads;
  nation.trustBp = clamp(Math.round(nation.trustBp + 0.1 * (trustTarget - nation.trustBp)), 3_000, 16_000);
}
