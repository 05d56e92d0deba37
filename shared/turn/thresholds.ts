import { stat } from "../effects/active.ts";
import { holds } from "../figures/gauges.ts";
import { lapsingM } from "../formulas/capital.ts";
import { bankOf, quartersOfYear } from "../score/banks.ts";
import { leaderOfYear } from "../score/board.ts";
import { rescore } from "../score/score.ts";
import { clamp, exp2, log2, ONE } from "../state/maths.ts";
import type { Position } from "../state/position.ts";
import { ranked } from "../state/ranked.ts";
import type { Turn } from "../state/turn.ts";

/** Step 14. The two thresholds, milestones, what lapses at a year's end, the score, and whether the match is over. */
export function thresholds(turn: Turn): void {
  const { state, positions, rules } = turn;
  const { world, fate } = state;
  fate.capacityTt = Math.round(positions.reduce((sum, at) => sum + capacityTt(at), 0));
  if (world.threshold1Turn === undefined && fate.capacityTt >= fate.threshold1Tt) {
    world.threshold1Turn = world.turn;
    callSpecialSummit(turn);
    turn.tell("threshold1Crossed", {});
  }
  setClock(turn);
  const dependent = positions.filter(({ cabinet }) => cabinet.agents >= rules.constants.attention).length;
  if (world.threshold2Turn === undefined && dependent >= 2) {
    world.threshold2Turn = world.turn;
    turn.tell("threshold2Crossed", {});
  }
  reachMilestones(turn);
  endYear(turn);
  rescore(rules, state);
  tellOfYear(turn);
  if (world.riskBp >= ONE) {
    world.ending = "controlLost";
    turn.tell("controlLost", {});
  } else if (world.turn + 1 >= world.turns) {
    world.ending = "finished";
    turn.tell("matchFinished", {});
  }
}

/** Public money that was not spent goes back, beyond a reserve. */
function endYear({ state: { world }, positions, pay, tell }: Turn): void {
  const quarters = quartersOfYear(world.turns, world.turn);
  for (const at of positions) {
    const amountM = lapsingM(at, quarters);
    if (amountM === 0) continue;
    pay(at.me, "taxpayers", amountM, "lapse");
    tell("moneyLapsed", { nation: at.me, seenBy: [at.me] }, { amountM });
  }
}

/** Whose year it was, as all see it. */
function tellOfYear({ state, tell }: Turn): void {
  const bank = bankOf(state.world.turns, state.world.turn);
  const leader = bank && leaderOfYear(state.nations, bank.year);
  if (bank && leader !== undefined) tell("yearBanked", { nation: leader }, { year: bank.year });
}

/** Scarcity is over, and the first question is what to measure: a summit in the next turn votes on the score's weights. */
function callSpecialSummit({ state, rules }: Turn): void {
  const { world } = state;
  const measures = [...rules.resolutions.values()].filter(({ effects }) =>
    effects.some(({ kind }) => kind === "weight"),
  );
  world.specialSummitTurn = world.turn + 1;
  const added = measures.map(({ id }) => id).filter((id) => !world.agenda.includes(id));
  world.agenda = [...world.agenda, ...added];
}

/** Cognitive capacity: tokens that work, weighed by how long a task they can be trusted with. */
function capacityTt({ cabinet: { quarter }, rules }: Position): number {
  const leasedTt = quarter.leaseMW * rules.constants.tokensPerGwPt * (quarter.tokensPerJouleMilli / 1_000);
  const trusted = Math.min(1, Math.sqrt(quarter.usedHorizonMilliH / 1_000_000));
  return (quarter.soldTt + quarter.exportTt + leasedTt) * trusted;
}

/**
 * What the clock shows: progress from the first quarter (on a log scale, as capacity grows by factors) with an error
 * band, since nobody knows what a human thought is worth in tokens. Safety research anywhere narrows it. The band is not centred on the truth.
 */
function setClock({ state, positions, seed }: Turn): void {
  const { world, fate } = state;
  if (world.threshold1Turn !== undefined) {
    world.clock = { lowBp: ONE, highBp: ONE };
    return;
  }
  if (fate.startCapacityTt === 0) fate.startCapacityTt = Math.max(1, fate.capacityTt);
  const way = Math.max(1, log2(fate.threshold1Tt / fate.startCapacityTt));
  const progress = log2(Math.max(1, fate.capacityTt) / fate.startCapacityTt) / way;
  // In whole steps, so that the width tells no more of the best safety research than that.
  const best = Math.max(...positions.map(({ cabinet }) => cabinet.knowledge.safety));
  const steps = Math.floor(best / 2_000) + Math.max(...positions.map((at) => stat(at, "clock")));
  const width = 0.3 / exp2(steps);
  // Where in the band the truth lies is fixed by the seed, so that watching the clock does not reveal it.
  const offset = ((seed % 1_000) / 1_000 - 0.5) * width;
  const low = clamp(progress - width / 2 + offset, 0, 0.99);
  world.clock = { lowBp: Math.round(low * ONE), highBp: Math.round(clamp(low + width, low, 1) * ONE) };
}

/**
 * The first two nations to reach a milestone score for it. Of several in one turn, those come first that have grown most
 * since their start.
 */
function reachMilestones(turn: Turn): void {
  const { state, positions, rules } = turn;
  const { milestoneFirstBp, milestoneSecondBp } = rules.constants;
  const byGrowth = ranked(positions, growth, turn.seed, "milestone", state.world.turn);
  for (const milestone of rules.milestones.values()) {
    state.world.milestones[milestone.id] ??= [];
    const winners = state.world.milestones[milestone.id] ?? [];
    for (const at of byGrowth) {
      if (winners.length >= 2) break;
      if (winners.includes(at.me) || !milestone.when.every((condition) => holds(at, condition))) continue;
      winners.push(at.me);
      at.nation.milestonePointsBp += winners.length === 1 ? milestoneFirstBp : milestoneSecondBp;
      turn.tell("milestoneReached", { nation: at.me }, { milestone: milestone.id, place: winners.length });
    }
  }
}

const growth = ({ nation }: Position): number => nation.onlineMW / Math.max(1, nation.start.onlineMW);
