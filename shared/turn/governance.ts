import { entry, isOpen, type Ruleset } from "../content/ruleset.ts";
import { stat } from "../effects/active.ts";
import { isOfNations, strike } from "../effects/now.ts";
import { isSummit, resolutionAppeals, SUMMIT_EVERY, voteWeight } from "../formulas/votes.ts";
import { clamp, log2, ONE } from "../state/maths.ts";
import { pick } from "../state/random.ts";
import { ranked } from "../state/ranked.ts";
import type { GameState } from "../state/state.ts";
import type { Turn } from "../state/turn.ts";
import type { ResolutionId } from "../state/words.ts";

/** Resolutions on the agenda of a summit, before proposals. */
const DRAWN = 3;
/** By which a vote weighs more whose nation has spoken for the resolution. */
const SPEECH_WEIGHT = 1.25;

/** Resolutions drawn for the summit that follows `turn`. */
export function drawAgenda(rules: Ruleset, state: GameState, turn: number): ResolutionId[] {
  const ids = [...rules.resolutions.keys()];
  const agenda: ResolutionId[] = [];
  for (let k = 0; agenda.length < Math.min(DRAWN, ids.length); k++) {
    const id = ids[pick(ids.length, state.fate.seed, "agenda", Math.floor(turn / SUMMIT_EVERY), k)];
    if (id !== undefined && !agenda.includes(id)) agenda.push(id);
  }
  return agenda;
}

/** Step 12. Proposals, every fourth turn the World Summit, and the world's risk. */
export function governance(turn: Turn): void {
  const { world } = turn.state;
  hearProposals(turn);
  if (isSummit(world, world.turn) && isOpen(turn.rules, "summit", world.turn)) holdSummit(turn);
  for (const accord in world.accords) {
    if ((world.accords[accord] ?? 0) > world.turn + 1) continue;
    delete world.accords[accord];
    turn.tell("accordEnded", {}, { accord });
  }
  race(turn);
}

/** Of all who ask, the one with most attention unspent puts one resolution on the agenda. */
function hearProposals(turn: Turn): void {
  const { world } = turn.state;
  if (world.proposer !== undefined) return;
  const asking = turn.positions.filter(({ cabinet }) => cabinet.requests.proposal !== undefined);
  const [first] = ranked(asking, ({ cabinet }) => cabinet.attentionSpare, turn.seed, "proposal", world.turn);
  const proposal = first?.cabinet.requests.proposal;
  if (!first || proposal === undefined || world.agenda.includes(proposal)) return;
  world.agenda.push(proposal);
  world.proposer = first.me;
}

/** Votes weigh by legitimacy and reach; a nation that gave no order votes as its interests lie. */
function holdSummit(turn: Turn): void {
  const { state, positions, rules } = turn;
  for (const resolution of state.world.agenda) {
    let yes = 0;
    let all = 0;
    for (const at of positions) {
      const { cabinet } = at;
      const vote = cabinet.requests.votes[resolution] ?? (resolutionAppeals(at, resolution) ? "yes" : "no");
      const speech = cabinet.requests.speaksFor === resolution && vote === "yes" ? SPEECH_WEIGHT : 1;
      const weight = voteWeight(at) * speech;
      all += weight;
      if (vote === "yes") yes += weight;
    }
    const sharesBp = Math.round((yes / all) * ONE);
    if (yes * 2 <= all) {
      turn.tell("resolutionFailed", {}, { resolution, yesBp: sharesBp });
      continue;
    }
    passResolution(turn, resolution);
    turn.tell("resolutionPassed", {}, { resolution, yesBp: sharesBp });
  }
  for (const { cabinet } of positions) {
    cabinet.requests.votes = {};
    delete cabinet.requests.speaksFor;
  }
  delete state.world.proposer;
  state.world.agenda = drawAgenda(rules, state, state.world.turn + 1);
}

/** Effects on the world act once; those on a nation's own stats act on every nation. */
function passResolution(turn: Turn, resolution: ResolutionId): void {
  const { effects } = entry(turn.rules.resolutions, resolution);
  for (const effect of effects)
    for (const at of isOfNations(effect) ? turn.positions : turn.positions.slice(0, 1))
      strike(turn, at, [effect], { by: "resolutions" });
}

/** Racing without oversight raises the risk of all; it decays by itself a little. */
function race(turn: Turn): void {
  const { world } = turn.state;
  const { racingRisk, riskDecay } = turn.rules.constants;
  let racing = 0;
  let online = 0;
  let safety = 0;
  for (const at of turn.positions) {
    const { trainMW, researchMW } = at.cabinet.quarter;
    racing += trainMW + researchMW / 2;
    online += at.nation.onlineMW;
    safety += at.cabinet.knowledge.safety / 1_000 + stat(at, "oversight") / 100;
  }
  const beyond = Math.max(0, log2(world.bestHorizonMilliH / 5_000) - safety / turn.positions.length);
  const rise = racingRisk * (online > 0 ? racing / online : 0) * beyond - riskDecay;
  world.riskBp = clamp(world.riskBp + Math.round(rise * 100), 0, ONE);
}
